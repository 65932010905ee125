'use server'

import { amendVoorlichting } from '@/lib/domain/voorlichting/voorlichting.commands'
import { amendVoorlichtingInput } from '@/lib/domain/voorlichting/voorlichting.schema'
import { amendVoorlichtingRefusals } from '@/lib/domain/voorlichting/voorlichting.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const amendVoorlichtingAction = action({
  input: amendVoorlichtingInput,
  run: amendVoorlichting,
  refusals: amendVoorlichtingRefusals,
  next: ({ bestuurId, value }) => routes.voorlichting(bestuurId, value),
})
