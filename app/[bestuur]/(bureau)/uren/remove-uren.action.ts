'use server'

import { removeUren } from '@/lib/domain/uren/uren.commands'
import { removeUrenInput } from '@/lib/domain/uren/uren.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const removeUrenAction = action({
  input: removeUrenInput,
  run: removeUren,
  refusals: {},
  next: ({ bestuurId }) => routes.uren(bestuurId),
})
