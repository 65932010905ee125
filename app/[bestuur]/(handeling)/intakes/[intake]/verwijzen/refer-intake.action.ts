'use server'

import { referIntakeInput } from '@/lib/domain/intake/intake.schema'
import { referRefusals } from '@/lib/domain/intake/intake.texts'
import { referIntake } from '@/lib/domain/intake/refer-intake.commands'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const referIntakeAction = sealedAction({
  input: referIntakeInput,
  run: referIntake,
  refusals: referRefusals,
  next: ({ bestuurId, value }) => `${routes.intake(bestuurId, value)}?bewaard=verwezen`,
})
