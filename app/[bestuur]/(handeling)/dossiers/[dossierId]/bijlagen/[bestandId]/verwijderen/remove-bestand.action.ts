'use server'

import { removeBestand } from '@/lib/domain/bestand/bestand.commands'
import { removeBestandInput } from '@/lib/domain/bestand/bestand.schema'
import { removeBestandRefusals } from '@/lib/domain/bestand/bestand.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const removeBestandAction = action({
  input: removeBestandInput,
  run: removeBestand,
  refusals: removeBestandRefusals,
  next: ({ bestuurId, value }) => `${routes.dossier(bestuurId, value)}#bijlagen`,
})
