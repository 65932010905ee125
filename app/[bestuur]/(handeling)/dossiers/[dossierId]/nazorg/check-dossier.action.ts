'use server'

import { checkDossier } from '@/lib/domain/dossier/dossier.commands'
import { checkDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { checkRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const checkDossierAction = sealedAction({
  input: checkDossierInput,
  run: checkDossier,
  refusals: checkRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
