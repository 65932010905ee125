'use server'

import { chooseRoutestap } from '@/lib/domain/klachtroute/klachtroute.commands'
import { chooseRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { chooseRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const chooseRoutestapAction = sealedAction({
  input: chooseRoutestapInput,
  run: chooseRoutestap,
  refusals: chooseRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
