'use server'

import { amendDossier } from '@/lib/domain/dossier/dossier.commands'
import { amendDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { amendDossierRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const amendDossierAction = sealedAction({
  input: amendDossierInput,
  run: amendDossier,
  refusals: amendDossierRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
