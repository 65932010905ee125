'use server'

import { amendIntake } from '@/lib/domain/intake/intake.commands'
import { amendIntakeInput } from '@/lib/domain/intake/intake.schema'
import { intakeRefusals } from '@/lib/domain/intake/intake.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const amendIntakeAction = sealedAction({
  input: amendIntakeInput,
  run: amendIntake,
  refusals: intakeRefusals,
  next: ({ bestuurId, value }) => `${routes.intake(bestuurId, value)}?bewaard=gewijzigd`,
})
