'use server'

import { proposeMaatregel } from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { proposeMaatregelInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { proposeRefusals } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const proposeMaatregelAction = sealedAction({
  input: proposeMaatregelInput,
  run: proposeMaatregel,
  refusals: proposeRefusals,
  next: ({ bestuurId, value }) => routes.rehabilitatie(bestuurId, value),
})
