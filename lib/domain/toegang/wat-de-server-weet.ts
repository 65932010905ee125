import { hasSleutel, type Tabellen } from './tabel.rules'
import { bestuurTabellen } from './wat-de-server-weet.bestuur.data'
import { persoonTabellen } from './wat-de-server-weet.persoon.data'
import { zaakTabellen } from './wat-de-server-weet.zaak.data'

/** Every table and column of the database. What is not here may not be kept: a test lays it beside the catalogue. */
export const watDeServerWeet: readonly { titel: string; intro: string; tabellen: Tabellen }[] = [
  {
    titel: 'Over een zaak',
    intro:
      'Wij kennen codes en datums. Namen, adressen, verslagen, notities en bijlagen zitten op slot: alleen wie de zaak in handen heeft, kan ze openen.',
    tabellen: zaakTabellen,
  },
  {
    titel: 'Over een bestuur',
    intro:
      'Wie er werkt, op welke scholen en met welke afspraken. Dit zien de mensen van dat bestuur, en niemand van een ander bestuur.',
    tabellen: bestuurTabellen,
  },
  {
    titel: 'Over u, als u een account hebt',
    intro: 'Dit hoort bij uw account en niet bij een bestuur. Een beheerder kan hier niet bij.',
    tabellen: persoonTabellen,
  },
]

/** A table that nobody told of goes with the keys: that is the shortest term. */
export function kopieVan(table: string): 'inhoud' | 'sleutels' | 'geen' {
  const tabel = watDeServerWeet.map(({ tabellen }) => tabellen[table]).find(Boolean)
  if (!tabel) return 'sleutels'
  return tabel.kopie ?? (hasSleutel(tabel) ? 'sleutels' : 'inhoud')
}
