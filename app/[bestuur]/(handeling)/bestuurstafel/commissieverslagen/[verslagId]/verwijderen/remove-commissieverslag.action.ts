'use server'

import { removeCommissieverslag } from '@/lib/domain/commissieverslag/commissieverslag.commands'
import { removeCommissieverslagInput } from '@/lib/domain/commissieverslag/commissieverslag.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const removeCommissieverslagAction = action({
  input: removeCommissieverslagInput,
  run: removeCommissieverslag,
  refusals: {},
  next: ({ bestuurId }) => routes.commissieverslagen(bestuurId),
})
