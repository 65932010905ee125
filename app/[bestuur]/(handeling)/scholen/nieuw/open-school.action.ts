'use server'

import { openSchool } from '@/lib/domain/school/school.commands'
import { openSchoolInput } from '@/lib/domain/school/school.schema'
import { openSchoolRefusals } from '@/lib/domain/school/school.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const openSchoolAction = action({
  input: openSchoolInput,
  run: openSchool,
  refusals: openSchoolRefusals,
  next: ({ bestuurId }) => routes.scholen(bestuurId),
})
