'use server'

import { recordIngang } from '@/lib/domain/socialekaart/socialekaart.commands'
import { recordIngangInput } from '@/lib/domain/socialekaart/socialekaart.schema'
import { ingangRefusals } from '@/lib/domain/socialekaart/socialekaart.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordIngangAction = action({
  input: recordIngangInput,
  run: recordIngang,
  refusals: ingangRefusals,
  next: ({ bestuurId }) => routes.socialeKaart(bestuurId),
})
