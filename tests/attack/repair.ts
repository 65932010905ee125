import type { Sum } from './solver.ts'

type Bounds = { lo: Int32Array; hi: Int32Array }

const STEPS = 120

/**
 * Another solution with this value for the target, sought by walking from one that is known: change the target, then put
 * right each sum that went wrong by changing one other number in it, as far as that one may, until all hold. Finding none
 * proves nothing.
 */
export function repair(
  sums: readonly Sum[],
  touching: readonly number[][],
  { lo, hi }: Bounds,
  solution: Int32Array,
  [target, value]: readonly [number, number],
  random: () => number,
): Int32Array | null {
  const numbers = solution.slice()
  const lacks = new Map<number, number>()
  /** What a sum lacks grows with its total, and shrinks with its parts. */
  const set = (at: number, by: number) => {
    numbers[at] = (numbers[at] as number) + by
    for (const sum of touching[at] as number[]) {
      const lack = (lacks.get(sum) ?? 0) + ((sums[sum] as Sum).total === at ? by : -by)
      if (lack === 0) lacks.delete(sum)
      else lacks.set(sum, lack)
    }
  }
  const turned = new Map<number, number>([[target, 0]])
  /** How much of what lacks this one can take; it never goes back on what it did before. */
  const share = (at: number, wanted: number) => {
    if (wanted * (turned.get(at) ?? wanted) <= 0) return 0
    const room = ((wanted > 0 ? hi[at] : lo[at]) as number) - (numbers[at] as number)
    return wanted > 0 ? Math.min(wanted, room) : Math.max(wanted, room)
  }
  set(target, value - (numbers[target] as number))
  for (let step = 0; step < STEPS; step++) {
    const wrong = [...lacks.keys()].at(-1)
    if (wrong === undefined) return numbers
    const lack = lacks.get(wrong) as number
    const { total, parts } = sums[wrong] as Sum
    const at = draw([total, ...parts], random, (one) => {
      const by = share(one, one === total ? -lack : lack)
      // What takes it all and stands in few sums leaves the least to put right.
      return by === 0 ? 0 : (Math.abs(by) / Math.abs(lack)) ** 2 / (touching[one] as number[]).length ** 2
    })
    if (at === undefined) return null
    const by = share(at, at === total ? -lack : lack)
    turned.set(at, by)
    set(at, by)
  }
  return null
}

function draw(from: readonly number[], random: () => number, weigh: (one: number) => number): number | undefined {
  const weights = from.map(weigh)
  let left = random() * weights.reduce((so, weight) => so + weight, 0)
  return from.find((_, nr) => {
    left -= weights[nr] as number
    return (weights[nr] as number) > 0 && left <= 0
  })
}
