'use server'

import { declineOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { declineOverdrachtInput } from '@/lib/domain/overdracht/overdracht.schema'
import { declineRefusals } from '@/lib/domain/overdracht/overdracht.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const declineOverdrachtAction = action({
  input: declineOverdrachtInput,
  run: declineOverdracht,
  refusals: declineRefusals,
  next: ({ bestuurId }) => routes.vandaag(bestuurId),
})
