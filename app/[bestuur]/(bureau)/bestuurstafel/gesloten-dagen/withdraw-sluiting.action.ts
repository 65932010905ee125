'use server'

import { withdrawSluiting } from '@/lib/domain/reglement/reglement.commands'
import { withdrawSluitingInput } from '@/lib/domain/reglement/reglement.schema'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const withdrawSluitingAction = action({
  input: withdrawSluitingInput,
  run: withdrawSluiting,
  refusals: {},
  next: ({ bestuurId }) => `${routes.geslotenDagen(bestuurId)}?bewaard=ja`,
})
