import { type Cel, minste } from './blik.rules'
import { delen, type Masker, nietsVan, type Rij } from './masker.rules'
import { dekkenElkaar, toonRand } from './rand.rules'
import type { Beeld } from './tabelbeeld.rules'

/** The cases of each school, when the numbers of a table can never be more: the sums, and which of them are shown. */
export type Zaken = { rijen: readonly Cel[]; masker: Masker }

/**
 * A table whose vakken overlap: each vak stands on its own. Nothing is shown at a school whose cases are hidden, as there
 * are at least so many of those. The rest is a rand: small ones hide each other, else larger ones hide with them while
 * any of them has room for all that is hidden. Else the vak hides whole: then it may be less than k, with any 0 … k−1 at
 * any school.
 */
export function maskerZonderTotaal(table: Beeld, zaken: Zaken | null, k: number): Masker {
  const masker = nietsVan(table)
  if (zaken && !zaken.masker.totaal) return masker
  for (const [c, kolom] of table.kolommen.entries()) {
    if (minste(kolom, k) < k) continue
    const cells = table.rijen.map(({ kijkers }, r) => ({ gezien: table.cel(r, c), kijkers }))
    const shown = delen(cells).every((part) => gedekt(part, zaken, k))
      ? cells.map((cel, r) => minste(cel, k) >= k && !dicht(zaken, r))
      : metRuimte(cells, zaken, k)
    if (!shown) continue
    masker.kolommen[c] = true
    for (const [r, open] of shown.entries()) (masker.cellen[r] as boolean[])[c] = open
  }
  return masker
}

function dicht(zaken: Zaken | null, r: number): boolean {
  return zaken !== null && !zaken.masker.rijen[r]
}

/**
 * Do the hidden ones of this part hide each other? The schools whose cases are hidden hold at most those cases together,
 * however they are spread over them; each other small one holds k−1.
 */
function gedekt(part: readonly Rij[], zaken: Zaken | null, k: number): boolean {
  const closed = part.filter(({ r }) => dicht(zaken, r))
  const small = part.filter(({ r, cel }) => !dicht(zaken, r) && minste(cel, k) < k)
  if (closed.length === 0)
    return (
      small.length === 0 ||
      dekkenElkaar(
        small.map(({ cel }) => cel),
        k,
      )
    )
  const hidden = [...closed, ...small]
  return (hidden[0]?.cel.gezien ?? []).every((_, blik) => {
    const sum = hidden.reduce((total, { cel }) => total + (cel.gezien[blik] ?? 0), 0)
    const room = closed.reduce((total, { r }) => total + (zaken?.rijen[r]?.gezien[blik] ?? 0), 0)
    const beside = closed.length > 1 ? room : 0
    return (
      sum >= k - 1 && sum <= small.length * (k - 1) + beside && sum <= Math.max(0, small.length - 1) * (k - 1) + room
    )
  })
}

/** Larger ones hidden with small ones: only where every school is shown, and has cases enough to hold all of it. */
function metRuimte(cells: readonly Cel[], zaken: Zaken | null, k: number): boolean[] | null {
  if ((cells[0]?.gezien.length ?? 1) > 1 || cells.some((_, r) => dicht(zaken, r))) return null
  const shown = toonRand(cells, k)
  const hidden = cells.reduce((sum, { gezien }, r) => sum + (shown[r] ? 0 : (gezien[0] ?? 0)), 0)
  const room = (r: number) => zaken?.rijen[r]?.gezien[0] ?? Number.POSITIVE_INFINITY
  return shown.every((open, r) => open || room(r) >= hidden) ? shown : null
}
