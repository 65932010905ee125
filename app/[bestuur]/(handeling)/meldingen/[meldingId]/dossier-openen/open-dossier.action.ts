'use server'

import { openDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { openRefusals } from '@/lib/domain/dossier/dossier.texts'
import { openDossier } from '@/lib/domain/dossier/open-dossier.commands'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const openDossierAction = sealedAction({
  input: openDossierInput,
  run: openDossier,
  refusals: openRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
