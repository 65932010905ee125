'use server'

import { removeVoorlichting } from '@/lib/domain/voorlichting/voorlichting.commands'
import { removeVoorlichtingInput } from '@/lib/domain/voorlichting/voorlichting.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const removeVoorlichtingAction = action({
  input: removeVoorlichtingInput,
  run: removeVoorlichting,
  refusals: {},
  next: ({ bestuurId, value }) => routes.voorlichting(bestuurId, value),
})
