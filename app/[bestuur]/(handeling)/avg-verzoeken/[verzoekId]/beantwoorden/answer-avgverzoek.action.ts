'use server'

import { answerAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { answerAvgverzoekInput } from '@/lib/domain/avgverzoek/avgverzoek.schema'
import { answerRefusals } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const answerAvgverzoekAction = sealedAction({
  input: answerAvgverzoekInput,
  run: answerAvgverzoek,
  refusals: answerRefusals,
  next: ({ bestuurId, value }) => routes.avgverzoek(bestuurId, value),
})
