'use server'

import { unlinkKlachtInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { unlinkRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { unlinkKlacht } from '@/lib/domain/klachtroute/koppelen.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const unlinkKlachtAction = action({
  input: unlinkKlachtInput,
  run: unlinkKlacht,
  refusals: unlinkRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
