'use server'

import { recordFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.commands'
import { recordFormeleklachtInput } from '@/lib/domain/formeleklacht/formeleklacht.schema'
import { recordRefusals } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordFormeleklachtAction = sealedAction({
  input: recordFormeleklachtInput,
  run: recordFormeleklacht,
  refusals: recordRefusals,
  next: ({ bestuurId, input }) => routes.formeleKlacht(bestuurId, input.objectId, input.id),
})
