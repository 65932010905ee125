'use server'

import { revokeAgenda } from '@/lib/domain/agenda/agenda.commands'
import { revokeAgendaInput } from '@/lib/domain/agenda/agenda.schema'
import { revokeAgendaRefusals } from '@/lib/domain/agenda/agenda.texts'
import { routes } from '@/lib/kernel/routes'
import { action } from '@/lib/platform/web/action'

export const revokeAgendaAction = action({
  input: revokeAgendaInput,
  run: revokeAgenda,
  refusals: revokeAgendaRefusals,
  next: ({ bestuurId }) => `${routes.agenda(bestuurId)}?ingetrokken=1`,
})
