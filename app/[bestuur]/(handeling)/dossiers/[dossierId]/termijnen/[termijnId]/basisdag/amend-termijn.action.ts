'use server'

import { amendTermijn } from '@/lib/domain/dossier/termijn.commands'
import { dossierTermijnRefusals } from '@/lib/domain/dossier/termijn.texts'
import { amendTermijnInput } from '@/lib/domain/termijn/termijn.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const amendTermijnAction = action({
  input: amendTermijnInput,
  run: amendTermijn,
  refusals: dossierTermijnRefusals,
  next: ({ bestuurId, value }) => routes.termijnen(bestuurId, value),
})
