import { type Datum, daysBetween } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { eindenVan, liggenInToekomst } from './basisdag.rules'
import type {
  Basisdag,
  LopendeTermijn,
  Periode,
  Termijn,
  TermijnFailure,
  TermijnPartij,
  TermijnSoort,
  TermijnStand,
  Verlenging,
} from './termijn'
import { termijnaard } from './termijnaard.data'
import { dagenVan } from './verlenging.rules'

export function metDagen(termijn: Termijn): LopendeTermijn {
  return { ...termijn, dagen: dagenVan(termijn) }
}

/** The day to keep to: of a period the first that it can be. Null while the base date is not known. */
export function uiterlijkVan(termijn: Termijn): Datum | null {
  return dagenVan(termijn)?.vroegst.laatste ?? null
}

/** Whose closed days count: of a school board for board and directeur, of the committee for itself, of nobody else (R-TERM-1). */
export function geslotenVoor(
  aanZet: TermijnPartij,
  gesloten: readonly (Periode & { wie: 'bestuur' | 'commissie' })[],
): Periode[] {
  const wie = aanZet === 'commissie' ? 'commissie' : aanZet === 'bestuur' || aanZet === 'directeur' ? 'bestuur' : null
  return gesloten.filter((one) => one.wie === wie).map(({ van, tot }) => ({ van, tot }))
}

/** Where a term stands on a day. A passed one stays to be seen until it is done or lapses (R-TERM-4). */
export function standVan(termijn: Termijn, today: Datum): TermijnStand {
  if (termijn.vervallenOp) return 'vervallen'
  const laatste = dagenVan(termijn)?.laatst.laatste
  if (termijn.afgedaanOp) return laatste && termijn.afgedaanOp > laatste ? 'te_laat' : 'op_tijd'
  if (!laatste) return 'onbekend'
  if (laatste < today) return 'verstreken'
  return laatste === today ? 'vandaag' : 'loopt'
}

/** Days past the last day; 0 while there is time. */
export function dagenTeLaat(termijn: Termijn, today: Datum): number {
  const laatste = dagenVan(termijn)?.laatst.laatste
  const end = termijn.afgedaanOp ?? today
  return laatste && end > laatste ? daysBetween(laatste, end) : 0
}

export function isOpen({ afgedaanOp, vervallenOp }: Pick<Termijn, 'afgedaanOp' | 'vervallenOp'>): boolean {
  return !afgedaanOp && !vervallenOp
}

/** A base date that must still come is none. */
export function requireBasis(basis: Basisdag, today: Datum): Result<Basisdag, TermijnFailure> {
  return liggenInToekomst(basis, today) ? refuse({ kind: 'base_in_future' }) : ok(basis)
}

/** running → running for longer. Nothing refuses what was announced; what is odd about it is said (R-TERM-3). */
export function extend(termijn: Termijn, verlenging: Verlenging, today: Datum): Result<Termijn, TermijnFailure> {
  if (!isOpen(termijn)) return refuse({ kind: 'already_settled' })
  if (verlenging.aangekondigdOp > today) return refuse({ kind: 'in_future' })
  if (termijn.basis.soort === 'onbekend') return refuse({ kind: 'base_unknown' })
  return ok({ ...termijn, verlengingen: [...termijn.verlengingen, verlenging] })
}

/** Another base date: reckoned anew by the rule it began with, and the old one stays in its history (R-TERM-3). */
export function rebase(
  termijn: Termijn,
  { basis, eigenaar = termijn.eigenaar }: { basis: Basisdag; eigenaar?: TermijnPartij },
  today: Datum,
): Result<Termijn, TermijnFailure> {
  if (!isOpen(termijn)) return refuse({ kind: 'already_settled' })
  const sound = requireBasis(basis, today)
  if (!sound.ok) return sound
  const was = { basis: termijn.basis, tot: today, uiterlijk: uiterlijkVan(termijn) }
  return ok({ ...termijn, basis, eigenaar, geschiedenis: [...termijn.geschiedenis, was] })
}

/** The terms that are reckoned from the same event as this one, itself too: a hearing and a notice both run from receipt. */
export function vanZelfdeBasis(soort: TermijnSoort): TermijnSoort[] {
  const all = Object.keys(termijnaard) as TermijnSoort[]
  return all.filter((one) => termijnaard[one].basis === termijnaard[soort].basis)
}

/** running → done, in time or late; who was told is ticked with it (R-KL-11). */
export function settle(
  termijn: Termijn,
  { op, verteld = [], today }: { op: Datum; verteld?: readonly TermijnPartij[]; today: Datum },
): Result<Termijn, TermijnFailure> {
  if (!isOpen(termijn)) return refuse({ kind: 'already_settled' })
  if (op > today) return refuse({ kind: 'in_future' })
  const begin = eindenVan(termijn.basis)?.van
  if (begin && op < begin) return refuse({ kind: 'before_start' })
  return ok({ ...termijn, afgedaanOp: op, verteld: [...termijn.verteld, ...verteld.map((wie) => ({ wie, op }))] })
}
