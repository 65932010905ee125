'use server'

import { discussAdvies } from '@/lib/domain/advies/advies.commands'
import { discussAdviesInput } from '@/lib/domain/advies/advies.schema'
import { discussAdviesRefusals } from '@/lib/domain/advies/weigering.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const discussAdviesAction = sealedAction({
  input: discussAdviesInput,
  run: discussAdvies,
  refusals: discussAdviesRefusals,
  next: ({ bestuurId, value }) => routes.advies(bestuurId, value),
})
