'use server'

import { tickTaken } from '@/lib/domain/intake/intake.commands'
import { tickTakenInput } from '@/lib/domain/intake/intake.schema'
import { intakeRefusals } from '@/lib/domain/intake/intake.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const tickTakenAction = action({
  input: tickTakenInput,
  run: tickTaken,
  refusals: intakeRefusals,
  next: ({ bestuurId, value }) => `${routes.intake(bestuurId, value)}?bewaard=taken`,
})
