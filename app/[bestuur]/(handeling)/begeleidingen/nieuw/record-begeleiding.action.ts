'use server'

import { recordBegeleiding } from '@/lib/domain/begeleiding/begeleiding.commands'
import { recordBegeleidingInput } from '@/lib/domain/begeleiding/begeleiding.schema'
import { recordRefusals } from '@/lib/domain/begeleiding/begeleiding.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordBegeleidingAction = sealedAction({
  input: recordBegeleidingInput,
  run: recordBegeleiding,
  refusals: recordRefusals,
  next: ({ bestuurId, value }) => routes.begeleiding(bestuurId, value),
})
