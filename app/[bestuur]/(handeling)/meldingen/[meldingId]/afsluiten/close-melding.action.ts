'use server'

import { closeMelding } from '@/lib/domain/melding/afloop.commands'
import { closeMeldingInput } from '@/lib/domain/melding/melding.schema'
import { closeMeldingRefusals } from '@/lib/domain/melding/melding.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const closeMeldingAction = sealedAction({
  input: closeMeldingInput,
  run: closeMelding,
  refusals: closeMeldingRefusals,
  next: ({ bestuurId, value }) => routes.melding(bestuurId, value),
})
