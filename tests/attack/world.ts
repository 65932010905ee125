import type { Count, Table, World } from './tables.ts'

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Case = { school: string; adviser: string; vakken: Record<string, string[]> }

/** A small report of invented cases: a few schools, advisers and tables, and now and then a correction or two. */
export function smallWorld(seed: number): World {
  const random = randomOf(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const one = <T>(of: readonly T[]) => of[upTo(of.length - 1)] as T

  const scholen = Array.from({ length: 1 + upTo(4) }, (_, nr) => `school${nr}`)
  const advisers = Array.from({ length: 1 + upTo(2) }, (_, nr) => `adviser${nr}`)
  const tabellen: Table[] = Array.from({ length: 1 + upTo(2) }, (_, nr) => ({
    id: `tabel${nr}`,
    vakken: Array.from({ length: 2 + upTo(3) }, (_, vak) => `vak${vak}`),
    totaal: random() < 0.75 ? 'zaken' : null,
  }))
  // Overlapping topics: in every other table each case has one at least.
  const kinds = randomOf(seed ^ 0x5bd1e995)
  const counted = tabellen.some(({ totaal }) => totaal !== null)
  for (const table of tabellen) {
    if (table.totaal !== null || !counted) continue
    Object.assign(table, { hoogstens: 'zaken' }, kinds() < 0.5 ? { minstens: 'zaken' } : {})
  }
  const skew = tabellen.map(() => 0.5 + random() * 3)
  const makeCase = (school: string, adviser: string): Case => ({
    school,
    adviser,
    vakken: Object.fromEntries(
      tabellen.map(({ id, vakken, totaal, minstens }, nr) => {
        const first = vakken[Math.floor(random() ** (skew[nr] as number) * vakken.length)] as string
        if (totaal) return [id, [first]]
        const topics = random() < 0.6 ? [first] : [...new Set([first, one(vakken)])]
        return [id, minstens || kinds() < 0.7 ? topics : []]
      }),
    ),
  })

  const guides = new Map(scholen.map((school) => [school, random() < 0.7 ? [one(advisers)] : advisers]))
  const caseAt = (school: string) => makeCase(school, one(guides.get(school) ?? advisers))
  const cases: Case[] = scholen.flatMap((school) => {
    const size = upTo(one([0, 1, 3, 6, 9, 14, 25, 40]))
    return Array.from({ length: size }, () => caseAt(school))
  })
  const versies = [[...cases]]
  for (let more = random() < 0.4 ? 1 + upTo(1) : 0; more > 0; more--) {
    for (let change = 1 + upTo(3); change > 0; change--) {
      if (random() < 0.5 && cases.length > 0) cases.splice(upTo(cases.length - 1), 1)
      else cases.push(caseAt(one(scholen)))
    }
    versies.push([...cases])
  }
  const alleen = Object.fromEntries(
    [...guides].flatMap(([school, here]) => (here.length === 1 ? [[school, here[0] as string]] : [])),
  )
  const drempel = one([3, 4, 5, 5, 5, 6])
  const known = random() < 0.8 ? { alleen } : {}
  const filed = new Set(versies.flat().map(({ adviser }) => adviser))
  return { drempel, scholen, tabellen, versies: versies.map((these) => countsOf(these, tabellen, filed)), ...known }
}

/** Every count names all who filed, also with nothing. */
function countsOf(cases: readonly Case[], tabellen: readonly Table[], filed: ReadonlySet<string>): Count[] {
  const counts = new Map<string, Count & { bijdragen: Record<string, number> }>()
  const nothing = () => Object.fromEntries([...filed].map((who) => [who, 0]))
  for (const { school, adviser, vakken } of cases) {
    for (const { id } of tabellen) {
      for (const vak of vakken[id] ?? []) {
        const key = [school, id, vak].join('|')
        const count = counts.get(key) ?? { school, tabel: id, vak, aantal: 0, bijdragen: nothing() }
        count.aantal += 1
        count.bijdragen[adviser] = (count.bijdragen[adviser] ?? 0) + 1
        counts.set(key, count)
      }
    }
  }
  return [...counts.values()]
}
