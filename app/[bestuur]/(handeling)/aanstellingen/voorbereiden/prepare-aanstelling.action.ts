'use server'

import { prepareAanstellingInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { prepareRefusals } from '@/lib/domain/aanstelling/aanstelling.texts'
import { prepareAanstelling } from '@/lib/domain/aanstelling/prepare-aanstelling.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const prepareAanstellingAction = action({
  input: prepareAanstellingInput,
  run: prepareAanstelling,
  refusals: prepareRefusals,
  next: ({ bestuurId, value }) => routes.aanstelling(bestuurId, value),
})
