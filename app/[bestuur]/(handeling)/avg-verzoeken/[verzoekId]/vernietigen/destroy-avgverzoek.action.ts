'use server'

import { destroyZaakInput } from '@/lib/domain/bewaring/bewaring.schema'
import { vernietigRefusals } from '@/lib/domain/bewaring/bewaring.texts'
import { destroyAvgverzoek } from '@/lib/domain/bewaring/destroy.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const destroyAvgverzoekAction = action({
  input: destroyZaakInput,
  run: destroyAvgverzoek,
  refusals: vernietigRefusals,
  next: ({ bestuurId, value }) => routes.bewijs(bestuurId, value),
})
