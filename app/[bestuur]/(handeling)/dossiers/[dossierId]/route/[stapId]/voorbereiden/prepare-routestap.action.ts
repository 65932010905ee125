'use server'

import { prepareRoutestap } from '@/lib/domain/klachtroute/klachtroute.commands'
import { prepareRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { prepareRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const prepareRoutestapAction = sealedAction({
  input: prepareRoutestapInput,
  run: prepareRoutestap,
  refusals: prepareRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
