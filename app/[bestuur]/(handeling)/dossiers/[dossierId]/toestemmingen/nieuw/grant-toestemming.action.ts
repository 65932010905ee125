'use server'

import { grantToestemming } from '@/lib/domain/dossier/bijhouden.commands'
import { grantToestemmingInput } from '@/lib/domain/dossier/dossier.schema'
import { grantRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const grantToestemmingAction = sealedAction({
  input: grantToestemmingInput,
  run: grantToestemming,
  refusals: grantRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
