'use server'

import { decideOudervraag } from '@/lib/domain/oudervraag/oudervraag.commands'
import { decideOudervraagInput } from '@/lib/domain/oudervraag/oudervraag.schema'
import { decideOudervraagRefusals } from '@/lib/domain/oudervraag/oudervraag.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const decideOudervraagAction = action({
  input: decideOudervraagInput,
  run: decideOudervraag,
  refusals: decideOudervraagRefusals,
  next: ({ bestuurId }) => routes.oudervragen(bestuurId),
})
