'use server'

import { completeVoorlichting } from '@/lib/domain/voorlichting/voorlichting.commands'
import { completeVoorlichtingInput } from '@/lib/domain/voorlichting/voorlichting.schema'
import { completeVoorlichtingRefusals } from '@/lib/domain/voorlichting/voorlichting.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const completeVoorlichtingAction = action({
  input: completeVoorlichtingInput,
  run: completeVoorlichting,
  refusals: completeVoorlichtingRefusals,
  next: ({ bestuurId, value }) => routes.voorlichting(bestuurId, value),
})
