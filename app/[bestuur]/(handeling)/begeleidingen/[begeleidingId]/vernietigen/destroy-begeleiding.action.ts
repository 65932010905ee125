'use server'

import { destroyZaakInput } from '@/lib/domain/bewaring/bewaring.schema'
import { vernietigRefusals } from '@/lib/domain/bewaring/bewaring.texts'
import { destroyBegeleiding } from '@/lib/domain/bewaring/destroy.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const destroyBegeleidingAction = action({
  input: destroyZaakInput,
  run: destroyBegeleiding,
  refusals: vernietigRefusals,
  next: ({ bestuurId, value }) => routes.bewijs(bestuurId, value),
})
