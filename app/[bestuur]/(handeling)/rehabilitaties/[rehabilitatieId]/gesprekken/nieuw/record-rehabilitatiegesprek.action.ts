'use server'

import { recordRehabilitatiegesprek } from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { recordRehabilitatiegesprekInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { gesprekRefusals } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordRehabilitatiegesprekAction = sealedAction({
  input: recordRehabilitatiegesprekInput,
  run: recordRehabilitatiegesprek,
  refusals: gesprekRefusals,
  next: ({ bestuurId, value }) => routes.rehabilitatie(bestuurId, value),
})
