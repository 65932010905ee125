'use server'

import { amendBegeleiding } from '@/lib/domain/begeleiding/begeleiding.commands'
import { amendBegeleidingInput } from '@/lib/domain/begeleiding/begeleiding.schema'
import { amendRefusals } from '@/lib/domain/begeleiding/begeleiding.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const amendBegeleidingAction = sealedAction({
  input: amendBegeleidingInput,
  run: amendBegeleiding,
  refusals: amendRefusals,
  next: ({ bestuurId, value }) => routes.begeleiding(bestuurId, value),
})
