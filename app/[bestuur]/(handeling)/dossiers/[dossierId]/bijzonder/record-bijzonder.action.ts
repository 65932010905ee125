'use server'

import { recordBijzonder } from '@/lib/domain/dossier/bijhouden.commands'
import { recordBijzonderInput } from '@/lib/domain/dossier/dossier.schema'
import { dossierRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordBijzonderAction = sealedAction({
  input: recordBijzonderInput,
  run: recordBijzonder,
  refusals: dossierRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
