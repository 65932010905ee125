'use server'

import { recordMelding } from '@/lib/domain/melding/melding.commands'
import { recordMeldingInput } from '@/lib/domain/melding/melding.schema'
import { recordMeldingRefusals } from '@/lib/domain/melding/melding.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordMeldingAction = sealedAction({
  input: recordMeldingInput,
  run: recordMelding,
  refusals: recordMeldingRefusals,
  next: ({ bestuurId, value }) => routes.melding(bestuurId, value),
})
