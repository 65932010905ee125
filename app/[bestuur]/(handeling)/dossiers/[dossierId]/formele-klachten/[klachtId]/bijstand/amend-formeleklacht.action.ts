'use server'

import { amendFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.commands'
import { amendFormeleklachtInput } from '@/lib/domain/formeleklacht/formeleklacht.schema'
import { bijstandRefusals } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const amendFormeleklachtAction = sealedAction({
  input: amendFormeleklachtInput,
  run: amendFormeleklacht,
  refusals: bijstandRefusals,
  next: ({ bestuurId, input }) => routes.formeleKlacht(bestuurId, input.objectId, input.klachtId),
})
