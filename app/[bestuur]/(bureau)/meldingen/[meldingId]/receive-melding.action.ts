'use server'

import { receiveMelding } from '@/lib/domain/melding/melding.commands'
import { receiveMeldingInput } from '@/lib/domain/melding/melding.schema'
import { meldingRefusals } from '@/lib/domain/melding/melding.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const receiveMeldingAction = sealedAction({
  input: receiveMeldingInput,
  run: receiveMelding,
  refusals: meldingRefusals,
  next: ({ bestuurId, value }) => routes.melding(bestuurId, value),
})
