'use server'

import { fileBijdrage } from '@/lib/domain/bijdrage/bijdrage.commands'
import { fileBijdrageInput } from '@/lib/domain/bijdrage/bijdrage.schema'
import { bijdrageRefusals } from '@/lib/domain/bijdrage/bijdrage.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const fileBijdrageAction = action({
  input: fileBijdrageInput,
  run: fileBijdrage,
  refusals: bijdrageRefusals,
  next: ({ bestuurId, input }) => `${routes.bijdrage(bestuurId, input.schooljaar)}&ingediend=ja`,
})
