'use server'

import { closeJaarverslag } from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { closeJaarverslagInput } from '@/lib/domain/jaarverslag/jaarverslag.schema'
import { closeRefusals } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const closeJaarverslagAction = action({
  input: closeJaarverslagInput,
  run: closeJaarverslag,
  refusals: closeRefusals,
  next: ({ bestuurId, value }) => routes.jaarverslagConcept(bestuurId, value),
})
