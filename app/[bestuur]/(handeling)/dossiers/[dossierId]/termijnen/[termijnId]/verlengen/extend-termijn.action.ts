'use server'

import { extendTermijn } from '@/lib/domain/dossier/termijn.commands'
import { dossierTermijnRefusals } from '@/lib/domain/dossier/termijn.texts'
import { extendTermijnInput } from '@/lib/domain/termijn/termijn.schema'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const extendTermijnAction = sealedAction({
  input: extendTermijnInput,
  run: extendTermijn,
  refusals: dossierTermijnRefusals,
  next: ({ bestuurId, value }) => routes.termijnen(bestuurId, value),
})
