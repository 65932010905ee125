'use server'

import { recordNotitie } from '@/lib/domain/dossier/bijhouden.commands'
import { recordNotitieInput } from '@/lib/domain/dossier/dossier.schema'
import { dossierRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordNotitieAction = sealedAction({
  input: recordNotitieInput,
  run: recordNotitie,
  refusals: dossierRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
