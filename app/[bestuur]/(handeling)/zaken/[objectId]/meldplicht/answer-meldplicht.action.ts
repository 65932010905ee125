'use server'

import { answerMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import { answerMeldplichtInput } from '@/lib/domain/meldplicht/meldplicht.schema'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const answerMeldplichtAction = sealedAction({
  input: answerMeldplichtInput,
  run: answerMeldplicht,
  refusals: {},
  next: ({ bestuurId, value: { soort, id } }) => routes[soort](bestuurId, id),
})
