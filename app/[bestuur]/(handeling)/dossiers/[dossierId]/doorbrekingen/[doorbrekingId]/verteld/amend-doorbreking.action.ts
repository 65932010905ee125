'use server'

import { amendDoorbreking } from '@/lib/domain/dossier/bijhouden.commands'
import { amendDoorbrekingInput } from '@/lib/domain/dossier/dossier.schema'
import { vertelRefusals } from '@/lib/domain/dossier/dossier.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const amendDoorbrekingAction = action({
  input: amendDoorbrekingInput,
  run: amendDoorbreking,
  refusals: vertelRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
