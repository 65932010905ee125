import type { Jaartabellen, Telling, Uitgave } from '@/lib/domain/onderdrukking/onderdrukking'
import { onderdruk } from '@/lib/domain/onderdrukking/onderdrukking.rules'

/** What somebody may know beforehand of one report: bijdrager null is an outsider. */
type Kennis = string | null

/** Every way to deal out a sum over so many places. */
export function verdelingen(places: number, sum: number): number[][] {
  if (places === 1) return [[sum]]
  return Array.from({ length: sum + 1 }, (_, first) =>
    verdelingen(places - 1, sum - first).map((rest) => [first, ...rest]),
  ).flat()
}

/** Of each row every way to deal it out over so many columns, rows one after another. */
export function tabellenMet(rows: readonly number[], columns: number): number[][] {
  return rows.reduce<number[][]>(
    (done, row) => done.flatMap((start) => verdelingen(columns, row).map((cells) => [...start, ...cells])),
    [[]],
  )
}

export function namen(letter: string, many: number): string[] {
  return Array.from({ length: many }, (_, i) => `${letter}${i}`)
}

/** Cells of a table, row after row. */
export function tellingen(tabel: string, vakken: readonly string[], cells: readonly number[]): Telling[] {
  return cells.map((aantal, i) => ({
    school: `s${Math.floor(i / vakken.length)}`,
    tabel,
    vak: vakken[i % vakken.length] ?? '',
    aantal,
  }))
}

/**
 * The attack that nothing escapes: every report there could be is put through the rule. Those that look alike to somebody
 * form a class; of each hidden number the values in its class are what he holds possible. Answers the hidden numbers
 * with fewer values than the threshold, and how many numbers were shown at all. `teVolgen` says which outcomes are
 * complete: where the whole is hidden, sums beyond those tried could be in the class too.
 */
export function keerOm(reports: Iterable<Jaartabellen>, teVolgen: (uitgave: Uitgave) => boolean = () => true) {
  const classes = new Map<string, Map<string, Set<number>>>()
  let [k, shown] = [0, 0]
  for (const report of reports) {
    k = report.drempel
    const uitgave = onderdruk(report)
    if (!teVolgen(uitgave)) continue
    const seen = uitgave.cellen.map(({ aantal }) => aantal)
    shown += seen.filter((aantal) => aantal !== null).length
    for (const who of kenners(report)) {
      const own = who === null ? [] : report.tellingen.map(({ bijdragen }) => bijdragen?.[who] ?? 0)
      const key = JSON.stringify([
        who,
        own,
        seen,
        report.eerder.map(({ cellen }) => cellen.map(({ aantal }) => aantal)),
      ])
      const values = classes.get(key) ?? new Map<string, Set<number>>()
      classes.set(key, values)
      for (const cel of uitgave.cellen) {
        if (cel.aantal !== null || kent(report, who, cel.school)) continue
        const place = JSON.stringify([cel.school, cel.tabel, cel.vak])
        values.set(place, (values.get(place) ?? new Set()).add(aantalVan(report, cel)))
      }
    }
  }
  const narrowed = [...classes].flatMap(([key, places]) =>
    [...places].flatMap(([place, values]) => (values.size < k ? [`${place} ${[...values]} in ${key}`] : [])),
  )
  return { narrowed: narrowed.slice(0, 5), shown, classes: classes.size }
}

function kenners({ tellingen }: Jaartabellen): Kennis[] {
  const names = new Set(tellingen.flatMap(({ bijdragen = {} }) => Object.keys(bijdragen)))
  return [null, ...(names.size > 1 ? names : [])]
}

function kent({ alleen = {} }: Jaartabellen, who: Kennis, school: string | null): boolean {
  return who !== null && school !== null && alleen[school] === who
}

function aantalVan({ tellingen }: Jaartabellen, place: { school: string | null; tabel: string; vak: string | null }) {
  return tellingen
    .filter(({ tabel }) => tabel === place.tabel)
    .filter(({ school }) => place.school === null || school === place.school)
    .filter(({ vak }) => place.vak === null || vak === place.vak)
    .reduce((sum, { aantal }) => sum + aantal, 0)
}
