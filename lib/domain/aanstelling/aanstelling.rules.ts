import type { Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { type Aanstelling, type NieuweAanstelling, openendeRollen, schoolRollen, zaakRollen } from './aanstelling'

export type PrepareFailure =
  | { kind: 'contactpersoon_indefinite' }
  | { kind: 'contactpersoon_is_staff' }
  | { kind: 'facts_missing' }
  | { kind: 'schools_missing' }
  | { kind: 'ends_before_start' }

/** What the bestuur fixes in each role (R-AANST-1). */
export function requireComplete(nieuw: NieuweAanstelling): Result<undefined, PrepareFailure> {
  const { rol, tot, vanaf, inDienst, soort, doelgroep, schoolIds } = nieuw
  if (needsSchools(rol) && schoolIds.length === 0) return refuse({ kind: 'schools_missing' })
  if (tot && tot < vanaf) return refuse({ kind: 'ends_before_start' })
  if (isContactpersoon(rol) && tot) return refuse({ kind: 'contactpersoon_indefinite' })
  if (isContactpersoon(rol) && inDienst === false) return refuse({ kind: 'contactpersoon_is_staff' })
  const known = inDienst !== null && soort !== null && doelgroep.length > 0
  if (rol === 'vertrouwenspersoon' && !known) return refuse({ kind: 'facts_missing' })
  return ok()
}

/** Prepared already, with all the same facts: a form that was sent twice. */
export function isSamePreparation(one: Aanstelling, nieuw: NieuweAanstelling): boolean {
  const facts = ({ schoolIds, doelgroep, nevenfuncties, ...rest }: NieuweAanstelling) => [
    ...[schoolIds, doelgroep, nevenfuncties].map((list) => [...list].sort().join()),
    ...[rest.rol, rest.inDienst, rest.soort, rest.voordracht, rest.vanaf, rest.tot],
  ]
  return one.status === 'voorbereid' && facts(one).join('|') === facts(nieuw).join('|')
}

export type ConfirmFailure = { kind: 'not_prepared' } | { kind: 'own_aanstelling' }

/** voorbereid → actief. Nobody lets himself in. */
export function confirm(
  aanstelling: Aanstelling,
  { door, afwikkelDagen }: { door: string; afwikkelDagen: number },
): Result<Aanstelling, ConfirmFailure> {
  if (aanstelling.status !== 'voorbereid') return refuse({ kind: 'not_prepared' })
  if (aanstelling.accountId === door && opensEnvelopes(aanstelling.rol)) return refuse({ kind: 'own_aanstelling' })
  return ok({
    ...aanstelling,
    status: 'actief',
    afwikkelenTot: windingDown(aanstelling, aanstelling.tot, afwikkelDagen),
  })
}

export type SuspendFailure = { kind: 'not_active' } | { kind: 'last_bestuurder' }

/** actief → geschorst. Closes at once; nothing asks for a reason or shows a case (R-AANST-4). */
export function suspend(
  aanstelling: Aanstelling,
  { today, anderen }: { today: Datum; anderen: readonly Aanstelling[] },
): Result<Aanstelling, SuspendFailure> {
  if (aanstelling.status !== 'actief') return refuse({ kind: 'not_active' })
  if (isLastBestuurder(aanstelling, anderen, today)) return refuse({ kind: 'last_bestuurder' })
  return ok({ ...aanstelling, status: 'geschorst', geschorstOp: today })
}

export type ResumeFailure = { kind: 'not_suspended' } | { kind: 'own_aanstelling' }

/** geschorst → actief. */
export function resume(aanstelling: Aanstelling, { door }: { door: string }): Result<Aanstelling, ResumeFailure> {
  if (aanstelling.status !== 'geschorst') return refuse({ kind: 'not_suspended' })
  if (aanstelling.accountId === door && opensEnvelopes(aanstelling.rol)) return refuse({ kind: 'own_aanstelling' })
  const { geschorstOp: _, ...rest } = aanstelling
  return ok({ ...rest, status: 'actief' })
}

export type EndFailure =
  | { kind: 'already_ended' }
  | { kind: 'ends_before_start' }
  | { kind: 'end_in_past' }
  | { kind: 'later_end_of_suspended' }
  | { kind: 'last_bestuurder' }

/**
 * voorbereid → beeindigd · actief → actief with its last day, or beeindigd when that day is over · geschorst → beeindigd.
 * A planned end leaves days to wind down; a suspension leaves none (R-AANST-4).
 */
export function end(
  aanstelling: Aanstelling,
  plan: { laatsteDag: Datum; today: Datum; afwikkelDagen: number; anderen: readonly Aanstelling[] },
): Result<Aanstelling, EndFailure> {
  const { laatsteDag, today, afwikkelDagen } = plan
  if (aanstelling.status === 'beeindigd') return refuse({ kind: 'already_ended' })
  const over = { ...aanstelling, status: 'beeindigd' as const, beeindigdOp: today, afwikkelenTot: null }
  if (aanstelling.status === 'voorbereid') return ok(over)
  if (laatsteDag < addDays(today, -1)) return refuse({ kind: 'end_in_past' })
  if (aanstelling.status === 'geschorst')
    return laatsteDag > today ? refuse({ kind: 'later_end_of_suspended' }) : ok({ ...over, tot: laatsteDag })
  if (isLastBestuurder(aanstelling, plan.anderen, laatsteDag)) return refuse({ kind: 'last_bestuurder' })
  if (aanstelling.vanaf > today) return ok(over)
  const afwikkelenTot = windingDown(aanstelling, laatsteDag, afwikkelDagen)
  if (laatsteDag < today) return ok({ ...over, tot: laatsteDag, afwikkelenTot })
  return ok({ ...aanstelling, tot: laatsteDag, afwikkelenTot })
}

export function isWerkend(aanstelling: Aanstelling, day: Datum): boolean {
  const { status, vanaf, tot } = aanstelling
  return status === 'actief' && vanaf <= day && (!tot || tot >= day)
}

export function opensEnvelopes(rol: Rol): boolean {
  return (openendeRollen as readonly Rol[]).includes(rol)
}

export function needsSchools(rol: Rol): boolean {
  return (schoolRollen as readonly Rol[]).includes(rol)
}

export function keepsZaken(rol: Rol): boolean {
  return (zaakRollen as readonly Rol[]).includes(rol)
}

function windingDown({ rol }: { rol: Rol }, laatsteDag: Datum | null, days: number): Datum | null {
  return laatsteDag && keepsZaken(rol) ? addDays(laatsteDag, days) : null
}

/** Without a bestuurder nobody could confirm the next one. */
function isLastBestuurder(aanstelling: Aanstelling, anderen: readonly Aanstelling[], day: Datum): boolean {
  if (aanstelling.rol !== 'bestuurder') return false
  return !anderen.some((other) => other.id !== aanstelling.id && other.rol === 'bestuurder' && staysPast(other, day))
}

function staysPast(aanstelling: Aanstelling, day: Datum): boolean {
  return isWerkend(aanstelling, day) && (!aanstelling.tot || aanstelling.tot > day)
}

export function isContactpersoon(rol: Rol): boolean {
  return rol === 'contactpersoon' || rol === 'bovenschools_contactpersoon'
}
