'use server'

import { skipRoutestap } from '@/lib/domain/klachtroute/klachtroute.commands'
import { skipRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { skipRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const skipRoutestapAction = sealedAction({
  input: skipRoutestapInput,
  run: skipRoutestap,
  refusals: skipRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
