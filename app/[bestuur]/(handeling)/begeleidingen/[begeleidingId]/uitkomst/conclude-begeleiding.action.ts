'use server'

import { concludeBegeleiding } from '@/lib/domain/begeleiding/begeleiding.commands'
import { concludeBegeleidingInput } from '@/lib/domain/begeleiding/begeleiding.schema'
import { concludeRefusals } from '@/lib/domain/begeleiding/begeleiding.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const concludeBegeleidingAction = sealedAction({
  input: concludeBegeleidingInput,
  run: concludeBegeleiding,
  refusals: concludeRefusals,
  next: ({ bestuurId, value }) => routes.begeleiding(bestuurId, value),
})
