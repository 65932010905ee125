'use server'

import { linkAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { linkAvgverzoekInput } from '@/lib/domain/avgverzoek/avgverzoek.schema'
import { linkRefusals } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const linkAvgverzoekAction = action({
  input: linkAvgverzoekInput,
  run: linkAvgverzoek,
  refusals: linkRefusals,
  next: ({ bestuurId, value }) => routes.avgverzoek(bestuurId, value),
})
