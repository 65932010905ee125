'use server'

import { recordReflectie } from '@/lib/domain/reflectie/reflectie.commands'
import { recordReflectieInput } from '@/lib/domain/reflectie/reflectie.schema'
import { recordReflectieRefusals } from '@/lib/domain/reflectie/reflectie.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordReflectieAction = sealedAction({
  input: recordReflectieInput,
  run: recordReflectie,
  refusals: recordReflectieRefusals,
  next: ({ bestuurId, value }) => routes.reflectie(bestuurId, value),
})
