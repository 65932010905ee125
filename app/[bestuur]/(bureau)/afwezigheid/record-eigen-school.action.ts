'use server'

import { recordEigenSchoolInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { eigenSchoolRefusals } from '@/lib/domain/aanstelling/aanstelling.texts'
import { recordEigenSchool } from '@/lib/domain/aanstelling/afwezigheid.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordEigenSchoolAction = action({
  input: recordEigenSchoolInput,
  run: recordEigenSchool,
  refusals: eigenSchoolRefusals,
  next: ({ bestuurId }) => `${routes.afwezigheid(bestuurId)}?bewaard=ja`,
})
