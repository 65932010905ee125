'use server'

import { amendInstellingen } from '@/lib/domain/bestuur/instellingen.commands'
import { amendInstellingenInput } from '@/lib/domain/bestuur/instellingen.schema'
import { amendInstellingenRefusals } from '@/lib/domain/bestuur/instellingen.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const amendInstellingenAction = action({
  input: amendInstellingenInput,
  run: amendInstellingen,
  refusals: amendInstellingenRefusals,
  next: ({ bestuurId }) => `${routes.instellingen(bestuurId)}?bewaard=ja`,
})
