'use server'

import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import { withdrawToestemmingInput } from '@/lib/domain/intrekking/intrekking.schema'
import { withdrawRefusals } from '@/lib/domain/intrekking/intrekking.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const withdrawToestemmingAction = sealedAction({
  input: withdrawToestemmingInput,
  run: withdrawToestemming,
  refusals: withdrawRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'toestemmingen'),
})
