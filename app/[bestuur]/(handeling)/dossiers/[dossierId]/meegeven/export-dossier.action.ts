'use server'

import { exportDossier } from '@/lib/domain/dossier/export-dossier.commands'
import { exportDossierInput } from '@/lib/domain/dossier/export-dossier.schema'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const exportDossierAction = sealedAction({
  input: exportDossierInput,
  run: exportDossier,
  refusals: {},
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
