'use server'

import { inviteGebruiker } from '@/lib/domain/gebruiker/gebruiker.commands'
import { inviteGebruikerInput } from '@/lib/domain/gebruiker/gebruiker.schema'
import { inviteRefusals } from '@/lib/domain/gebruiker/gebruiker.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const inviteGebruikerAction = action({
  input: inviteGebruikerInput,
  run: inviteGebruiker,
  refusals: inviteRefusals,
  next: ({ bestuurId }) => `${routes.gebruikers(bestuurId)}?verstuurd=ja`,
})
