'use server'

import { receiveOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { receiveOverdrachtInput } from '@/lib/domain/overdracht/overdracht.schema'
import { receiveRefusals } from '@/lib/domain/overdracht/overdracht.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const receiveOverdrachtAction = sealedAction({
  input: receiveOverdrachtInput,
  run: receiveOverdracht,
  refusals: receiveRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
