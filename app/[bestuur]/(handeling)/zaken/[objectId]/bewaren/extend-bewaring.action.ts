'use server'

import { extendBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { extendBewaringInput } from '@/lib/domain/bewaring/bewaring.schema'
import { bewaarRefusals } from '@/lib/domain/bewaring/bewaring.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const extendBewaringAction = sealedAction({
  input: extendBewaringInput,
  run: extendBewaring,
  refusals: bewaarRefusals,
  next: ({ bestuurId }) => routes.vernietigen(bestuurId),
})
