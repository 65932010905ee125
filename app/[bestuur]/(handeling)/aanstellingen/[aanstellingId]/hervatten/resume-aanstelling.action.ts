'use server'

import { resumeAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { aanstellingInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { resumeRefusals } from '@/lib/domain/aanstelling/aanstelling.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const resumeAanstellingAction = action({
  input: aanstellingInput,
  run: resumeAanstelling,
  refusals: resumeRefusals,
  next: ({ bestuurId, value }) => routes.aanstelling(bestuurId, value),
})
