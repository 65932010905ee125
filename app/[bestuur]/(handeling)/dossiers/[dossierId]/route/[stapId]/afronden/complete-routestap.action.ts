'use server'

import { completeRoutestap } from '@/lib/domain/klachtroute/klachtroute.commands'
import { completeRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { completeRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const completeRoutestapAction = sealedAction({
  input: completeRoutestapInput,
  run: completeRoutestap,
  refusals: completeRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
