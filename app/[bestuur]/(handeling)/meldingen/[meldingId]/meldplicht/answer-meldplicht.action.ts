'use server'

import { answerMeldplicht } from '@/lib/domain/melding/afloop.commands'
import { answerMeldplichtInput } from '@/lib/domain/melding/melding.schema'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const answerMeldplichtAction = sealedAction({
  input: answerMeldplichtInput,
  run: answerMeldplicht,
  refusals: {},
  next: ({ bestuurId, value }) => routes.melding(bestuurId, value),
})
