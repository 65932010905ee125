'use server'

import { withdrawIngang } from '@/lib/domain/socialekaart/socialekaart.commands'
import { withdrawIngangInput } from '@/lib/domain/socialekaart/socialekaart.schema'
import { ingangRefusals } from '@/lib/domain/socialekaart/socialekaart.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const withdrawIngangAction = action({
  input: withdrawIngangInput,
  run: withdrawIngang,
  refusals: ingangRefusals,
  next: ({ bestuurId }) => routes.socialeKaart(bestuurId),
})
