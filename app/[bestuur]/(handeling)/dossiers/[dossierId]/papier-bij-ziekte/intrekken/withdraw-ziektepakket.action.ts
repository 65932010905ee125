'use server'

import { withdrawZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.commands'
import { withdrawZiektepakketInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import { withdrawZiektepakketRefusals } from '@/lib/domain/ziektepakket/ziektepakket.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const withdrawZiektepakketAction = action({
  input: withdrawZiektepakketInput,
  run: withdrawZiektepakket,
  refusals: withdrawZiektepakketRefusals,
  next: ({ bestuurId, value }) => routes.papierBijZiekte(bestuurId, value),
})
