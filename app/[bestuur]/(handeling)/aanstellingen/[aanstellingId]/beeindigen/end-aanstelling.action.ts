'use server'

import { endAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { endAanstellingInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { endRefusals } from '@/lib/domain/aanstelling/aanstelling.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const endAanstellingAction = action({
  input: endAanstellingInput,
  run: endAanstelling,
  refusals: endRefusals,
  next: ({ bestuurId, value }) => routes.aanstelling(bestuurId, value),
})
