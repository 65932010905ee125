'use server'

import { amendGesprek } from '@/lib/domain/gesprek/gesprek.commands'
import { amendGesprekInput } from '@/lib/domain/gesprek/gesprek.schema'
import { gesprekRefusals } from '@/lib/domain/gesprek/gesprek.texts'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const amendGesprekAction = sealedAction({
  input: amendGesprekInput,
  run: amendGesprek,
  refusals: gesprekRefusals,
  next: ({ bestuurId, value }) => routes.dossier(bestuurId, value),
})
