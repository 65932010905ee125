'use server'

import { beginJaarverslag } from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { beginJaarverslagInput } from '@/lib/domain/jaarverslag/jaarverslag.schema'
import { beginRefusals } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const beginJaarverslagAction = sealedAction({
  input: beginJaarverslagInput,
  run: beginJaarverslag,
  refusals: beginRefusals,
  next: ({ bestuurId, value }) => routes.jaarverslagConcept(bestuurId, value),
})
