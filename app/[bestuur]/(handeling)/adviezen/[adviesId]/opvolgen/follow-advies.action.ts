'use server'

import { followAdvies } from '@/lib/domain/advies/advies.commands'
import { followAdviesInput } from '@/lib/domain/advies/advies.schema'
import { followAdviesRefusals } from '@/lib/domain/advies/weigering.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const followAdviesAction = sealedAction({
  input: followAdviesInput,
  run: followAdvies,
  refusals: followAdviesRefusals,
  next: ({ bestuurId, value }) => routes.advies(bestuurId, value),
})
