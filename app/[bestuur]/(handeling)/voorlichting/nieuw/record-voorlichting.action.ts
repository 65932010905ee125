'use server'

import { recordVoorlichting } from '@/lib/domain/voorlichting/voorlichting.commands'
import { recordVoorlichtingInput } from '@/lib/domain/voorlichting/voorlichting.schema'
import { recordVoorlichtingRefusals } from '@/lib/domain/voorlichting/voorlichting.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordVoorlichtingAction = action({
  input: recordVoorlichtingInput,
  run: recordVoorlichting,
  refusals: recordVoorlichtingRefusals,
  next: ({ bestuurId, value }) => routes.voorlichting(bestuurId, value),
})
