'use server'

import { withdrawOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { withdrawOverdrachtInput } from '@/lib/domain/overdracht/overdracht.schema'
import { withdrawVoorstelRefusals } from '@/lib/domain/overdracht/overdracht.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const withdrawOverdrachtAction = action({
  input: withdrawOverdrachtInput,
  run: withdrawOverdracht,
  refusals: withdrawVoorstelRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
