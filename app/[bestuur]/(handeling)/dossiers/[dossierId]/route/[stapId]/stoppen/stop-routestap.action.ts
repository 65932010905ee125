'use server'

import { stopRoutestap } from '@/lib/domain/klachtroute/klachtroute.commands'
import { stopRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { endRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const stopRoutestapAction = sealedAction({
  input: stopRoutestapInput,
  run: stopRoutestap,
  refusals: endRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
