'use server'

import { askOudervraag } from '@/lib/domain/oudervraag/oudervraag.commands'
import { askOudervraagInput } from '@/lib/domain/oudervraag/oudervraag.schema'
import { askOudervraagRefusals } from '@/lib/domain/oudervraag/oudervraag.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const askOudervraagAction = action({
  input: askOudervraagInput,
  run: askOudervraag,
  refusals: askOudervraagRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'ouders-voorleggen'),
})
