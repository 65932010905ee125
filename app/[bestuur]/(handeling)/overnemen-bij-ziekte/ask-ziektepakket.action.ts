'use server'

import { may } from '@/lib/domain/toegang/toegang.access'
import { askZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.commands'
import { askZiektepakketInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import { askZiektepakketRefusals } from '@/lib/domain/ziektepakket/ziektepakket.texts'
import { routes } from '@/lib/kernel/routes'
import { limited } from '@/lib/platform/auth/limited'
import { sealedAction } from '@/lib/platform/web/action'

const run = limited('ziektepakket', askZiektepakket, (actor) => may(actor, 'ziektepakket:ask'))

export const askZiektepakketAction = sealedAction({
  input: askZiektepakketInput,
  run,
  refusals: askZiektepakketRefusals,
  next: ({ bestuurId, value }) => routes.overnemenBijZiekte(bestuurId, value),
})
