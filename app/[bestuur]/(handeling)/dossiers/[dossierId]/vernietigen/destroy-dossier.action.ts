'use server'

import { destroyZaakInput } from '@/lib/domain/bewaring/bewaring.schema'
import { vernietigRefusals } from '@/lib/domain/bewaring/bewaring.texts'
import { destroyDossier } from '@/lib/domain/bewaring/destroy.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const destroyDossierAction = action({
  input: destroyZaakInput,
  run: destroyDossier,
  refusals: vernietigRefusals,
  next: ({ bestuurId, value }) => routes.bewijs(bestuurId, value),
})
