import { repair } from './repair.ts'
import { randomOf } from './world.ts'

/** Whole, non-negative unknowns, and sums that hold between them. */
export type Sum = { total: number; parts: readonly number[] }
export type System = { lo: number[]; hi: number[]; sums: Sum[] }

/** What is possible for some unknowns; `undecided` where the search was given up, which a test must take as a failure. */
export type Possible = { values: Map<number, Set<number>>; undecided: number[] }

type Box = { lo: Int32Array; hi: Int32Array }

/** How long the search for one value may last, from the first try to the last, and how many walks are tried for a target. */
const NODES = [300, 3_000, 20_000]
const WALKS = 15

/**
 * Which whole values each target can still have, up to `enough` of them. A value counts only when a whole solution with it
 * was found. First by walking from solutions that are known (`repair`); what that does not find, by branch and bound, and
 * a value is known to be impossible when that search is exhausted. Both set out from one solution, as an attacker would
 * who guessed right; that only shortens it.
 */
export function possibleValues(
  system: System,
  solution: readonly number[],
  targets: readonly number[],
  enough: number,
): Possible {
  const touching = touchingOf(system)
  const { sums } = system
  const start: Box = { lo: Int32Array.from(system.lo), hi: Int32Array.from(system.hi) }
  const values = new Map(targets.map((target) => [target, new Set([solution[target] as number])]))
  const undecided: number[] = []
  if (!narrow(sums, touching, start, sums.keys())) throw new Error('What was published contradicts itself')

  const pool: Int32Array[] = [Int32Array.from(solution)]
  const harvest = (numbers: Int32Array) => {
    if (!holds(sums, start, numbers)) throw new Error('A solution that is none')
    pool.push(numbers)
    for (const target of targets) values.get(target)?.add(numbers[target] as number)
  }
  for (const target of targets) {
    const found = values.get(target) as Set<number>
    const [lo, hi] = [start.lo[target] as number, start.hi[target] as number]
    if (found.size < enough && hi > lo) {
      const random = randomOf(target)
      for (let walk = 0; walk < WALKS && found.size < Math.min(enough, hi - lo + 1); walk++) {
        const from = pool[walk % 4 === 0 ? 0 : Math.floor(random() * pool.length)] as Int32Array
        const step = random() < 0.5 ? 1 : -1
        let value = (from[target] as number) + step
        while (found.has(value)) value += step
        if (value < lo || value > hi) continue
        const walked = repair(sums, touching, start, from, [target, value], random)
        if (walked) harvest(walked)
      }
    }
    let open = [...outward(lo, hi, solution[target] as number)]
    for (const nodes of NODES) {
      open = open.filter((value) => {
        if (found.size >= enough || found.has(value)) return false
        const budget = { nodes }
        const box = fix(sums, touching, start, target, value, value)
        const other = box && search(sums, touching, box, solution, budget)
        if (other) harvest(other.lo)
        return !other && budget.nodes <= 0
      })
    }
    if (open.length > 0 && found.size < enough) undecided.push(target)
  }
  return { values, undecided }
}

/** The walk and the search may err; this does not. */
function holds(sums: readonly Sum[], { lo, hi }: Box, numbers: Int32Array): boolean {
  const sumOf = (parts: readonly number[]) => parts.reduce((so, part) => so + (numbers[part] as number), 0)
  return (
    sums.every(({ total, parts }) => numbers[total] === sumOf(parts)) &&
    numbers.every((number, at) => number >= (lo[at] as number) && number <= (hi[at] as number))
  )
}

function* outward(lo: number, hi: number, from: number): Generator<number> {
  for (let step = 1; step <= hi - lo; step++) {
    if (from + step <= hi) yield from + step
    if (from - step >= lo) yield from - step
  }
}

type Budget = { nodes: number }

function search(
  sums: readonly Sum[],
  touching: number[][],
  box: Box,
  near: readonly number[],
  budget: Budget,
): Box | null {
  if (budget.nodes-- <= 0) return null
  const open = narrowest(box)
  if (open < 0) return box
  const lo = box.lo[open] as number
  const hi = box.hi[open] as number
  const first = Math.min(Math.max(near[open] as number, lo), hi)
  for (const [from, to] of [
    [first, first],
    [first + 1, hi],
    [lo, first - 1],
  ] as const) {
    if (from > to) continue
    const part = fix(sums, touching, box, open, from, to)
    const found = part && search(sums, touching, part, near, budget)
    if (found) return found
  }
  return null
}

function narrowest({ lo, hi }: Box): number {
  let best = -1
  let width = Number.POSITIVE_INFINITY
  for (let i = 0; i < lo.length; i++) {
    const own = (hi[i] as number) - (lo[i] as number)
    if (own > 0 && own < width) {
      best = i
      width = own
    }
  }
  return best
}

function fix(sums: readonly Sum[], touching: number[][], box: Box, at: number, from: number, to: number): Box | null {
  const next: Box = { lo: box.lo.slice(), hi: box.hi.slice() }
  next.lo[at] = Math.max(from, box.lo[at] as number)
  next.hi[at] = Math.min(to, box.hi[at] as number)
  return narrow(sums, touching, next, touching[at] as number[]) ? next : null
}

/** Tightens every bound by the sums it stands in, until nothing moves; false where a bound closes. */
function narrow(sums: readonly Sum[], touching: number[][], box: Box, first: Iterable<number>): boolean {
  const queue = [...first]
  const waiting = new Set(queue)
  const moved = (at: number) => {
    for (const sum of touching[at] as number[]) {
      if (!waiting.has(sum)) {
        waiting.add(sum)
        queue.push(sum)
      }
    }
  }
  while (queue.length > 0) {
    const index = queue.shift() as number
    waiting.delete(index)
    const { total, parts } = sums[index] as Sum
    let low = 0
    let high = 0
    for (const part of parts) {
      low += box.lo[part] as number
      high += box.hi[part] as number
    }
    if (!bound(box, total, low, high, moved)) return false
    const least = box.lo[total] as number
    const most = box.hi[total] as number
    for (const part of parts) {
      const lo = box.lo[part] as number
      const hi = box.hi[part] as number
      if (!bound(box, part, least - (high - hi), most - (low - lo), moved)) return false
      low += (box.lo[part] as number) - lo
      high += (box.hi[part] as number) - hi
    }
  }
  return true
}

function bound(box: Box, at: number, low: number, high: number, moved: (at: number) => void): boolean {
  let changed = false
  if (low > (box.lo[at] as number)) {
    box.lo[at] = low
    changed = true
  }
  if (high < (box.hi[at] as number)) {
    box.hi[at] = high
    changed = true
  }
  if ((box.lo[at] as number) > (box.hi[at] as number)) return false
  if (changed) moved(at)
  return true
}

function touchingOf({ lo, sums }: System): number[][] {
  const touching: number[][] = lo.map(() => [])
  sums.forEach(({ total, parts }, index) => {
    for (const at of new Set([total, ...parts])) (touching[at] as number[]).push(index)
  })
  return touching
}
