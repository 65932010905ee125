'use server'

import { recordOuders } from '@/lib/domain/dossier/bijhouden.commands'
import { recordOudersInput } from '@/lib/domain/dossier/dossier.schema'
import { oudersRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordOudersAction = sealedAction({
  input: recordOudersInput,
  run: recordOuders,
  refusals: oudersRefusals,
  next: ({ bestuurId, value: { dossierId, wissel } }) =>
    wissel ? routes.dossierAct(bestuurId, dossierId, 'klager-wisselen') : routes.dossier(bestuurId, dossierId),
})
