'use server'

import { answerJaarverslag } from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { answerJaarverslagInput } from '@/lib/domain/jaarverslag/jaarverslag.schema'
import { answerRefusals } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const answerJaarverslagAction = action({
  input: answerJaarverslagInput,
  run: answerJaarverslag,
  refusals: answerRefusals,
  next: ({ bestuurId, value }) => routes.jaarverslagLezen(bestuurId, value),
})
