'use server'

import { recordDoorbreking } from '@/lib/domain/dossier/bijhouden.commands'
import { recordDoorbrekingInput } from '@/lib/domain/dossier/dossier.schema'
import { doorbrekingRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordDoorbrekingAction = sealedAction({
  input: recordDoorbrekingInput,
  run: recordDoorbreking,
  refusals: doorbrekingRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
