import { type Cel, minste } from './blik.rules'
import { ruim } from './metgezellen.rules'

/**
 * A rand: numbers whose sum is shown, at least k in every blik. Which of them are shown?
 *
 * First only the small ones hide, if they hide each other (`dekkenElkaar`). Else the next larger ones hide with them,
 * one value at a time, until enough stays possible (`ruim`); at last all of them.
 *
 * Why k values stay possible of each hidden one, whoever knows this rule:
 * - the small ones cover each other: every other way to spread their sum over them, each below k, ends here too;
 * - with companions: `ruim` has found other rows with this sum, by running this rule on them. What is hidden may be
 *   dealt out over the places in any way, so each place can hold every value that was met;
 * - all are hidden: a row with one value j ≤ k−2, one with all the rest, and zeros ends here as well: its small ones add
 *   up to less than k−1 and never cover each other. So each place can hold 0 … k−2 and the whole sum.
 * As the hidden ones always add up to k−1 or more, a shown one leaves k−1 for the others.
 */
export function toonRand(cells: readonly Cel[], k: number): boolean[] {
  const sizes = cells.map((cel) => minste(cel, k))
  const limit = grens(cells, sizes, k)
  return sizes.map((size) => size >= limit)
}

/** What is below it hides. */
function grens(cells: readonly Cel[], sizes: readonly number[], k: number): number {
  const small = cells.filter((_, i) => (sizes[i] ?? 0) < k)
  if (small.length === 0 || dekkenElkaar(small, k)) return k
  const sorted = [...sizes].sort((a, b) => a - b)
  if ((cells[0]?.gezien.length ?? 1) > 1) return Number.POSITIVE_INFINITY
  let [count, sum] = [0, 0]
  for (const [i, size] of sorted.entries()) {
    count++
    sum += size
    const next = sorted[i + 1] ?? Number.POSITIVE_INFINITY
    if (size >= k && next > size && ruim({ count, sum, below: next }, k)) return next
  }
  return Number.POSITIVE_INFINITY
}

/**
 * The small ones hide each other when in every blik each of them can be 0 … k−1 while the others take up the rest: they
 * have k−1 between them, and for each of them the others can hold it all.
 */
export function dekkenElkaar(small: readonly Cel[], k: number): boolean {
  const blikken = small[0]?.gezien.length ?? 1
  return Array.from({ length: blikken }, (_, blik) => blik).every((blik) => {
    const seen = small.filter(({ kijkers }) => kijkers.includes(blik))
    if (seen.length === 0) return true
    const sum = seen.reduce((total, { gezien }) => total + (gezien[blik] ?? 0), 0)
    return sum >= k - 1 && kunnenBergen(seen, blik, sum, k)
  })
}

/**
 * Can all but any one of these hold their sum and stay hidden? Each holds k−1. Among bijdragers more: what one of them
 * counted may lie all in one place, and stays hidden there as long as nobody else has k in it. So one place for each of
 * those others will do.
 */
function kunnenBergen(small: readonly Cel[], blik: number, sum: number, k: number): boolean {
  if ((small.length - 1) * (k - 1) >= sum) return true
  const bijdragers = (small[0]?.gezien.length ?? 1) - 1
  if (bijdragers < 2) return false
  const roomy = small.filter(
    ({ gezien, kijkers }) => kijkers.length === gezien.length && (gezien[0] ?? 0) - (gezien[blik] ?? 0) < k,
  )
  return roomy.length - 1 >= (blik === 0 ? bijdragers : bijdragers - 1)
}
