'use server'

import { closeDossier } from '@/lib/domain/dossier/dossier.commands'
import { closeDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { closeRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const closeDossierAction = sealedAction({
  input: closeDossierInput,
  run: closeDossier,
  refusals: closeRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
