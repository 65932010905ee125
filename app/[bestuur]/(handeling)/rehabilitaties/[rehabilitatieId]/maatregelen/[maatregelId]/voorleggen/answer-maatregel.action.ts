'use server'

import { answerMaatregel } from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { answerMaatregelInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { answerRefusals } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const answerMaatregelAction = action({
  input: answerMaatregelInput,
  run: answerMaatregel,
  refusals: answerRefusals,
  next: ({ bestuurId, value }) => routes.rehabilitatie(bestuurId, value),
})
