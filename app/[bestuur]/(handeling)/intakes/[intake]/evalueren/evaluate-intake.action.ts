'use server'

import { evaluateIntake } from '@/lib/domain/intake/intake.commands'
import { evaluateIntakeInput } from '@/lib/domain/intake/intake.schema'
import { intakeRefusals } from '@/lib/domain/intake/intake.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const evaluateIntakeAction = sealedAction({
  input: evaluateIntakeInput,
  run: evaluateIntake,
  refusals: intakeRefusals,
  next: ({ bestuurId, value }) => `${routes.intake(bestuurId, value)}?bewaard=afgerond`,
})
