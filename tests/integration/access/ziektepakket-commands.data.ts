import { openZiektepakket, takeZiektepakket } from '@/lib/domain/ziektepakket/take-ziektepakket.commands'
import * as ziektepakket from '@/lib/domain/ziektepakket/ziektepakket.commands'
import { openedDossier } from '@/tests/support/dossier-world'
import { asked, paper, prepared, proofOf, takeInput } from '@/tests/support/ziekte-world'
import type { AccessWorld } from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const
/** The one answer to whoever has the role and not this paper. */
const deputy = { van: 'externe', bij: 'rol', elders: 'unknown_paper' } as const
const plain = async (at: AccessWorld) => prepared(at, { dossier: await openedDossier(at) })
const openedInput = async (at: AccessWorld) => {
  const zaak = await plain(at)
  return { zaak, proof: await asked(at, zaak) }
}

/** Of the adviser, who falls ill, and of the externe, who is her deputy. */
export const ziektepakketCommands: readonly CommandEntry[] = [
  command(ziektepakket.prepareZiektepakket, {
    ...{ act: 'ziektepakket:prepare', ...hers },
    input: async (at) => (await paper(at, await openedDossier(at))).input,
  }),
  command(ziektepakket.withdrawZiektepakket, {
    ...{ act: 'ziektepakket:withdraw', ...hers },
    input: async (at) => ({ dossierId: (await plain(at)).id }),
  }),
  command(ziektepakket.refuseZiektepakket, {
    ...{ act: 'ziektepakket:refuse', ...hers },
    input: async (at) => ({ dossierId: (await openedInput(at)).zaak.id }),
  }),
  command(ziektepakket.askZiektepakket, {
    ...{ act: 'ziektepakket:ask', ...deputy, geeft: ['persoonslogboek', 'ziektepakket'] },
    input: async (at) => proofOf(at.world.actor.externe, (await plain(at)).papier),
  }),
  command(openZiektepakket, {
    ...{ act: 'ziektepakket:open', ...deputy },
    input: async (at) => ({ ...(await openedInput(at)).proof, nuGegeven: true }),
  }),
  command(takeZiektepakket, {
    ...{ act: 'ziektepakket:take', ...deputy },
    geeft: [
      ...['dossier', 'dossier_partij', 'envelope', 'grant', 'melding', 'meldplichtfeit', 'object'],
      ...['persoonslogboek', 'toestemming', 'ziektepakket'],
    ],
    input: async (at) => {
      const { zaak, proof } = await openedInput(at)
      return takeInput(at, zaak, proof.bewijs)
    },
  }),
]
