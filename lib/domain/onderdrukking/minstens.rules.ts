import { type Gezien, minste } from './blik.rules'
import { eenOver, type Masker, nietsVan } from './masker.rules'
import type { Zaken } from './overlap.rules'
import type { Beeld } from './tabelbeeld.rules'

/**
 * A table whose vakken overlap while each case has one of them at least: a row of vakken adds up to its cases or more, so
 * a hidden number can be small only while another hidden one makes up for it.
 *
 * Only the bestuur's row is shown (beside one school: that is the same row). A vak is shown from k up to k−1 less than all
 * cases. What the cases lack in the vakken shown, the hidden ones must hold: all but one of them must be able to, with
 * k−1 each (`lacks`). Else nothing of the table is shown.
 *
 * Why k values stay possible of each hidden number. Topics are as sets of cases: sets of given sizes can cover all cases
 * as soon as the sizes add up to them, and then any one of the sets may be chosen freely.
 * - A vak at the bestuur, others shown: 0 … k−1, each of the other hidden ones k−1. What is decided on, the vakken shown,
 *   stays as it is.
 * - A vak at the bestuur, none shown: with m hidden by themselves and s > 0 not, and lacking one more than (m−1)(k−1),
 *   each may be one of the m, with 1 … k−1, or of the s, with k or more. Without any such s all are below k, each
 *   0 … k−1, as all but one can hold the cases; the one sum of cases where neither is so is never shown (`grensgeval`).
 * - A school's number in a vak of K, with Z cases of N in all: that set has any part of the school's cases from
 *   max(0, K + Z − N) to min(K, Z). K, Z, N − K and N − Z are k−1 or more. If Z is hidden, it has k values, which lead to k
 *   values here: to 0 … Z below, to K − (N − Z) … K above.
 * - What is possible of the cases stays possible: nothing here depends on how hidden schools share them.
 * Among bijdragers all this holds of the cases of the others, so what is lacking is reckoned of each bijdrager apart: no
 * topic of one covers a case of another. Who knows all schools but one would reckon that one out: then nothing is shown.
 */
export function maskerMetMinstens(table: Beeld, zaken: Zaken | null, k: number): Masker {
  const masker = nietsVan(table)
  const whole = zaken?.rijen.reduce<number[]>((sum, { gezien }) => gezien.map((n, i) => n + (sum[i] ?? 0)), [])
  if (!zaken?.masker.totaal || !whole || eenOver(zaken.rijen)) return masker
  if (whole.some((cases) => grensgeval(cases, table.kolommen.length, k))) return masker

  const one = table.rijen.length === 1
  const below = ({ gezien }: { gezien: Gezien }) => gezien.every((n, blik) => (whole[blik] ?? 0) - n >= k - 1)
  const shown = table.kolommen.map((kolom) => minste(kolom, k) >= k && (one || below(kolom)))
  const hidden = shown.filter((open) => !open).length
  const lacking = lacks(
    whole,
    table.kolommen.filter((_, c) => shown[c]).map(({ gezien }) => gezien),
  )
  if (hidden > 0 && lacking > (hidden - 1) * (k - 1)) return masker
  return { ...masker, kolommen: shown, cellen: table.rijen.map(() => shown.map((open) => one && open)) }
}

/** All are small, and none can be 0, and yet there are too few cases for one of them to be large. */
function grensgeval(cases: number, vakken: number, k: number): boolean {
  return cases === (vakken - 1) * (k - 1) + 1
}

/** How many cases have none of these vakken, at the least: of each bijdrager apart, or of all together where nobody looks. */
function lacks(whole: Gezien, shown: readonly Gezien[]): number {
  const own = (seen: Gezien) => (seen.length === 1 ? seen : seen.slice(1).map((others) => (seen[0] ?? 0) - others))
  const sums = shown.map(own)
  return own(whole).reduce(
    (lacking, cases, who) => lacking + Math.max(0, cases - sums.reduce((sum, seen) => sum + (seen[who] ?? 0), 0)),
    0,
  )
}
