'use server'

import { tickBegeleidingstaak } from '@/lib/domain/begeleiding/begeleiding.commands'
import { tickBegeleidingstaakInput } from '@/lib/domain/begeleiding/begeleiding.schema'
import { tickRefusals } from '@/lib/domain/begeleiding/begeleiding.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const tickBegeleidingstaakAction = action({
  input: tickBegeleidingstaakInput,
  run: tickBegeleidingstaak,
  refusals: tickRefusals,
  next: ({ bestuurId, value }) => routes.begeleiding(bestuurId, value),
})
