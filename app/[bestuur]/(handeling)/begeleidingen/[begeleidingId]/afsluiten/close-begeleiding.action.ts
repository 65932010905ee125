'use server'

import { closeBegeleiding } from '@/lib/domain/begeleiding/begeleiding.commands'
import { closeBegeleidingInput } from '@/lib/domain/begeleiding/begeleiding.schema'
import { closeRefusals } from '@/lib/domain/begeleiding/begeleiding.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const closeBegeleidingAction = action({
  input: closeBegeleidingInput,
  run: closeBegeleiding,
  refusals: closeRefusals,
  next: ({ bestuurId, value }) => routes.begeleiding(bestuurId, value),
})
