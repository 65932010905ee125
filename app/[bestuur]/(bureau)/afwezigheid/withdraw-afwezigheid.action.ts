'use server'

import { withdrawAfwezigheidInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { withdrawAfwezigheid } from '@/lib/domain/aanstelling/afwezigheid.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const withdrawAfwezigheidAction = action({
  input: withdrawAfwezigheidInput,
  run: withdrawAfwezigheid,
  refusals: {},
  next: ({ bestuurId }) => `${routes.afwezigheid(bestuurId)}?bewaard=ja`,
})
