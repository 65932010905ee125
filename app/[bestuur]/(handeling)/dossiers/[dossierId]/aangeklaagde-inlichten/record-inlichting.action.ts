'use server'

import { recordInlichting } from '@/lib/domain/inlichting/inlichting.commands'
import { recordInlichtingInput } from '@/lib/domain/inlichting/inlichting.schema'
import { recordRefusals } from '@/lib/domain/inlichting/inlichting.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const recordInlichtingAction = action({
  input: recordInlichtingInput,
  run: recordInlichting,
  refusals: recordRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'aangeklaagde-inlichten'),
})
