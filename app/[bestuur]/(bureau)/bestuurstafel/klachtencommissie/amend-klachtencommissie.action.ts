'use server'

import { amendKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.commands'
import { amendKlachtencommissieInput } from '@/lib/domain/klachtencommissie/klachtencommissie.schema'
import { klachtencommissieRefusals } from '@/lib/domain/klachtencommissie/klachtencommissie.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const amendKlachtencommissieAction = action({
  input: amendKlachtencommissieInput,
  run: amendKlachtencommissie,
  refusals: klachtencommissieRefusals,
  next: ({ bestuurId }) => `${routes.klachtencommissie(bestuurId)}?bewaard=ja`,
})
