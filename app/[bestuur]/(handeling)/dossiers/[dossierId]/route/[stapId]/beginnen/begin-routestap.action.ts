'use server'

import { beginRoutestap } from '@/lib/domain/klachtroute/klachtroute.commands'
import { beginRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { beginRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const beginRoutestapAction = action({
  input: beginRoutestapInput,
  run: beginRoutestap,
  refusals: beginRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
