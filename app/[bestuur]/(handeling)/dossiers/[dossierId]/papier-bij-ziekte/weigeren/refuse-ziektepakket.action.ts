'use server'

import { refuseZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.commands'
import { refuseZiektepakketInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import { refuseZiektepakketRefusals } from '@/lib/domain/ziektepakket/ziektepakket.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const refuseZiektepakketAction = action({
  input: refuseZiektepakketInput,
  run: refuseZiektepakket,
  refusals: refuseZiektepakketRefusals,
  next: ({ bestuurId, value }) => routes.papierBijZiekte(bestuurId, value),
})
