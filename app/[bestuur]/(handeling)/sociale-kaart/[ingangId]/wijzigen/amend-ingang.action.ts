'use server'

import { amendIngang } from '@/lib/domain/socialekaart/socialekaart.commands'
import { amendIngangInput } from '@/lib/domain/socialekaart/socialekaart.schema'
import { ingangRefusals } from '@/lib/domain/socialekaart/socialekaart.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const amendIngangAction = action({
  input: amendIngangInput,
  run: amendIngang,
  refusals: ingangRefusals,
  next: ({ bestuurId }) => routes.socialeKaart(bestuurId),
})
