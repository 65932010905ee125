'use server'

import { recordAangifte } from '@/lib/domain/klachtroute/klachtroute.commands'
import { recordAangifteInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { aangifteRefusals } from '@/lib/domain/klachtroute/klachtroute.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordAangifteAction = action({
  input: recordAangifteInput,
  run: recordAangifte,
  refusals: aangifteRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'route'),
})
