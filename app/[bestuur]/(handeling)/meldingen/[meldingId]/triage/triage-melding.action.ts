'use server'

import { triageMelding } from '@/lib/domain/melding/afloop.commands'
import { triageMeldingInput } from '@/lib/domain/melding/melding.schema'
import { triageRefusals } from '@/lib/domain/melding/melding.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const triageMeldingAction = sealedAction({
  input: triageMeldingInput,
  run: triageMelding,
  refusals: triageRefusals,
  next: ({ bestuurId, value }) => routes.melding(bestuurId, value),
})
