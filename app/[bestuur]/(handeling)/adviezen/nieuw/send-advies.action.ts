'use server'

import { sendAdvies } from '@/lib/domain/advies/advies.commands'
import { sendAdviesInput } from '@/lib/domain/advies/advies.schema'
import { sendAdviesRefusals } from '@/lib/domain/advies/weigering.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const sendAdviesAction = sealedAction({
  input: sendAdviesInput,
  run: sendAdvies,
  refusals: sendAdviesRefusals,
  next: ({ bestuurId, value }) => routes.advies(bestuurId, value),
})
