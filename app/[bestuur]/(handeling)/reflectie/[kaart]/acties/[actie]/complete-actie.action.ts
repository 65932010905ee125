'use server'

import { completeActie } from '@/lib/domain/actie/actie.commands'
import { completeActieInput } from '@/lib/domain/actie/actie.schema'
import { completeActieRefusals } from '@/lib/domain/actie/actie.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const completeActieAction = sealedAction({
  input: completeActieInput,
  run: completeActie,
  refusals: completeActieRefusals,
  next: ({ bestuurId, value }) => routes.reflectie(bestuurId, value),
})
