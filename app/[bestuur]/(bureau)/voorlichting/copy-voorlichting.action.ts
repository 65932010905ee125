'use server'

import { copyVoorlichting } from '@/lib/domain/voorlichting/voorlichting.commands'
import { copyVoorlichtingInput } from '@/lib/domain/voorlichting/voorlichting.schema'
import { copyVoorlichtingRefusals } from '@/lib/domain/voorlichting/voorlichting.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const copyVoorlichtingAction = action({
  input: copyVoorlichtingInput,
  run: copyVoorlichting,
  refusals: copyVoorlichtingRefusals,
  next: ({ bestuurId, value }) => routes.voorlichting(bestuurId, value),
})
