'use server'

import { decideKlagermaatregel } from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { decideKlagermaatregelInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { decideRefusals } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const decideKlagermaatregelAction = sealedAction({
  input: decideKlagermaatregelInput,
  run: decideKlagermaatregel,
  refusals: decideRefusals,
  next: ({ bestuurId, value }) => routes.rehabilitatie(bestuurId, value),
})
