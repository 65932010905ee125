'use server'

import { completeAdvies } from '@/lib/domain/advies/advies.commands'
import { completeAdviesInput } from '@/lib/domain/advies/advies.schema'
import { completeAdviesRefusals } from '@/lib/domain/advies/weigering.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const completeAdviesAction = sealedAction({
  input: completeAdviesInput,
  run: completeAdvies,
  refusals: completeAdviesRefusals,
  next: ({ bestuurId, value }) => routes.advies(bestuurId, value),
})
