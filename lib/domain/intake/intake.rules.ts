import type { NietTeKiezen, Ontvanger } from '@/lib/domain/verwijzing/verwijzing'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Intake, IntakeFailure, Onderwerp, Stuk, Taak } from './intake'

/** R-INT-3: about a minor, what happens with the parents is said before the story is written. */
export function requireOudersBesproken(input: {
  minderjarig: string
  oudersBesproken: string
}): Result<undefined, IntakeFailure> {
  return input.minderjarig === 'ja' && input.oudersBesproken === 'nvt' ? refuse({ kind: 'ouders_open' }) : ok()
}

export function requireNietLater(
  { aangemeldOp }: { aangemeldOp: Datum | null },
  today: Datum,
): Result<undefined, IntakeFailure> {
  return aangemeldOp !== null && aangemeldOp > today ? refuse({ kind: 'in_future' }) : ok()
}

/**
 * R-INT-2: the usual line, as a help and never more, where the bestuur has one. Never for ongewenst, sexual or criminal
 * behaviour, and not while it is unknown what it is about.
 */
export function showsUsualLine({ volgorde, onderwerp }: { volgorde: 'ja' | 'nee'; onderwerp: Onderwerp }): boolean {
  return volgorde === 'ja' && ['organisatie', 'onderwijs', 'anders'].includes(onderwerp)
}

/** open | verwezen → the same, changed. A finished intake stays as it is. */
export function requireOpen(intake: Intake): Result<undefined, IntakeFailure> {
  return intake.status === 'afgerond' ? refuse({ kind: 'intake_closed' }) : ok()
}

export type ReferFailure =
  | IntakeFailure
  | { kind: 'nothing_chosen' }
  | { kind: NietTeKiezen }
  | { kind: 'already_referred' }

type Kandidaat = Pick<Ontvanger, 'doelgroep' | 'schoolIds' | 'enrolled' | 'afwezig'>

/** Why this one cannot be chosen: no key, not there or not for this school, or for other people (R-AANST-8). */
export function waaromNiet(
  naar: Kandidaat,
  { schoolId, klagerCategorie }: Pick<Intake, 'schoolId' | 'klagerCategorie'>,
): NietTeKiezen | null {
  if (!naar.enrolled) return 'not_enrolled'
  if (naar.afwezig || !naar.schoolIds.includes(schoolId)) return 'not_available'
  return serves(naar.doelgroep, klagerCategorie) ? null : 'wrong_doelgroep'
}

/** open → verwezen. To whom has a key, is there, serves this school and this kind of klager; and at least one piece (R-AANST-8). */
export function refer(
  intake: Intake,
  { naar, stukken }: { naar: Kandidaat; stukken: readonly Stuk[] },
): Result<Intake, ReferFailure> {
  const open = requireOpen(intake)
  if (!open.ok) return open
  if (intake.status === 'verwezen') return refuse({ kind: 'already_referred' })
  if (stukken.length === 0) return refuse({ kind: 'nothing_chosen' })
  const reden = waaromNiet(naar, intake)
  if (reden) return refuse({ kind: reden })
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
