'use server'

import { answerAdvies } from '@/lib/domain/advies/advies.commands'
import { answerAdviesInput } from '@/lib/domain/advies/advies.schema'
import { answerAdviesRefusals } from '@/lib/domain/advies/weigering.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const answerAdviesAction = sealedAction({
  input: answerAdviesInput,
  run: answerAdvies,
  refusals: answerAdviesRefusals,
  next: ({ bestuurId, value }) => routes.advies(bestuurId, value),
})
