'use server'

import { amendJaarverslag } from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { amendJaarverslagInput } from '@/lib/domain/jaarverslag/jaarverslag.schema'
import { amendRefusals } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const amendJaarverslagAction = sealedAction({
  input: amendJaarverslagInput,
  run: amendJaarverslag,
  refusals: amendRefusals,
  next: ({ bestuurId, value }) => routes.jaarverslagConcept(bestuurId, value),
})
