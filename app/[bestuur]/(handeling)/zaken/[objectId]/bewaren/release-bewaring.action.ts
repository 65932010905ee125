'use server'

import { releaseBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { releaseBewaringInput } from '@/lib/domain/bewaring/bewaring.schema'
import { bewaarRefusals } from '@/lib/domain/bewaring/bewaring.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const releaseBewaringAction = action({
  input: releaseBewaringInput,
  run: releaseBewaring,
  refusals: bewaarRefusals,
  next: ({ bestuurId, value }) => routes.zaakBewaren(bestuurId, value),
})
