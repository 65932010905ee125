'use server'

import { withdrawOudervraag } from '@/lib/domain/oudervraag/oudervraag.commands'
import { withdrawOudervraagInput } from '@/lib/domain/oudervraag/oudervraag.schema'
import { withdrawOudervraagRefusals } from '@/lib/domain/oudervraag/oudervraag.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const withdrawOudervraagAction = action({
  input: withdrawOudervraagInput,
  run: withdrawOudervraag,
  refusals: withdrawOudervraagRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'ouders-voorleggen'),
})
