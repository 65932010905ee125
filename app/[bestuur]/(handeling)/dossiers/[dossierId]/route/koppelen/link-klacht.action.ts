'use server'

import { linkKlachtInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { linkRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { linkKlacht } from '@/lib/domain/klachtroute/koppelen.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const linkKlachtAction = action({
  input: linkKlachtInput,
  run: linkKlacht,
  refusals: linkRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
