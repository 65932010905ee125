'use server'

import { advanceFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.commands'
import { advanceFormeleklachtInput } from '@/lib/domain/formeleklacht/formeleklacht.schema'
import { advanceRefusals } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const advanceFormeleklachtAction = sealedAction({
  input: advanceFormeleklachtInput,
  run: advanceFormeleklacht,
  refusals: advanceRefusals,
  next: ({ bestuurId, input }) => routes.formeleKlacht(bestuurId, input.objectId, input.klachtId),
})
