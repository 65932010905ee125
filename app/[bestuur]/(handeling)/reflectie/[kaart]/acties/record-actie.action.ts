'use server'

import { recordActie } from '@/lib/domain/actie/actie.commands'
import { recordActieInput } from '@/lib/domain/actie/actie.schema'
import { recordActieRefusals } from '@/lib/domain/actie/actie.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordActieAction = sealedAction({
  input: recordActieInput,
  run: recordActie,
  refusals: recordActieRefusals,
  next: ({ bestuurId, value }) => routes.reflectie(bestuurId, value),
})
