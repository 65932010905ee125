import type { Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Aanstelling } from './aanstelling'
import { type Geleding, geledingen, type Voordracht, type VoordrachtFailure, type Voordrager } from './voordracht'

/** Who puts someone forward for this role; null where nobody does. */
export function voordragerVan(rol: Rol): Voordrager | null {
  if (rol === 'vertrouwenspersoon') return 'benoemingsadviescommissie'
  return rol === 'contactpersoon' ? 'school' : null
}

/** A proposal for an aanstelling that is not over. Of the commission it is known who took part. */
export function propose(
  { id, rol, status }: Pick<Aanstelling, 'id' | 'rol' | 'status'>,
  { today, ...gegeven }: Pick<Voordracht, 'id' | 'op' | 'geledingen' | 'uitkomst'> & { today: Datum },
): Result<Voordracht, Exclude<VoordrachtFailure, { kind: 'not_found' }>> {
  const door = voordragerVan(rol)
  if (!door) return refuse({ kind: 'no_proposal' })
  if (status === 'beeindigd') return refuse({ kind: 'already_ended' })
  if (gegeven.op > today) return refuse({ kind: 'day_to_come' })
  if (door === 'school') return ok({ ...gegeven, aanstellingId: id, door, geledingen: [] })
  if (gegeven.geledingen.length === 0) return refuse({ kind: 'geledingen_missing' })
  return ok({ ...gegeven, aanstellingId: id, door })
}

export type VoordrachtStand =
  | { soort: 'niet_nodig' | 'geen' | 'in_orde' }
  | { soort: 'niet_voorgedragen'; op: Datum }
  | { soort: 'onvolledig'; ontbreekt: readonly Geleding[] }

/** What a bestuurder must know before he confirms; it warns and does not stop (R-AANST-1: optionally the proposal). */
export function voordrachtStand(
  { rol, voordracht }: Pick<Aanstelling, 'rol' | 'voordracht'>,
  voordrachten: readonly Voordracht[],
): VoordrachtStand {
  const door = voordragerVan(rol)
  if (!door) return { soort: 'niet_nodig' }
  const laatste = voordrachten.toSorted((a, b) => Number(a.op < b.op) - Number(a.op > b.op))[0]
  if (!laatste) return { soort: voordracht ? 'in_orde' : 'geen' }
  if (laatste.uitkomst === 'niet_voorgedragen') return { soort: 'niet_voorgedragen', op: laatste.op }
  if (door === 'school') return { soort: 'in_orde' }
  const ontbreekt = geledingen.filter((geleding) => !laatste.geledingen.includes(geleding))
  return ontbreekt.length > 0 ? { soort: 'onvolledig', ontbreekt } : { soort: 'in_orde' }
}
