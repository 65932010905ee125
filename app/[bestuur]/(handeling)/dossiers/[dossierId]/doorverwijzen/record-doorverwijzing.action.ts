'use server'

import { recordDoorverwijzing } from '@/lib/domain/doorverwijzing/doorverwijzing.commands'
import { recordDoorverwijzingInput } from '@/lib/domain/doorverwijzing/doorverwijzing.schema'
import { recordRefusals } from '@/lib/domain/doorverwijzing/doorverwijzing.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordDoorverwijzingAction = sealedAction({
  input: recordDoorverwijzingInput,
  run: recordDoorverwijzing,
  refusals: recordRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
