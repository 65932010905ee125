'use server'

import { destroyZakenInput } from '@/lib/domain/bewaring/bewaring.schema'
import { vernietigZakenRefusals } from '@/lib/domain/bewaring/bewaring.texts'
import { destroyZaken } from '@/lib/domain/bewaring/destroy.commands'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const destroyZakenAction = action({
  input: destroyZakenInput,
  run: destroyZaken,
  refusals: vernietigZakenRefusals,
  next: ({ bestuurId }) => routes.vernietigen(bestuurId),
})
