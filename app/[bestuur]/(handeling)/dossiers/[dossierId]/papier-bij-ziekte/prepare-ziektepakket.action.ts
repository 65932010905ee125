'use server'

import { prepareZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.commands'
import { prepareZiektepakketInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import { prepareZiektepakketRefusals } from '@/lib/domain/ziektepakket/ziektepakket.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const prepareZiektepakketAction = sealedAction({
  input: prepareZiektepakketInput,
  run: prepareZiektepakket,
  refusals: prepareZiektepakketRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
