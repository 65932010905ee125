import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import { type GeenGrond, isOnterechtGrond, type OnterechtGrond } from '@/lib/domain/begeleiding/onterecht.rules'
import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Klagermaatregel, Maatregel, Oordeel, Rehabilitatie, Uitkomst } from './rehabilitatie'

export type LeidFailure = { kind: 'bestuur_leads' } | { kind: 'directie_leads' } | { kind: 'not_asked' }

/**
 * Who leads (R-REHA-3, H 6.4): the directie always, or the bestuur when the person asks for it, as the bestuur set it. Where the
 * directie itself acted culpably or is involved, the bestuur leads whatever was set.
 */
export function requireLeiding(
  ambt: AmbtSoort,
  { instelling, directieVerwijtbaar, opVerzoek }: Leiding,
): Result<undefined, LeidFailure> {
  const bestuurLeidt = directieVerwijtbaar || instelling === 'bestuur_op_verzoek'
  if (ambt === 'directeur') return bestuurLeidt ? refuse({ kind: 'bestuur_leads' }) : ok()
  if (!bestuurLeidt) return refuse({ kind: 'directie_leads' })
  return instelling === 'bestuur_op_verzoek' && !opVerzoek ? refuse({ kind: 'not_asked' }) : ok()
}
type Leiding = { instelling: Keuze<'rehabilitatie'>; directieVerwijtbaar: boolean; opVerzoek: boolean }

export type BeginFailure = { kind: 'no_ground'; grond: GeenGrond } | { kind: 'oordeel_missing' } | { kind: 'in_future' }

/** A ground, and its day; what the committee found must be the ground that is named (R-REHA-1). */
export function begin({
  grond,
  oordeelCommissie,
  grondOp,
  today,
}: {
  grond: OnterechtGrond | GeenGrond
  oordeelCommissie: Oordeel
  grondOp: Datum
  today: Datum
}): Result<OnterechtGrond, BeginFailure> {
  if (!isOnterechtGrond(grond)) return refuse({ kind: 'no_ground', grond })
  if (grond === 'commissie_ongegrond' && oordeelCommissie !== 'ongegrond') return refuse({ kind: 'oordeel_missing' })
  return grondOp > today ? refuse({ kind: 'in_future' }) : ok(grond)
}

export type DagFailure = { kind: 'is_complete' } | { kind: 'in_future' } | { kind: 'before_begin' }

/** Something of a day that has come, while it runs. */
export function requireDag(
  { afgerondOp, grondOp }: Pick<Rehabilitatie, 'afgerondOp' | 'grondOp'>,
  { op, today }: { op: Datum; today: Datum },
): Result<undefined, DagFailure> {
  if (afgerondOp) return refuse({ kind: 'is_complete' })
  if (op > today) return refuse({ kind: 'in_future' })
  return op < grondOp ? refuse({ kind: 'before_begin' }) : ok()
}

export type AntwoordFailure = DagFailure | { kind: 'already_answered' }

/** nieuw → voorgelegd: the person sees it first, a letter or announcement too, and says yes or no (R-REHA-3). */
export function answer(
  rehabilitatie: Rehabilitatie,
  maatregel: Maatregel,
  { voorgelegdOp, antwoord, today }: { voorgelegdOp: Datum; antwoord: 'ja' | 'nee'; today: Datum },
): Result<Maatregel, AntwoordFailure> {
  const dag = requireDag(rehabilitatie, { op: voorgelegdOp, today })
  if (!dag.ok) return dag
  if (maatregel.antwoord) return refuse({ kind: 'already_answered' })
  return ok({ ...maatregel, voorgelegdOp, antwoord })
}

export type UitvoerFailure = DagFailure | { kind: 'not_agreed' } | { kind: 'already_done' }

/** voorgelegd with a yes → uitgevoerd. Without that yes nothing is done or told to anybody. */
export function perform(
  rehabilitatie: Rehabilitatie,
  maatregel: Maatregel,
  { op, today }: { op: Datum; today: Datum },
): Result<Maatregel, UitvoerFailure> {
  const dag = requireDag(rehabilitatie, { op, today })
  if (!dag.ok) return dag
  if (maatregel.antwoord !== 'ja') return refuse({ kind: 'not_agreed' })
  if (maatregel.uitgevoerdOp) return refuse({ kind: 'already_done' })
  return maatregel.voorgelegdOp && op < maatregel.voorgelegdOp
    ? refuse({ kind: 'before_begin' })
    : ok({ ...maatregel, uitgevoerdOp: op })
}

export type KlagerFailure = DagFailure | { kind: 'only_directeur' } | { kind: 'not_false' } | { kind: 'help_instead' }
type Grond = Pick<Klagermaatregel, 'soort' | 'vals' | 'opzet' | 'hulp'>

/**
 * A measure towards the klager never follows from an outcome: only the directeur decides, on a ground of its own (R-REHA-2). The
 * accusation was false and meant so; weight and damage say which measure. Help in place of a measure asks no fault.
 */
export function decideKlager(
  rehabilitatie: Pick<Rehabilitatie, 'ambt' | 'afgerondOp' | 'grondOp'>,
  { soort, vals, opzet, hulp, op, today }: Grond & { op: Datum; today: Datum },
): Result<undefined, KlagerFailure> {
  const dag = requireDag(rehabilitatie, { op, today })
  if (!dag.ok) return dag
  if (rehabilitatie.ambt !== 'directeur') return refuse({ kind: 'only_directeur' })
  if ((soort === 'hulp') !== (hulp === 'in_plaats')) return refuse({ kind: 'help_instead' })
  if (soort === 'hulp') return ok()
  return vals === 'ja' && opzet === 'ja' ? ok() : refuse({ kind: 'not_false' })
}

export type VertelFailure = { kind: 'already_told' } | { kind: 'in_future' } | { kind: 'before_begin' }

/** The directeur tells the person what he decided. */
export function tell(
  maatregel: Klagermaatregel,
  { op, today }: { op: Datum; today: Datum },
): Result<Klagermaatregel, VertelFailure> {
  if (maatregel.verteldOp) return refuse({ kind: 'already_told' })
  if (op > today) return refuse({ kind: 'in_future' })
  return op < maatregel.op ? refuse({ kind: 'before_begin' }) : ok({ ...maatregel, verteldOp: op })
}

export type AfrondFailure = { kind: 'is_complete' } | { kind: 'measures_open' } | { kind: 'not_told' }

/** lopend → afgerond: what was agreed is done, and the person knows what the directeur decided towards the klager. */
export function complete(
  rehabilitatie: Rehabilitatie,
  {
    uitkomst,
    maatregelen,
    klagermaatregelen,
    today,
  }: {
    uitkomst: Uitkomst
    maatregelen: readonly Maatregel[]
    klagermaatregelen: readonly Klagermaatregel[]
    today: Datum
  },
): Result<Rehabilitatie, AfrondFailure> {
  if (rehabilitatie.afgerondOp) return refuse({ kind: 'is_complete' })
  const open = maatregelen.some(isOpen)
  if (open && uitkomst !== 'niet_gewild') return refuse({ kind: 'measures_open' })
  if (klagermaatregelen.some(({ verteldOp }) => verteldOp === null)) return refuse({ kind: 'not_told' })
  return ok({ ...rehabilitatie, uitkomst, afgerondOp: today })
}

/** Put to nobody yet, or agreed and not done. */
export function isOpen({ antwoord, uitgevoerdOp }: Pick<Maatregel, 'antwoord' | 'uitgevoerdOp'>): boolean {
  return antwoord !== 'nee' && uitgevoerdOp === null
}
