'use server'

import { amendReglement } from '@/lib/domain/reglement/reglement.commands'
import { amendReglementInput } from '@/lib/domain/reglement/reglement.schema'
import { reglementRefusals } from '@/lib/domain/reglement/reglement.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const amendReglementAction = action({
  input: amendReglementInput,
  run: amendReglement,
  refusals: reglementRefusals,
  next: ({ bestuurId }) => `${routes.reglement(bestuurId)}?bewaard=ja`,
})
