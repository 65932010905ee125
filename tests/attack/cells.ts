import type { World } from './tables.ts'

/** The cells of one version by name, and the sums between them that everybody knows. */
export type Cells = {
  nameOf: (school: string | null, tabel: string, vak: string | null) => string
  sums: { total: string; parts: string[] }[]
  /** What it really is. */
  countOf: (name: string) => number
}

type Add = (total: string, parts: string[]) => Cells['sums'][number]

export function cellsOf(world: World, versie: number): Cells {
  const { scholen, tabellen, versies } = world
  const counts = versies[versie] ?? []
  const since = sinceOf(world, versie)
  // Tables with one linked total share it, so it bears the name of the total and not of the table.
  const totals = new Map(tabellen.map(({ id, totaal }) => [id, totaal ?? `${id} alleen`]))
  const real = new Map<string, number>()
  const nameOf: Cells['nameOf'] = (school, tabel, vak) =>
    vak === null
      ? `${school ?? 'bestuur'}|${totals.get(tabel)}@${versie}`
      : school === null
        ? `bestuur|${tabel}|${vak}@${versie}`
        : `${school}|${tabel}|${vak}@${since(school, tabel, vak)}`
  const sum: Add = (total, parts) => {
    real.set(
      total,
      parts.reduce((so, part) => so + (real.get(part) ?? 0), 0),
    )
    return { total, parts }
  }
  for (const { school, tabel, vak, aantal } of counts) real.set(nameOf(school, tabel, vak), aantal)
  const perVak = tabellen.flatMap(({ id, vakken }) =>
    vakken.map((vak) =>
      sum(
        nameOf(null, id, vak),
        scholen.map((school) => nameOf(school, id, vak)),
      ),
    ),
  )
  const perSchool = tabellen.flatMap(({ id, vakken }) =>
    [null, ...scholen].map((school) =>
      sum(
        nameOf(school, id, null),
        vakken.map((vak) => nameOf(school, id, vak)),
      ),
    ),
  )
  const whole = tabellen.map(({ id }) =>
    sum(
      nameOf(null, id, null),
      scholen.map((school) => nameOf(school, id, null)),
    ),
  )
  const topics = topicsWithin(world, nameOf, sum, real)
  return { nameOf, sums: [...perVak, ...perSchool, ...whole, ...topics], countOf: (name) => real.get(name) ?? 0 }
}

/**
 * Topics overlap, yet none is counted more often than there are cases, and each case has one at least: what lacks on the
 * one side and what is over on the other are unknowns too.
 */
function topicsWithin({ scholen, tabellen }: World, nameOf: Cells['nameOf'], sum: Add, real: Map<string, number>) {
  const whole = tabellen.find(({ totaal }) => totaal !== null)
  if (!whole) return []
  return tabellen
    .filter(({ totaal }) => totaal === null)
    .flatMap(({ id, vakken }) =>
      [null, ...scholen].flatMap((school) => {
        const cases = nameOf(school, whole.id, null)
        const all = nameOf(school, id, null)
        const count = (name: string) => real.get(name) ?? 0
        const lacking = (part: string) => {
          const rest = `${cases} - ${part}`
          real.set(rest, count(cases) - count(part))
          return sum(cases, [part, rest])
        }
        const over = `${all} - ${cases}`
        real.set(over, count(all) - count(cases))
        return [...vakken.map((vak) => lacking(nameOf(school, id, vak))), sum(all, [cases, over])]
      }),
    )
}

/** Since which version a count is what it is: to who knows what was corrected, an unchanged count is one unknown. */
function sinceOf({ versies }: World, versie: number) {
  const at = versies.map(
    (counts) => new Map(counts.map(({ school, tabel, vak, aantal }) => [[school, tabel, vak].join('|'), aantal])),
  )
  return (school: string, tabel: string, vak: string): number => {
    const key = [school, tabel, vak].join('|')
    let since = versie
    while (since > 0 && (at[since - 1]?.get(key) ?? 0) === (at[versie]?.get(key) ?? 0)) since -= 1
    return since
  }
}
