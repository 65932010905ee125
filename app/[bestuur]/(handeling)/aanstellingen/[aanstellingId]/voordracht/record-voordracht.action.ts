'use server'

import { recordVoordracht } from '@/lib/domain/aanstelling/voordracht.commands'
import { recordVoordrachtInput } from '@/lib/domain/aanstelling/voordracht.schema'
import { recordVoordrachtRefusals } from '@/lib/domain/aanstelling/voordracht.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordVoordrachtAction = action({
  input: recordVoordrachtInput,
  run: recordVoordracht,
  refusals: recordVoordrachtRefusals,
  next: ({ bestuurId, value }) => routes.aanstelling(bestuurId, value),
})
