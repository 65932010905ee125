'use server'

import { beginTermijnInput } from '@/lib/domain/dossier/begin-termijn.schema'
import { beginTermijn } from '@/lib/domain/dossier/termijn.commands'
import { beginTermijnRefusals } from '@/lib/domain/dossier/termijn.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const beginTermijnAction = action({
  input: beginTermijnInput,
  run: beginTermijn,
  refusals: beginTermijnRefusals,
  next: ({ bestuurId, value }) => routes.termijnen(bestuurId, value),
})
