'use server'

import { confirmAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { aanstellingInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { confirmRefusals } from '@/lib/domain/aanstelling/aanstelling.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const confirmAanstellingAction = action({
  input: aanstellingInput,
  run: confirmAanstelling,
  refusals: confirmRefusals,
  next: ({ bestuurId, value }) => routes.aanstelling(bestuurId, value),
})
