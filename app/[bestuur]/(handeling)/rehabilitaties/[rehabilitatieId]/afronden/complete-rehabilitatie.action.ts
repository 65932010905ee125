'use server'

import { completeRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { completeRehabilitatieInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { completeRefusals } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const completeRehabilitatieAction = action({
  input: completeRehabilitatieInput,
  run: completeRehabilitatie,
  refusals: completeRefusals,
  next: ({ bestuurId, value }) => routes.rehabilitatie(bestuurId, value),
})
