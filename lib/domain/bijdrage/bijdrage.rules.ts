import { type Datum, schooljaarOf } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import {
  type Aanleiding,
  type BijdrageFailure,
  GESPREKKEN,
  type Schooltelling,
  type Telzaak,
  type Werktelling,
  type Zaaktelling,
} from './bijdrage'

/**
 * What one case adds to a school year. It came in once, so it stands once among the cases, whatever it became (R-TRI-4);
 * what was done and how it ended counts in the year in which that was (R-JV-1).
 */
export function telZaak(zaak: Telzaak, schooljaar: number): Zaaktelling[] {
  const inYear = (op: Datum | null) => op !== null && schooljaarOf(op) === schooljaar
  const came = inYear(zaak.ontvangenOp)
  return addUp([
    ...(came ? [one('zaken', zaak.soort), one('klagers', zaak.klager)] : []),
    ...(came ? zaak.aangeklaagden.map((groep) => one('aangeklaagden', groep)) : []),
    ...(came ? [...new Set(zaak.probleemgebieden)].map((gebied) => one('probleemgebieden', gebied)) : []),
    ...(came ? [...new Set(zaak.gedragingen)].map((gedrag) => one('gedragingen', gedrag)) : []),
    ...zaak.handelingen.filter(({ op }) => inYear(op)).map(({ tabel, vak }) => one(tabel, vak)),
    ...(inYear(zaak.afgeslotenOp) ? [one('uitkomsten', zaak.afloop)] : []),
  ])
}

export function minutenVan(zaak: Pick<Telzaak, 'gesprekken'>, schooljaar: number): number {
  const inYear = zaak.gesprekken.filter(({ op }) => schooljaarOf(op) === schooljaar)
  return inYear.reduce((sum, { minuten }) => sum + minuten, 0)
}

export function telZaken(zaken: readonly Telzaak[], schooljaar: number): Schooltelling[] {
  return addUp(zaken.flatMap((zaak) => telZaak(zaak, schooljaar).map((cel) => ({ school: zaak.schoolId, ...cel }))))
}

/**
 * What is filed anew: what was filed before, without what it counted of cases that are still there, and with those cases as
 * they are now. So what was destroyed in between stays counted, and nothing is counted twice (R-JV-5).
 */
export function opnieuw<T extends { aantal: number }>(
  vorig: readonly T[],
  daarvanErNog: readonly T[],
  nu: readonly T[],
): T[] {
  return addUp([...vorig, ...daarvanErNog.map((telling) => ({ ...telling, aantal: -telling.aantal })), ...nu])
}

/** The last year that was published closes those before it: their counts are gone by then (R-JV-5). */
export function requireIndienbaar(
  schooljaar: number,
  { today, laatstGepubliceerd }: { today: Datum; laatstGepubliceerd: number | null },
): Result<undefined, Exclude<BijdrageFailure, { kind: 'not_found' | 'nothing_new' }>> {
  if (schooljaar > schooljaarOf(today)) return refuse({ kind: 'year_to_come' })
  if (laatstGepubliceerd !== null && schooljaar < laatstGepubliceerd) return refuse({ kind: 'year_closed' })
  return ok()
}

/** Why it is frozen: for the report, because she leaves, or to mend what was published (R-JV-5). */
export function aanleidingVan({ gepubliceerd, blijft }: { gepubliceerd: boolean; blijft: boolean }): Aanleiding {
  if (gepubliceerd) return 'correctie'
  return blijft ? 'verslag' : 'vertrek'
}

export function isSame(a: readonly { aantal: number }[], b: readonly { aantal: number }[]): boolean {
  const written = (tellingen: readonly { aantal: number }[]) =>
    JSON.stringify(addUp(tellingen).map((telling) => [wordsOf(telling), telling.aantal]))
  return written(a) === written(b)
}

/** In whole hours, and of the bestuur as a whole only: minutes would tell of one talk. */
export function urenVan(werk: readonly Werktelling[]): { vak: string; uren: number }[] {
  const minuten = werk
    .filter(({ soort }) => soort === 'uren')
    .map(({ vak, aantal }) => ({ vak: vak === GESPREKKEN ? 'begeleiding' : vak, aantal }))
  return addUp(minuten).map(({ vak, aantal }) => ({ vak, uren: Math.round(aantal / 60) }))
}

/** Alike but for the count, taken together; what is nothing is left out. Always in the same order. */
export function addUp<T extends { aantal: number }>(tellingen: readonly T[]): T[] {
  const sums = new Map<string, T>()
  for (const telling of tellingen) {
    const key = wordsOf(telling)
    sums.set(key, { ...telling, aantal: (sums.get(key)?.aantal ?? 0) + telling.aantal })
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, sum]) => (sum.aantal === 0 ? [] : [sum]))
}

/** All of it but the count, in one order. */
function wordsOf({ aantal: _, ...words }: { aantal: number }): string {
  return JSON.stringify(Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function one(tabel: string, vak: string): Zaaktelling {
  return { tabel, vak, aantal: 1 }
}
