'use server'

import { changeKlager } from '@/lib/domain/klagerwissel/klagerwissel.commands'
import { changeKlagerInput } from '@/lib/domain/klagerwissel/klagerwissel.schema'
import { changeKlagerRefusals } from '@/lib/domain/klagerwissel/klagerwissel.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const changeKlagerAction = sealedAction({
  input: changeKlagerInput,
  run: changeKlager,
  refusals: changeKlagerRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
