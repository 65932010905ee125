import type { Narrowed } from './attack.ts'
import type { Cell, Count, Published, Suppress, Table } from './tables.ts'

export type Family = { scholen: readonly string[]; tabellen: readonly Table[]; drempel: number; most: number }

/**
 * Turns the rule around: publishes every report of a family, and takes those together that look the same. Whoever knows
 * the whole rule can tell a report from no other in its group, and from nothing more. Groups that may go on beyond the
 * largest count of the family are judged only by what was found in it.
 */
export function invert(family: Family, suppress: Suppress): Narrowed[] {
  const groups = new Map<string, { cellen: readonly Cell[]; members: Count[][] }>()
  for (const tellingen of everyReport(family)) {
    const { cellen } = suppress({ ...family, tellingen, eerder: [] })
    const face = JSON.stringify(cellen)
    const group = groups.get(face) ?? { cellen, members: [] }
    group.members.push(tellingen)
    groups.set(face, group)
  }
  return [...groups.values()].flatMap((group) => narrowedIn(group, family))
}

function narrowedIn({ cellen, members }: { cellen: Published['cellen']; members: Count[][] }, family: Family) {
  const atTheEdge = members.some((counts) => counts.some(({ aantal }) => aantal === family.most))
  return cellen.flatMap((cell): Narrowed[] => {
    if (cell.aantal !== null) return []
    const values = new Set(members.map((counts) => countOf(counts, cell)))
    if (values.size >= family.drempel || atTheEdge) return []
    const name = [cell.school ?? 'bestuur', cell.tabel, cell.vak ?? 'totaal'].join('|')
    return [
      {
        attacker: 'who knows the rule',
        cell: name,
        why: `only ${[...values].join(', ')} in ${members.length} reports`,
      },
    ]
  })
}

function countOf(counts: readonly Count[], { school, tabel, vak }: Cell): number {
  return counts
    .filter((count) => count.tabel === tabel && (!school || count.school === school) && (!vak || count.vak === vak))
    .reduce((sum, { aantal }) => sum + aantal, 0)
}

function* everyReport({ scholen, tabellen, most }: Family): Generator<Count[]> {
  const places = tabellen.flatMap(({ id, vakken }) =>
    scholen.flatMap((school) => vakken.map((vak) => ({ school, tabel: id, vak }))),
  )
  const counts = places.map(() => 0)
  while (true) {
    yield places.map((place, at) => ({ ...place, aantal: counts[at] as number })).filter(({ aantal }) => aantal > 0)
    let at = 0
    while (at < counts.length && counts[at] === most) counts[at++] = 0
    if (at === counts.length) return
    counts[at] = (counts[at] as number) + 1
  }
}
