'use server'

import { shareAgenda } from '@/lib/domain/agenda/agenda.commands'
import { shareAgendaInput } from '@/lib/domain/agenda/agenda.schema'
import { routes } from '@/lib/kernel/routes'
import { sealedAction } from '@/lib/platform/web/action'

export const shareAgendaAction = sealedAction({
  input: shareAgendaInput,
  run: shareAgenda,
  refusals: {},
  next: ({ bestuurId }) => routes.agenda(bestuurId),
})
