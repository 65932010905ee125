import { between, type Cells, cellsOf, restOf, withKept } from './cells.ts'
import { possibleValues, type System } from './solver.ts'
import type { Cell, Count, Published, World } from './tables.ts'

/** A hidden cell of which too little is left open, or a shown one that gives away a small number. */
export type Narrowed = { attacker: string; cell: string; why: string }

/** Nobody expects more than this; the solver needs an end. */
const MOST = 300

/**
 * Attacks a published report as an outsider and as each contributor. All know the threshold and every version; they also
 * know which counts did not change between two versions, which is more than they would.
 */
export function attack(world: World, uitgaven: readonly Published[]): Narrowed[] {
  const names = new Set(world.versies.flat().flatMap(({ bijdragen }) => Object.keys(bijdragen ?? {})))
  // One contributor knows everything beforehand.
  const attackers = names.size > 1 ? [null, ...names] : [null]
  return [...shownTooMuch(world, uitgaven), ...attackers.flatMap((who) => narrowedBy(world, uitgaven, who))]
}

function narrowedBy(world: World, uitgaven: readonly Published[], who: string | null): Narrowed[] {
  const attacker = who ?? 'outsider'
  const { system, solution, hidden, nameOf, priorTo } = systemOf(world, uitgaven, who)
  // With k or more of others in it a number is no secret to a contributor: it is hidden for the sake of what lies beside it.
  const isLarge = (at: number) => who !== null && (hidden.get(at)?.others ?? 0) >= world.drempel
  const targets = [...hidden.keys()].filter((at) => !isLarge(at))
  const { values, undecided } = possibleValues(system, solution, targets, world.drempel)
  // What was as narrow before that version was published, the version did not narrow.
  const openBefore = (at: number) => {
    const prior = possibleValues(priorTo(hidden.get(at)?.versie ?? 0), solution, [at], world.drempel)
    return (prior.values.get(at)?.size ?? 0) >= world.drempel
  }
  return targets.flatMap((at): Narrowed[] => {
    const found = [...(values.get(at) ?? [])].sort((a, b) => a - b)
    if (found.length >= world.drempel || !openBefore(at)) return []
    if (undecided.includes(at)) return [{ attacker, cell: nameOf(at), why: 'undecided' }]
    return [{ attacker, cell: nameOf(at), why: `only ${found.join(', ')} possible` }]
  })
}

/** The cells of all versions as unknowns: first what a contributor knows by herself, then what each version shows. */
function systemOf(world: World, uitgaven: readonly Published[], who: string | null) {
  const names: string[] = []
  const solution: number[] = []
  const system: System = { lo: [], hi: [], sums: [] }
  const unknowns = new Map<string, number>()
  const unknown = (name: string, count = 0): number => {
    const at = unknowns.get(name) ?? names.length
    if (at === names.length) {
      unknowns.set(name, at)
      names.push(name)
      solution.push(count)
      system.lo.push(0)
      system.hi.push(MOST)
    }
    return at
  }
  const cells = withKept(world.versies.map((_, versie) => cellsOf(world, versie)))
  for (const [versie, { sums, countOf }] of cells.entries()) {
    for (const { total, parts } of sums) {
      system.sums.push({
        total: unknown(total, countOf(total)),
        parts: parts.map((part) => unknown(part, countOf(part))),
      })
    }
    const counts = world.versies[versie] as readonly Count[]
    for (const { name, least, sole } of who ? ownCounts(world, counts, who, cells[versie] as Cells) : []) {
      const at = unknown(name, (cells[versie] as Cells).countOf(name))
      system.lo[at] = Math.max(least, system.lo[at] as number)
      if (sole) system.hi[at] = Math.min(least, system.hi[at] as number)
    }
  }
  /** By hidden cell: the first version that hides it, and how much of it she did not bring in herself. */
  const hidden = new Map<number, { versie: number; others: number }>()
  const knownBefore: System[] = []
  const shown = new Map<string, number>()
  for (const [versie, { cellen }] of uitgaven.entries()) {
    knownBefore.push({ ...system, lo: [...system.lo], hi: [...system.hi] })
    for (const cell of cellen) {
      const { school, tabel, vak, aantal } = cell
      const { nameOf, countOf } = cells[versie] as Cells
      const name = nameOf(school, tabel, vak)
      const at = unknown(name, countOf(name))
      if (aantal !== null) {
        system.lo[at] = aantal
        system.hi[at] = aantal
        shown.set(keyOf(cell), aantal)
      } else if (!hidden.has(at) && shown.get(keyOf(cell)) !== countOf(name)) {
        // A number that is as an earlier version said tells nobody more than that version did.
        const own = who ? (broughtIn(world.versies[versie] ?? [], cell).get(who) ?? 0) : 0
        hidden.set(at, { versie, others: countOf(name) - own })
      }
    }
  }
  return {
    system,
    solution,
    hidden,
    nameOf: (at: number) => names[at] as string,
    priorTo: (versie: number) => knownBefore[versie] as System,
  }
}

/** What she brought in is the least there is; at a school where nobody else guides it is all there is. */
function ownCounts(world: World, counts: readonly Count[], who: string, { nameOf }: Cells) {
  const { scholen, tabellen, alleen } = world
  // Who counted alone knows the whole of that version.
  const counted = new Set(counts.flatMap(({ bijdragen }) => Object.keys(bijdragen ?? {})))
  const own = (school: string | null, tabel: string, vak: string | null) =>
    broughtIn(counts, { school, tabel, vak, aantal: null }).get(who) ?? 0
  // The others' topics are bound by the others' cases, as hers are by hers.
  const beside = between(world).map(({ school, least, most }) => ({
    name: restOf(nameOf(school, ...least), nameOf(school, ...most)),
    least: own(school, ...most) - own(school, ...least),
    sole: false,
  }))
  const leaves = scholen.flatMap((school) => {
    const here = counts.filter((count) => count.school === school)
    const sole = alleen?.[school] === who || (counted.size === 1 && counted.has(who))
    return tabellen.flatMap(({ id, vakken }) =>
      vakken.map((vak) => ({
        name: nameOf(school, id, vak),
        least: here.find((count) => count.tabel === id && count.vak === vak)?.bijdragen?.[who] ?? 0,
        sole,
      })),
    )
  })
  return [...leaves, ...beside]
}

/** Small numbers that stand there in so many words: a count, what others brought in beside her, a change since the former version. */
function shownTooMuch(world: World, uitgaven: readonly Published[]): Narrowed[] {
  const small = (count: number) => count > 0 && count < world.drempel
  return uitgaven.flatMap(({ cellen }, versie) => {
    const counts = world.versies[versie] as readonly Count[]
    const { nameOf } = cellsOf(world, versie)
    const before = new Map(uitgaven[versie - 1]?.cellen.map((cell) => [keyOf(cell), cell.aantal]))
    return cellen.flatMap((cell): Narrowed[] => {
      const { aantal } = cell
      if (aantal === null) return []
      const name = nameOf(cell.school, cell.tabel, cell.vak)
      const found: Narrowed[] = small(aantal) ? [{ attacker: 'reader', cell: name, why: `shows ${aantal}` }] : []
      const former = before.get(keyOf(cell)) ?? aantal
      if (small(Math.abs(aantal - former))) {
        found.push({ attacker: 'reader', cell: name, why: `was ${former}, is ${aantal}` })
      }
      for (const [who, own] of broughtIn(counts, cell)) {
        if (cell.school && world.alleen?.[cell.school] === who) continue
        if (small(aantal - own)) found.push({ attacker: who, cell: name, why: `others brought in ${aantal - own}` })
      }
      return found
    })
  })
}

function broughtIn(counts: readonly Count[], { school, tabel, vak }: Cell): Map<string, number> {
  const own = new Map<string, number>()
  for (const count of counts) {
    if (count.tabel !== tabel || (school && count.school !== school) || (vak && count.vak !== vak)) continue
    for (const [who, aantal] of Object.entries(count.bijdragen ?? {})) own.set(who, (own.get(who) ?? 0) + aantal)
  }
  return own
}

const keyOf = ({ school, tabel, vak }: Cell) => [school, tabel, vak].join('|')
