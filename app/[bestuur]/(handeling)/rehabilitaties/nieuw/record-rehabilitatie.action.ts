'use server'

import { recordRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { recordRehabilitatieInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { recordRefusals } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordRehabilitatieAction = sealedAction({
  input: recordRehabilitatieInput,
  run: recordRehabilitatie,
  refusals: recordRefusals,
  next: ({ bestuurId, value }) => routes.rehabilitatie(bestuurId, value),
})
