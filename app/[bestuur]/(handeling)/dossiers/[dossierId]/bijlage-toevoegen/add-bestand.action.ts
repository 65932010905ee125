'use server'

import { addBestand } from '@/lib/domain/bestand/bestand.commands'
import { addBestandInput } from '@/lib/domain/bestand/bestand.schema'
import { addBestandRefusals } from '@/lib/domain/bestand/bestand.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const addBestandAction = sealedAction({
  input: addBestandInput,
  run: addBestand,
  refusals: addBestandRefusals,
  next: ({ bestuurId, input }) => routes.dossier(bestuurId, input.objectId),
})
