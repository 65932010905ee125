import { bestuurTabellen } from './wat-de-server-weet.bestuur.data'
import { persoonTabellen } from './wat-de-server-weet.persoon.data'
import { zaakTabellen } from './wat-de-server-weet.zaak.data'

/** Why a column is known, in a sentence that anyone can read; `slot` marks what the server keeps and cannot open. */
type Kolom = string | { slot: string }

/** How long is said once per table: its columns come and go together. */
export type Tabel = { naam: string; waarover: string; hoelang: string; kolommen: Readonly<Record<string, Kolom>> }

export type Tabellen = Readonly<Record<string, Tabel>>

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

export function toRegels({ kolommen }: Tabel): { kolom: string; waarom: string; opSlot: boolean }[] {
  return Object.entries(kolommen).map(([kolom, uitleg]) =>
    typeof uitleg === 'string'
      ? { kolom, waarom: uitleg, opSlot: false }
      : { kolom, waarom: uitleg.slot, opSlot: true },
  )
}
