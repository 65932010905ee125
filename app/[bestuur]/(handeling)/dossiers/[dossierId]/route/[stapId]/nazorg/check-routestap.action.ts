'use server'

import { checkRoutestap } from '@/lib/domain/klachtroute/klachtroute.commands'
import { checkRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { checkRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const checkRoutestapAction = sealedAction({
  input: checkRoutestapInput,
  run: checkRoutestap,
  refusals: checkRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
