'use server'

import { openIntake } from '@/lib/domain/intake/intake.commands'
import { openIntakeInput } from '@/lib/domain/intake/intake.schema'
import { intakeRefusals } from '@/lib/domain/intake/intake.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const openIntakeAction = sealedAction({
  input: openIntakeInput,
  run: openIntake,
  refusals: intakeRefusals,
  next: ({ bestuurId, value }) => `${routes.intake(bestuurId, value)}?bewaard=nieuw`,
})
