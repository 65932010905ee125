import { toonBinnen } from './binnen.rules'
import { type Cel, minste } from './blik.rules'
import { dekkenElkaar, toonRand } from './rand.rules'
import type { Beeld } from './tabelbeeld.rules'

/** What of a table is shown: true where it is. */
export type Masker = { totaal: boolean; rijen: boolean[]; kolommen: boolean[]; cellen: boolean[][] }

export function nietsVan({ rijen, kolommen }: Beeld): Masker {
  return {
    totaal: false,
    rijen: rijen.map(() => false),
    kolommen: kolommen.map(() => false),
    cellen: rijen.map(() => kolommen.map(() => false)),
  }
}

/**
 * Tables with one totaal: first the whole, then the schools, which they share, then of each table its vakken, and then its
 * inside. Every step looks at what the former ones show and at sums of what they hide, never at one hidden number, so
 * that what is possible at one step is possible whatever the others hold.
 */
export function maskersVanTotaal(tables: readonly Beeld[], k: number): Masker[] {
  const [first] = tables
  if (!first || tables.some(({ totaal }) => minste(totaal) < k)) return tables.map(nietsVan)
  const rijen = toonRand(first.rijen, k)
  return tables.map((table) => {
    const kolommen = toonRand(table.kolommen, k)
    const lijn = (shown: boolean[]) => (cel: Cel, i: number) => ({ ...cel, getoond: shown[i] ?? false })
    const cellen = toonBinnen(
      { rijen: table.rijen.map(lijn(rijen)), kolommen: table.kolommen.map(lijn(kolommen)), cel: table.cel },
      k,
    )
    return { totaal: true, rijen, kolommen, cellen }
  })
}

/**
 * A table whose vakken overlap: each vak stands on its own, and its number at a school is at most what is known of the
 * cases there (`plafond`). Small schools hide each other, else all schools hide, else the vak hides whole: then it may
 * be less than k, with any 0 … k−1 at any school.
 */
export function maskerZonderTotaal(table: Beeld, plafond: readonly number[], k: number): Masker {
  const masker = nietsVan(table)
  for (const [c, kolom] of table.kolommen.entries()) {
    if (minste(kolom) < k) continue
    const cells = table.rijen.map(({ kijkers }, r) => ({ gezien: table.cel(r, c), kijkers }))
    const small = cells.filter((cel) => minste(cel) < k)
    const covered = small.length === 0 || dekkenElkaar(small, k)
    masker.kolommen[c] = covered || plafond.every((most) => most >= (kolom.gezien[0] ?? 0))
    if (covered) for (const [r, cel] of cells.entries()) (masker.cellen[r] as boolean[])[c] = minste(cel) >= k
  }
  return masker
}
