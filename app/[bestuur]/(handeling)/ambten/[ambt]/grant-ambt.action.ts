'use server'

import { grantAmbt } from '@/lib/domain/ambt/ambt.commands'
import { grantAmbtInput } from '@/lib/domain/ambt/ambt.schema'
import { grantAmbtRefusals } from '@/lib/domain/ambt/ambt.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const grantAmbtAction = sealedAction({
  input: grantAmbtInput,
  run: grantAmbt,
  refusals: grantAmbtRefusals,
  next: ({ bestuurId }) => routes.bestuurstafel(bestuurId),
})
