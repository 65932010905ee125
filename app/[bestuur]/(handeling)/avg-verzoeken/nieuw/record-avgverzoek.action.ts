'use server'

import { recordAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { recordAvgverzoekInput } from '@/lib/domain/avgverzoek/avgverzoek.schema'
import { recordRefusals } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordAvgverzoekAction = sealedAction({
  input: recordAvgverzoekInput,
  run: recordAvgverzoek,
  refusals: recordRefusals,
  next: ({ bestuurId, value }) => routes.avgverzoek(bestuurId, value),
})
