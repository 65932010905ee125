'use server'

import { z } from 'zod'
import { routes } from '@/lib/kernel/routes'
import { revokeSession } from '@/lib/platform/auth/own-account'
import { personAction } from '@/lib/platform/web/action'

export const revokeSessionAction = personAction({
  input: z.object({ sessieId: z.uuid('Deze sessie is er niet meer.') }),
  run: (person, { sessieId }) => revokeSession(person, sessieId),
  refusals: {},
  next: () => routes.account,
})
