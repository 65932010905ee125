'use server'

import { suspendAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { aanstellingInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { suspendRefusals } from '@/lib/domain/aanstelling/aanstelling.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const suspendAanstellingAction = action({
  input: aanstellingInput,
  run: suspendAanstelling,
  refusals: suspendRefusals,
  next: ({ bestuurId, value }) => routes.aanstelling(bestuurId, value),
})
