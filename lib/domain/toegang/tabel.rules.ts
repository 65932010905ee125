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

export function hasSleutel({ kolommen }: Tabel): boolean {
  return Object.values(kolommen).some((kolom) => typeof kolom === 'object' && 'sleutel' in kolom)
}

export function toRegels({ kolommen }: Tabel): { kolom: string; waarom: string; opSlot: boolean }[] {
  return Object.entries(kolommen).map(([kolom, uitleg]) =>
    typeof uitleg === 'string'
      ? { kolom, waarom: uitleg, opSlot: false }
      : { kolom, waarom: 'slot' in uitleg ? uitleg.slot : uitleg.sleutel, opSlot: true },
  )
}
