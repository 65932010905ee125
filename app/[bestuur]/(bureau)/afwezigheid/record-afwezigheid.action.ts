'use server'

import { recordAfwezigheidInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { afwezigheidRefusals } from '@/lib/domain/aanstelling/aanstelling.texts'
import { recordAfwezigheid } from '@/lib/domain/aanstelling/afwezigheid.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordAfwezigheidAction = action({
  input: recordAfwezigheidInput,
  run: recordAfwezigheid,
  refusals: afwezigheidRefusals,
  next: ({ bestuurId }) => `${routes.afwezigheid(bestuurId)}?bewaard=ja`,
})
