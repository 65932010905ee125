import type { World } from './tables.ts'

/** The cells of one version by name, and the sums between them that everybody knows. */
export type Cells = {
  nameOf: (school: string | null, tabel: string, vak: string | null) => string
  sums: { total: string; parts: string[] }[]
  /** What it really is. */
  countOf: (name: string) => number
}

/**
 * What two versions have in common in a sum is one number, so that a sum in which nothing changed is what it was, and one
 * in which something changed differs by that alone.
 */
export function withKept(versions: readonly Cells[]): Cells[] {
  const sums = versions.map((_, versie) => {
    const shared = (nr: number, other: Cells | undefined) =>
      versions[versie]?.sums[nr]?.parts.filter((part) => other?.sums[nr]?.parts.includes(part)).length ?? 0
    return (versions[versie] as Cells).sums.filter(
      (_, nr) => shared(nr, versions[versie - 1]) < 2 && shared(nr, versions[versie + 1]) < 2,
    )
  })
  const kept = new Map<string, number>()
  for (const [versie, now] of versions.entries()) {
    const before = versions[versie - 1]
    if (!before) continue
    for (const [nr, sum] of now.sums.entries()) {
      const was = before.sums[nr] as Cells['sums'][number]
      const same = sum.parts.filter((part) => was.parts.includes(part))
      if (same.length < 2) continue
      const name = `kept in ${sum.total} of ${was.total}, ${nr}`
      kept.set(
        name,
        same.reduce((so, part) => so + now.countOf(part), 0),
      )
      const short = ({ total, parts }: Cells['sums'][number]) => ({
        total,
        parts: [name, ...parts.filter((part) => !same.includes(part))],
      })
      sums[versie]?.push(short(sum), short(was), { total: name, parts: same })
    }
  }
  return versions.map((cells, versie) => ({
    ...cells,
    sums: sums[versie] as Cells['sums'],
    // A name tells its version; another version counts nothing under it.
    countOf: (name) => kept.get(name) ?? Math.max(...versions.map(({ countOf }) => countOf(name))),
  }))
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

type Place = [tabel: string, vak: string | null]

/**
 * Topics overlap, yet none is counted more often than there are cases, and where it is declared each case has one at
 * least: which number never exceeds which.
 */
export function between({ scholen, tabellen }: World) {
  return tabellen.flatMap(({ id, vakken, hoogstens, minstens }) => {
    const casesOf = (totaal: string | undefined): Place[] =>
      tabellen.flatMap((table): Place[] => (totaal && table.totaal === totaal ? [[table.id, null]] : [])).slice(0, 1)
    const all: Place = [id, null]
    const pairs = [
      ...casesOf(hoogstens).flatMap((most) => vakken.map((vak) => ({ least: [id, vak] as Place, most }))),
      ...casesOf(minstens).map((least) => ({ least, most: all })),
    ]
    return [null, ...scholen].flatMap((school) => pairs.map((pair) => ({ school, ...pair })))
  })
}

/** What the one has over the other is an unknown too. */
function topicsWithin(world: World, nameOf: Cells['nameOf'], sum: Add, real: Map<string, number>) {
  const count = (name: string) => real.get(name) ?? 0
  return between(world).map(({ school, ...pair }) => {
    const [least, most] = [nameOf(school, ...pair.least), nameOf(school, ...pair.most)]
    real.set(restOf(least, most), count(most) - count(least))
    return sum(most, [least, restOf(least, most)])
  })
}

/** What the larger of two has over the smaller. */
export function restOf(least: string, most: string): string {
  return `${most} - ${least}`
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
