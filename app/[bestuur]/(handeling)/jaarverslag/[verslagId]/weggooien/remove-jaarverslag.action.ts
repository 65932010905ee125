'use server'

import { removeJaarverslag } from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { removeJaarverslagInput } from '@/lib/domain/jaarverslag/jaarverslag.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const removeJaarverslagAction = action({
  input: removeJaarverslagInput,
  run: removeJaarverslag,
  refusals: {},
  next: ({ bestuurId }) => routes.jaarverslag(bestuurId),
})
