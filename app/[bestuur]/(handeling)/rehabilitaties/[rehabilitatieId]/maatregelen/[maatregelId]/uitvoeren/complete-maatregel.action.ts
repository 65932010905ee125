'use server'

import { completeMaatregel } from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { completeMaatregelInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { completeMaatregelRefusals } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const completeMaatregelAction = action({
  input: completeMaatregelInput,
  run: completeMaatregel,
  refusals: completeMaatregelRefusals,
  next: ({ bestuurId, value }) => routes.rehabilitatie(bestuurId, value),
})
