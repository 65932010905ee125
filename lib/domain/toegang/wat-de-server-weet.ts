import { bestuurTabellen } from './wat-de-server-weet.bestuur.data'
import { persoonTabellen } from './wat-de-server-weet.persoon.data'
import { zaakTabellen } from './wat-de-server-weet.zaak.data'

/**
 * Why a column is known, in a sentence that anyone can read. What the server keeps and cannot open is a `slot`, or a
 * `sleutel` where it opens something else: its table is copied apart, and kept for a fortnight only (R-BEW-3).
 */
type Kolom = string | { slot: string } | { sleutel: string }

/** How long is said once per table: its columns come and go together. `kopie`: where its backup goes, if not by its columns. */
export type Tabel = {
  naam: string
  waarover: string
  hoelang: string
  kopie?: 'sleutels' | 'geen'
  kolommen: Readonly<Record<string, Kolom>>
}

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

/** A table that nobody told of goes with the keys: that is the shortest term. */
export function kopieVan(table: string): 'inhoud' | 'sleutels' | 'geen' {
  const tabel = watDeServerWeet.map(({ tabellen }) => tabellen[table]).find(Boolean)
  if (!tabel) return 'sleutels'
  return tabel.kopie ?? (Object.values(tabel.kolommen).some(isSleutel) ? 'sleutels' : 'inhoud')
}

function isSleutel(kolom: Kolom): boolean {
  return typeof kolom === 'object' && 'sleutel' in kolom
}

export function toRegels({ kolommen }: Tabel): { kolom: string; waarom: string; opSlot: boolean }[] {
  return Object.entries(kolommen).map(([kolom, uitleg]) =>
    typeof uitleg === 'string'
      ? { kolom, waarom: uitleg, opSlot: false }
      : { kolom, waarom: 'slot' in uitleg ? uitleg.slot : uitleg.sleutel, opSlot: true },
  )
}
