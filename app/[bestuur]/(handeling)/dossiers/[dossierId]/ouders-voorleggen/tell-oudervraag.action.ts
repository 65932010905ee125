'use server'

import { tellOudervraag } from '@/lib/domain/oudervraag/oudervraag.commands'
import { tellOudervraagInput } from '@/lib/domain/oudervraag/oudervraag.schema'
import { tellOudervraagRefusals } from '@/lib/domain/oudervraag/oudervraag.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const tellOudervraagAction = action({
  input: tellOudervraagInput,
  run: tellOudervraag,
  refusals: tellOudervraagRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'ouders-voorleggen'),
})
