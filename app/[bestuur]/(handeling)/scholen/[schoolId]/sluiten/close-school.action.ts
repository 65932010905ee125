'use server'

import { closeSchool } from '@/lib/domain/school/school.commands'
import { closeSchoolInput } from '@/lib/domain/school/school.schema'
import { closeSchoolRefusals } from '@/lib/domain/school/school.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const closeSchoolAction = action({
  input: closeSchoolInput,
  run: closeSchool,
  refusals: closeSchoolRefusals,
  next: ({ bestuurId }) => routes.scholen(bestuurId),
})
