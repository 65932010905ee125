import * as overdracht from '@/lib/domain/overdracht/overdracht.commands'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { toBase64Url } from '@/lib/kernel/bytes'
import { openedDossier } from '@/tests/support/dossier-world'
import { proposal, proposedPlain, vrij } from '@/tests/support/overdracht-world'
import { kaartOf } from '@/tests/support/sealing'
import { must } from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const
const theirs = { van: 'externe', bij: 'houder' } as const

/** Of the adviser, who gives, and of the externe, who receives. */
export const overdrachtCommands: readonly CommandEntry[] = [
  command(proposeOverdracht, {
    ...{ act: 'overdracht:propose', ...hers, geeft: ['envelope', 'grant', 'object'] },
    input: async (at) => proposal(at, await openedDossier(at)),
  }),
  command(overdracht.withdrawOverdracht, {
    ...{ act: 'overdracht:withdraw', ...hers, geeft: ['envelope', 'grant', 'object'] },
    input: async (at) => ({ overdrachtId: (await proposedPlain(at)).overdrachtId }),
  }),
  command(overdracht.declineOverdracht, {
    ...{ act: 'overdracht:decline', ...theirs, geeft: ['dossier', 'envelope', 'grant', 'object', 'overdracht'] },
    input: async (at) => ({ overdrachtId: (await proposedPlain(at)).overdrachtId, weigering: 'past_niet' as const }),
  }),
  command(overdracht.acceptOverdracht, {
    ...{ act: 'overdracht:accept', ...theirs },
    geeft: [
      ...['dossier', 'dossier_partij', 'envelope', 'grant', 'melding', 'meldplichtfeit', 'object'],
      ...['overdracht', 'toestemming'],
    ],
    input: async (at) => ({ overdrachtId: (await proposedPlain(at)).overdrachtId, ...vrij }),
  }),
  command(overdracht.receiveOverdracht, {
    ...{ act: 'overdracht:receive', ...theirs },
    input: async (at) => {
      const { overdrachtId, input } = await proposedPlain(at)
      await must(overdracht.acceptOverdracht(at.world.actor.externe, { overdrachtId, ...vrij }))
      const dossierId = input.nieuw.id
      const kaart = await kaartOf(at.externe, at.world.noord.id, dossierId, 'Kastanje')
      return { dossierId, eigen: toBase64Url(new Uint8Array(80)), kaart, acties: [] }
    },
  }),
]
