'use server'

import { showIntervisie } from '@/lib/domain/intervisie/intervisie.commands'
import { showIntervisieInput } from '@/lib/domain/intervisie/intervisie.schema'
import { intervisieRefusals } from '@/lib/domain/intervisie/intervisie.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const showIntervisieAction = sealedAction({
  input: showIntervisieInput,
  run: showIntervisie,
  refusals: intervisieRefusals,
  next: ({ bestuurId, value }) => routes.dossierAct(bestuurId, value, 'intervisie'),
})
