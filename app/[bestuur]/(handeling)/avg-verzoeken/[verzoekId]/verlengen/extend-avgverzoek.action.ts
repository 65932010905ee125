'use server'

import { extendAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { extendAvgverzoekInput } from '@/lib/domain/avgverzoek/avgverzoek.schema'
import { extendRefusals } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const extendAvgverzoekAction = sealedAction({
  input: extendAvgverzoekInput,
  run: extendAvgverzoek,
  refusals: extendRefusals,
  next: ({ bestuurId, value }) => routes.avgverzoek(bestuurId, value),
})
