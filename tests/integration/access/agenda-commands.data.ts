import { randomBytes } from 'node:crypto'
import { revokeAgenda, shareAgenda } from '@/lib/domain/agenda/agenda.commands'
import { must } from './access-world'
import { type CommandEntry, command } from './entry'

const print = () => ({ tokenHash: randomBytes(32).toString('base64url') })

export const agendaCommands: readonly CommandEntry[] = [
  command(shareAgenda, {
    ...{ act: 'agenda:share', van: 'adviseur', bij: 'rol', elders: 'eigen' },
    input: async () => print(),
  }),
  command(revokeAgenda, {
    ...{ act: 'agenda:revoke', van: 'adviseur', bij: 'rol', elders: 'eigen' },
    input: async ({ world }) => {
      const { adviseur, buurAdviseur, buurContactpersoon } = world.actor
      for (const actor of [adviseur, buurAdviseur, buurContactpersoon, world.externeZuid])
        await must(shareAgenda(actor, print()))
      return {}
    },
  }),
]
