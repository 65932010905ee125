'use server'

import { reopenDossier } from '@/lib/domain/dossier/dossier.commands'
import { reopenDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { reopenRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const reopenDossierAction = sealedAction({
  input: reopenDossierInput,
  run: reopenDossier,
  refusals: reopenRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
