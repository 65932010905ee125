'use server'

import { publishJaarverslag } from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { publishJaarverslagInput } from '@/lib/domain/jaarverslag/jaarverslag.schema'
import { publishRefusals } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

/** The one act whose words come in clear: what is published is read by others. */
export const publishJaarverslagAction = sealedAction({
  input: publishJaarverslagInput,
  run: publishJaarverslag,
  refusals: publishRefusals,
  next: ({ bestuurId, value }) => routes.jaarverslagLezen(bestuurId, value),
})
