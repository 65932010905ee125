'use server'

import { amendRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { amendRehabilitatieInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { amendRefusals } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const amendRehabilitatieAction = action({
  input: amendRehabilitatieInput,
  run: amendRehabilitatie,
  refusals: amendRefusals,
  next: ({ bestuurId, value }) => routes.rehabilitatie(bestuurId, value),
})
