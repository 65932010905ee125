'use server'

import { destroyZaakInput } from '@/lib/domain/bewaring/bewaring.schema'
import { vernietigRefusals } from '@/lib/domain/bewaring/bewaring.texts'
import { destroyIntake } from '@/lib/domain/bewaring/destroy.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const destroyIntakeAction = action({
  input: destroyZaakInput,
  run: destroyIntake,
  refusals: vernietigRefusals,
  next: ({ bestuurId, value }) => routes.bewijs(bestuurId, value),
})
