'use server'

import { suspendDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { suspendRefusals } from '@/lib/domain/dossier/dossier.texts'
import { resumeDossier } from '@/lib/domain/dossier/opschorten.commands'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const resumeDossierAction = sealedAction({
  input: suspendDossierInput,
  run: resumeDossier,
  refusals: suspendRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
