import type { Jaartabellen, Tabel, Telling } from '@/lib/domain/onderdrukking/onderdrukking'

/** A bestuur that could be: some schools are larger, some vakken are common. The same one for the same numbers. */
export function wereld(schools: number, cases: number, advisers: number): Jaartabellen {
  const chance = dobbel(schools * 31 + cases * 7 + advisers)
  const scholen = Array.from({ length: schools }, (_, i) => `school ${i}`)
  const size = scholen.map(() => 0.5 + 2 * chance() ** 2)
  const alleen = Object.fromEntries(scholen.map((school, i) => [school, `adviseur ${i % advisers}`]))
  const counts = new Map<string, Telling>()
  const count = (school: string, { id, vakken }: Tabel) => {
    const vak = vakken[trek(vakken.map((_, i) => 1 / (i + 1) ** 0.9))] ?? ''
    const key = JSON.stringify([school, id, vak])
    const aantal = (counts.get(key)?.aantal ?? 0) + 1
    const bijdragen = advisers > 1 ? { bijdragen: { [alleen[school] ?? '']: aantal } } : {}
    counts.set(key, { school, tabel: id, vak, aantal, ...bijdragen })
  }
  const trek = (weights: readonly number[]) => {
    let left = chance() * weights.reduce((sum, weight) => sum + weight, 0)
    const at = weights.findIndex((weight) => {
      left -= weight
      return left < 0
    })
    return at < 0 ? weights.length - 1 : at
  }
  for (let i = 0; i < cases; i++) {
    const school = scholen[trek(size)] ?? ''
    for (const table of tabellen) count(school, table)
  }
  return {
    drempel: 5,
    scholen,
    tabellen,
    tellingen: [...counts.values()],
    eerder: [],
    ...(advisers > 1 ? { alleen } : {}),
  }
}

const vakken = (letter: string, many: number) => Array.from({ length: many }, (_, i) => `${letter} ${i}`)

const tabellen: readonly Tabel[] = [
  { id: 'soort', vakken: vakken('soort', 3), totaal: 'zaken' },
  { id: 'wie', vakken: vakken('wie', 4), totaal: 'zaken' },
  { id: 'gedrag', vakken: vakken('gedrag', 8), totaal: 'zaken' },
  { id: 'uitkomst', vakken: vakken('uitkomst', 6), totaal: 'zaken' },
  { id: 'onderwerp', vakken: vakken('onderwerp', 10), totaal: null },
]

function dobbel(start: number): () => number {
  let seed = start
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
}
