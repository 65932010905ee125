'use server'

import { tellKlagermaatregel } from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { tellKlagermaatregelInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { tellRefusals } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const tellKlagermaatregelAction = action({
  input: tellKlagermaatregelInput,
  run: tellKlagermaatregel,
  refusals: tellRefusals,
  next: ({ bestuurId, value }) => routes.rehabilitatie(bestuurId, value),
})
