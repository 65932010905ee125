'use server'

import { unlinkAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { unlinkAvgverzoekInput } from '@/lib/domain/avgverzoek/avgverzoek.schema'
import { linkRefusals } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const unlinkAvgverzoekAction = action({
  input: unlinkAvgverzoekInput,
  run: unlinkAvgverzoek,
  refusals: linkRefusals,
  next: ({ bestuurId, value }) => routes.avgverzoek(bestuurId, value),
})
