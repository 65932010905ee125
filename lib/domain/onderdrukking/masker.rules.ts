import { toonBinnen } from './binnen.rules'
import { type Cel, minste } from './blik.rules'
import { toonRand } from './rand.rules'
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
 * that what is possible at one step is possible whatever the others hold. Tables that contradict each other show nothing.
 */
export function maskersVanTotaal(tables: readonly Beeld[], k: number): Masker[] {
  const [first] = tables
  if (!first || !tables.every((table) => zelfdeSommen(table, first))) return tables.map(nietsVan)
  if (minste(first.totaal, k) < k) return tables.map((table) => losseScholen(table, k))
  const rijen = toonScholen(first.rijen, k)
  if (rijen.every((open) => !open) && eenOver(first.rijen)) return tables.map((table) => losseScholen(table, k))
  const parts = delen(first.rijen)
  const single = parts.length > 1 ? parts.filter((part) => part.length === 1).flat() : []
  const apart = parts.length === 2 && parts.every(isAlleen) && first.totaal.gezien.length === 3
  return tables.map((table) => {
    if (table.kolommen.length === 1)
      return { totaal: true, rijen, kolommen: [true], cellen: rijen.map((open) => [open]) }
    const kolommen = single.length === 0 || apart ? toonRand(table.kolommen, k) : table.kolommen.map(() => false)
    if (single.length > 0) return { totaal: true, rijen, kolommen, cellen: toonEnige(single, rijen, kolommen) }
    const lijn = (shown: boolean[]) => (cel: Cel, i: number) => ({ ...cel, getoond: shown[i] ?? false })
    const cellen = toonBinnen(
      { rijen: table.rijen.map(lijn(rijen)), kolommen: table.kolommen.map(lijn(kolommen)), cel: table.cel },
      k,
    )
    return { totaal: true, rijen, kolommen, cellen }
  })
}

/**
 * The schools of a totaal. What one adviser alone serves she knows, so her schools and the others are held apart as if
 * their sums were known: each such part is a rand of its own. Is one part too small for that, then all schools hide:
 * it may be any part, with any 0 … k−1 at any of its schools.
 */
function toonScholen(rijen: readonly Cel[], k: number): boolean[] {
  const parts = delen(rijen)
  const sums = parts.map((part) => som(part.map(({ cel }) => cel)))
  const shown = rijen.map(() => false)
  if (parts.length > 1 && sums.some((sum) => minste(sum, k) < k)) return shown
  for (const part of parts) {
    const cells = part.map(({ cel }) => cel)
    for (const [i, open] of toonRand(cells, k).entries()) shown[part[i]?.r ?? 0] = open
  }
  return shown
}

/**
 * An adviser who alone serves one school, beside one other adviser: that other one reckons out what is there from the
 * vakken that are shown, k or more of each. So that is shown, and nothing else of the inside. (Among more advisers, or
 * where such a school is shared, no vakken are shown at all.)
 */
function toonEnige(single: readonly Rij[], rijen: readonly boolean[], kolommen: readonly boolean[]): boolean[][] {
  const places = new Set(single.map(({ r }) => r))
  return rijen.map((shown, r) => kolommen.map((open) => open && shown && places.has(r)))
}

/**
 * The whole is hidden, so schools do not add up to anything, and each may be shown that is of one adviser and large enough.
 * Any other holds 0 … k−1, and the whole with it. So for everybody one must stay hidden that he does not know himself;
 * else all do. (Among three, one who knows her own small part would know more of the other one's.)
 */
function losseScholen(table: Beeld, k: number): Masker {
  const rijen = table.rijen.map((rij) => minste(rij, k) >= k)
  const hidden = table.rijen.filter((_, r) => !rijen[r])
  const open = table.totaal.kijkers.every((blik) => hidden.some(({ kijkers }) => kijkers.includes(blik)))
  if (!open || table.totaal.gezien.length > 3) return nietsVan(table)
  return {
    ...nietsVan(table),
    rijen,
    cellen: rijen.map((shown) => table.kolommen.map((_, __, all) => shown && all.length === 1)),
  }
}

function zelfdeSommen(one: Beeld, other: Beeld): boolean {
  return one.rijen.every(({ gezien }, r) => gezien.every((aantal, blik) => aantal === other.rijen[r]?.gezien[blik]))
}

/** Is there an adviser who knows every school but one? From the whole she would know that one too. */
export function eenOver(rijen: readonly Cel[]): boolean {
  const blikken = rijen[0]?.gezien.length ?? 1
  const unknown = (blik: number) => rijen.filter(({ kijkers }) => kijkers.includes(blik)).length
  return rijen.length > 1 && Array.from({ length: blikken }, (_, blik) => unknown(blik)).some((many) => many === 1)
}

/** Is this part all of one adviser? */
function isAlleen(part: readonly Rij[]): boolean {
  return part.every(({ cel }) => cel.gezien.length === 1)
}

export type Rij = { r: number; cel: Cel }

/** Rows by who looks at them; what everybody but one adviser sees alike counts as seen by one. */
export function delen(rijen: readonly Cel[]): Rij[][] {
  const rows = rijen.map((cel, r) => ({ r, cel }))
  return [...Map.groupBy(rows, ({ cel }) => cel.kijkers.join()).values()].map((part) =>
    part.map(({ r, cel }) => {
      const alone = cel.kijkers.length < cel.gezien.length
      return { r, cel: alone ? { gezien: cel.gezien.slice(0, 1), kijkers: [0] } : cel }
    }),
  )
}

function som(cells: readonly Cel[]): Cel {
  const [first] = cells
  return {
    gezien: (first?.gezien ?? []).map((_, blik) => cells.reduce((sum, { gezien }) => sum + (gezien[blik] ?? 0), 0)),
    kijkers: first?.kijkers ?? [],
  }
}
