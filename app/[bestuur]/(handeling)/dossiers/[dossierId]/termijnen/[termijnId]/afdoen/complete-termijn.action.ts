'use server'

import { completeTermijn } from '@/lib/domain/dossier/termijn.commands'
import { dossierTermijnRefusals } from '@/lib/domain/dossier/termijn.texts'
import { completeTermijnInput } from '@/lib/domain/termijn/termijn.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const completeTermijnAction = action({
  input: completeTermijnInput,
  run: completeTermijn,
  refusals: dossierTermijnRefusals,
  next: ({ bestuurId, value }) => routes.termijnen(bestuurId, value),
})
