import { adviesPijlen } from '@/lib/domain/advies/advies.rules'
import { bestuursklachtPijlen } from '@/lib/domain/bestuursklacht/bestuursklacht.data'
import { formeleklachtPijlen } from '@/lib/domain/formeleklacht/formeleklacht.data'
import { routestapPijlen } from '@/lib/domain/klachtroute/klachtroute.rules'
import { meldketenPijlen } from '@/lib/domain/meldketen/meldketen.rules'
import { type StandPijl, standenDiagram } from '@/lib/kernel/standen'

type Machine = { noun: string; titel: string; begin: string; pijlen: readonly StandPijl[] }

/** Every noun whose states have arrows. */
export const machines: readonly Machine[] = [
  { noun: 'klachtroute', titel: 'A step of the klachtroute', begin: 'nieuw', pijlen: routestapPijlen },
  { noun: 'formeleklacht', titel: 'A formele klacht', begin: 'ingediend', pijlen: formeleklachtPijlen },
  {
    ...{ noun: 'bestuursklacht', titel: 'A formele klacht with the bestuur itself', begin: 'ontvangen' },
    pijlen: bestuursklachtPijlen,
  },
  { noun: 'meldketen', titel: 'The chain of the meldplicht', begin: 'te_melden', pijlen: meldketenPijlen },
  { noun: 'advies', titel: 'An advies', begin: 'concept', pijlen: adviesPijlen },
]

/** What stands in lib/domain/STATES.md between its marks. */
export function standenDiagrammen(): string {
  return machines
    .map(({ noun, titel, begin, pijlen }) =>
      [`## ${titel}`, '', `\`lib/domain/${noun}\``, '', '```mermaid', standenDiagram(pijlen, begin), '```'].join('\n'),
    )
    .join('\n\n')
}
