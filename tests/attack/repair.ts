import type { Sum } from './solver.ts'
import { randomOf } from './world.ts'

type Bounds = { lo: Int32Array; hi: Int32Array }

const ATTEMPTS = 80
const STEPS = 80

/**
 * Another solution with this value for the target, sought by walking: change the target, then put right each sum that
 * went wrong by changing one other number in it, until all hold. Finding none proves nothing.
 */
export function repair(
  sums: readonly Sum[],
  touching: readonly number[][],
  bounds: Bounds,
  solution: readonly number[],
  target: number,
  value: number,
): Int32Array | null {
  const random = randomOf(target * 1009 + value)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = walk(sums, touching, bounds, solution, target, value, random)
    if (found) return found
  }
  return null
}

function walk(
  sums: readonly Sum[],
  touching: readonly number[][],
  { lo, hi }: Bounds,
  solution: readonly number[],
  target: number,
  value: number,
  random: () => number,
): Int32Array | null {
  const numbers = Int32Array.from(solution)
  numbers[target] = value
  const changed = new Set([target])
  const toCheck = [...(touching[target] as number[])]
  for (let step = 0; step < STEPS; ) {
    const at = toCheck.pop()
    if (at === undefined) return numbers
    const { total, parts } = sums[at] as Sum
    const lacks = (numbers[total] as number) - parts.reduce((so, part) => so + (numbers[part] as number), 0)
    if (lacks === 0) continue
    const moves = [...parts.map((part) => ({ at: part, by: lacks })), { at: total, by: -lacks }].filter((move) => {
      const next = (numbers[move.at] as number) + move.by
      return !changed.has(move.at) && next >= (lo[move.at] as number) && next <= (hi[move.at] as number)
    })
    // What stands in few sums is put right with the least to follow.
    const weights = moves.map((move) => (touching[move.at] as number[]).length ** -2)
    let left = random() * weights.reduce((so, weight) => so + weight, 0)
    const move = moves.find((_, nr) => {
      left -= weights[nr] as number
      return left <= 0
    })
    if (!move) return null
    numbers[move.at] = (numbers[move.at] as number) + move.by
    changed.add(move.at)
    toCheck.push(...(touching[move.at] as number[]))
    step += 1
  }
  return null
}
