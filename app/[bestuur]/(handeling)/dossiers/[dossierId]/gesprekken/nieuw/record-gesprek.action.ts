'use server'

import { recordGesprek } from '@/lib/domain/gesprek/gesprek.commands'
import { recordGesprekInput } from '@/lib/domain/gesprek/gesprek.schema'
import { gesprekRefusals } from '@/lib/domain/gesprek/gesprek.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const recordGesprekAction = sealedAction({
  input: recordGesprekInput,
  run: recordGesprek,
  refusals: gesprekRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
