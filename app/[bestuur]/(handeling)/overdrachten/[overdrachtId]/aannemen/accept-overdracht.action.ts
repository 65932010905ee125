'use server'

import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { acceptOverdrachtInput } from '@/lib/domain/overdracht/overdracht.schema'
import { acceptRefusals } from '@/lib/domain/overdracht/overdracht.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const acceptOverdrachtAction = sealedAction({
  input: acceptOverdrachtInput,
  run: acceptOverdracht,
  refusals: acceptRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
