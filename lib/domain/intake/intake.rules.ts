import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Intake, IntakeFailure, Stuk, Taak } from './intake'

/** R-INT-3: about a minor, what happens with the parents is said before the story is written. */
export function requireOudersBesproken(input: {
  minderjarig: string
  oudersBesproken: string
}): Result<undefined, IntakeFailure> {
  return input.minderjarig === 'ja' && input.oudersBesproken === 'nvt' ? refuse({ kind: 'ouders_open' }) : ok()
}

/** open | verwezen → the same, changed. A finished intake stays as it is. */
export function requireOpen(intake: Intake): Result<undefined, IntakeFailure> {
  return intake.status === 'afgerond' ? refuse({ kind: 'intake_closed' }) : ok()
}

export type ReferFailure =
  | IntakeFailure
  | { kind: 'nothing_chosen' }
  | { kind: 'not_available' }
  | { kind: 'not_enrolled' }
  | { kind: 'wrong_doelgroep' }
  | { kind: 'already_referred' }

export type Ontvanger = {
  accountId: string
  doelgroep: readonly string[]
  schoolIds: readonly string[]
  enrolled: boolean
  afwezig: boolean
}

/** open → verwezen. To whom has a key, is there, serves this school and this kind of klager; and at least one piece (R-AANST-8). */
export function refer(
  intake: Intake,
  { naar, stukken }: { naar: Ontvanger; stukken: readonly Stuk[] },
): Result<Intake, ReferFailure> {
  const open = requireOpen(intake)
  if (!open.ok) return open
  if (intake.status === 'verwezen') return refuse({ kind: 'already_referred' })
  if (stukken.length === 0) return refuse({ kind: 'nothing_chosen' })
  if (!naar.enrolled) return refuse({ kind: 'not_enrolled' })
  if (naar.afwezig || !naar.schoolIds.includes(intake.schoolId)) return refuse({ kind: 'not_available' })
  if (!serves(naar.doelgroep, intake.klagerCategorie)) return refuse({ kind: 'wrong_doelgroep' })
  return ok({ ...intake, status: 'verwezen', takenGedaan: withTaak(intake.takenGedaan, 'in_contact_brengen') })
}

/** A vertrouwenspersoon can be for leerlingen, ouders or medewerkers; whoever is none of these may go to each of them. */
export function serves(doelgroep: readonly string[], categorie: string): boolean {
  const groep = { leerling: 'leerlingen', oud_leerling: 'leerlingen', ouder: 'ouders' }[categorie]
  const medewerker = ['medewerker', 'directie', 'bestuur', 'stagiair', 'vrijwilliger'].includes(categorie)
  const needed = groep ?? (medewerker ? 'medewerkers' : null)
  return needed === null || doelgroep.includes(needed)
}

/** open | verwezen → afgerond, with the contactpersoon's own evaluation (annex B4). */
export function evaluate(
  intake: Intake,
  { tevreden, today }: { tevreden: Intake['tevreden']; today: Datum },
): Result<Intake, IntakeFailure> {
  const open = requireOpen(intake)
  if (!open.ok) return open
  return ok({ ...intake, tevreden, geevalueerdOp: today, status: 'afgerond', afgerondOp: today })
}

function withTaak(gedaan: readonly Taak[], taak: Taak): Taak[] {
  return gedaan.includes(taak) ? [...gedaan] : [...gedaan, taak]
}
