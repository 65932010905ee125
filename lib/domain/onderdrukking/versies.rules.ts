import { type Masker, nietsVan } from './masker.rules'
import type { Jaartabellen, Uitgave } from './onderdrukking'
import type { Beeld } from './tabelbeeld.rules'

/** A place beside the last version: its number now, what stood there (undefined: no such place), is it shown of itself. */
type Naast = { nu: number; toen: number | null | undefined; fris: boolean }

/** What becomes of a table or of the sums that tables share. */
type Oordeel = 'zelfde' | 'fris' | 'weg'

/**
 * A correction beside what was published before. What was hidden stays hidden, and of a table either
 * - every number that was shown is still the same: then those are shown again, whatever the hidden ones are now; or
 * - numbers changed by k or more, and the rule of itself shows the very same places; or
 * - nothing of it is shown any more.
 * Sums of schools and of the whole are shared by the tables of one totaal: when those fail, all these tables hide.
 *
 * So there is one pattern over all versions, or none. In the first case what is hidden may be anything that fits the
 * same sums, more than the rule needs; in the second the rule holds as it does without versions; in the third only sums
 * are left, and of each column that it was not what it was. Overlapping vakken stand on their own, and so each is judged
 * on its own; where each case has one of them (`minstens`) they do not, and all are judged at once, with its cases.
 */
export function naEerder(j: Jaartabellen, beelden: readonly Beeld[], first: readonly Masker[]): readonly Masker[] {
  const last = j.eerder.at(-1)
  if (!last) return first
  const toen = lezer(last, j)
  const alike = last.drempel >= j.drempel && (beelden[0]?.totaal.gezien.length ?? 1) === 1
  const judge = (places: readonly Naast[], same: boolean) => oordeelOver(places, j.drempel, same)
  const sums = beelden.map((beeld, t) => judge(randNaast(j, beeld, first[t] as Masker, toen), alike))
  const known = (totaal: string | null) =>
    beelden.some(({ tabel }) => tabel.totaal === totaal && toen.kent(tabel.id)) ? totaal : null
  const failing = new Set(beelden.flatMap(({ tabel }, t) => (sums[t] === 'weg' ? [known(tabel.totaal)] : [])))

  return beelden.map((beeld, t) => {
    const fresh = first[t] as Masker
    const { id, totaal, minstens } = beeld.tabel
    if (minstens !== undefined && failing.has(minstens)) return nietsVan(beeld)
    if (totaal === null && !toen.kent(id)) return fresh
    if (minstens !== undefined) {
      const sameCases = beelden.every(({ tabel }, u) => tabel.totaal !== minstens || sums[u] === 'zelfde')
      const places = beeld.kolommen.flatMap((_, c) => vakNaast(j, beeld, fresh, toen, c))
      return judge(places, alike && sameCases) === 'weg' ? nietsVan(beeld) : watStond(j, beeld, toen)
    }
    if (totaal === null) return perVak(j, beeld, fresh, toen, judge, alike)
    if (known(totaal) === null) return fresh
    if (failing.has(totaal)) return nietsVan(beeld)
    const inside = beeld.kolommen.flatMap((_, c) => vakNaast(j, beeld, fresh, toen, c))
    const verdict = judge(inside, alike && sums[t] === 'zelfde')
    const ownEdge = randNaast(j, beeld, fresh, toen).every(({ toen, fris }) => fris === (toen !== null))
    const open = verdict === 'zelfde' || (verdict === 'fris' && ownEdge)
    const was = (school: string | null, vak: string | null) => typeof toen.aantal(school, id, vak) === 'number'
    return {
      totaal: was(null, null),
      rijen: j.scholen.map((school) => was(school, null)),
      kolommen: beeld.tabel.vakken.map((vak) => open && was(null, vak)),
      cellen: j.scholen.map((school) => beeld.tabel.vakken.map((vak) => open && was(school, vak))),
    }
  })
}

/** Of a table without totaal all that the last version showed. */
function watStond({ scholen }: Jaartabellen, beeld: Beeld, toen: Lezer): Masker {
  const { id, vakken } = beeld.tabel
  const row = (school: string | null) => vakken.map((vak) => typeof toen.aantal(school, id, vak) === 'number')
  return { ...nietsVan(beeld), kolommen: row(null), cellen: scholen.map(row) }
}

/** Each vak on its own. */
function perVak(
  j: Jaartabellen,
  beeld: Beeld,
  fresh: Masker,
  toen: Lezer,
  judge: (places: readonly Naast[], same: boolean) => Oordeel,
  alike: boolean,
): Masker {
  const open = beeld.kolommen.map((_, c) => judge(vakNaast(j, beeld, fresh, toen, c), alike) !== 'weg')
  const was = (school: string | null, c: number) =>
    (open[c] ?? false) && typeof toen.aantal(school, beeld.tabel.id, beeld.tabel.vakken[c] ?? null) === 'number'
  return {
    ...nietsVan(beeld),
    kolommen: beeld.kolommen.map((_, c) => was(null, c)),
    cellen: j.scholen.map((school) => beeld.kolommen.map((_, c) => was(school, c))),
  }
}

type Lezer = {
  aantal: (school: string | null, tabel: string, vak: string | null) => number | null | undefined
  kent: (tabel: string) => boolean
}

/** The last version by place. A table that has other places now is read as one where nothing can be compared. */
function lezer({ cellen }: Uitgave, { scholen, tabellen }: Jaartabellen): Lezer {
  const byTable = Map.groupBy(cellen, ({ tabel }) => tabel)
  const places = new Map(
    tabellen.flatMap(({ id, vakken, totaal }) => {
      const then = byTable.get(id) ?? []
      const now = (scholen.length + 1) * (vakken.length + (totaal === null ? 0 : 1))
      return then.length === now ? then.map(({ school, vak, aantal }) => [sleutel(school, id, vak), aantal]) : []
    }) as [string, number | null][],
  )
  return {
    aantal: (school, tabel, vak) => places.get(sleutel(school, tabel, vak)),
    kent: (tabel) => byTable.has(tabel),
  }
}

function sleutel(...place: readonly (string | null)[]): string {
  return JSON.stringify(place)
}

function randNaast({ scholen }: Jaartabellen, beeld: Beeld, fresh: Masker, toen: Lezer): Naast[] {
  const { id, totaal } = beeld.tabel
  if (totaal === null) return []
  const rows = scholen.map((school, r) => ({
    nu: beeld.rijen[r]?.gezien[0] ?? 0,
    toen: toen.aantal(school, id, null),
    fris: fresh.rijen[r] ?? false,
  }))
  return [{ nu: beeld.totaal.gezien[0] ?? 0, toen: toen.aantal(null, id, null), fris: fresh.totaal }, ...rows]
}

function vakNaast({ scholen }: Jaartabellen, beeld: Beeld, fresh: Masker, toen: Lezer, c: number): Naast[] {
  const { id, vakken } = beeld.tabel
  const vak = vakken[c] ?? null
  const rows = scholen.map((school, r) => ({
    nu: beeld.cel(r, c)[0] ?? 0,
    toen: toen.aantal(school, id, vak),
    fris: fresh.cellen[r]?.[c] ?? false,
  }))
  const whole = {
    nu: beeld.kolommen[c]?.gezien[0] ?? 0,
    toen: toen.aantal(null, id, vak),
    fris: fresh.kolommen[c] ?? false,
  }
  return [whole, ...rows]
}

function oordeelOver(places: readonly Naast[], k: number, same: boolean): Oordeel {
  if (places.some(({ toen }) => toen === undefined)) return 'weg'
  const changed = places.filter(({ nu, toen }) => toen !== null && nu !== toen)
  if (same && changed.length === 0) return 'zelfde'
  const pattern = places.every(({ toen, fris }) => fris === (toen !== null))
  return pattern && changed.every(({ nu, toen }) => Math.abs(nu - (toen ?? 0)) >= k) ? 'fris' : 'weg'
}
