'use server'

import { recordSluiting } from '@/lib/domain/reglement/reglement.commands'
import { recordSluitingInput } from '@/lib/domain/reglement/reglement.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordSluitingAction = action({
  input: recordSluitingInput,
  run: recordSluiting,
  refusals: {},
  next: ({ bestuurId }) => `${routes.geslotenDagen(bestuurId)}?bewaard=ja`,
})
