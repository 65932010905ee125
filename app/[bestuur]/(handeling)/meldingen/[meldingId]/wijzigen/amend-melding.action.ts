'use server'

import { amendMelding } from '@/lib/domain/melding/melding.commands'
import { amendMeldingInput } from '@/lib/domain/melding/melding.schema'
import { amendMeldingRefusals } from '@/lib/domain/melding/melding.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const amendMeldingAction = sealedAction({
  input: amendMeldingInput,
  run: amendMelding,
  refusals: amendMeldingRefusals,
  next: ({ bestuurId, value }) => routes.melding(bestuurId, value),
})
