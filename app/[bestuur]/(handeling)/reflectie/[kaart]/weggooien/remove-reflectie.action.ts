'use server'

import { removeReflectie } from '@/lib/domain/reflectie/reflectie.commands'
import { removeReflectieInput } from '@/lib/domain/reflectie/reflectie.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const removeReflectieAction = action({
  input: removeReflectieInput,
  run: removeReflectie,
  refusals: {},
  next: ({ bestuurId }) => routes.reflecties(bestuurId),
})
