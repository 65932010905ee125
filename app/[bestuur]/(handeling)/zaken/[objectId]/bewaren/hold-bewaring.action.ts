'use server'

import { holdBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { holdBewaringInput } from '@/lib/domain/bewaring/bewaring.schema'
import { bewaarRefusals } from '@/lib/domain/bewaring/bewaring.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const holdBewaringAction = action({
  input: holdBewaringInput,
  run: holdBewaring,
  refusals: bewaarRefusals,
  next: ({ bestuurId, value }) => routes.zaakBewaren(bestuurId, value),
})
