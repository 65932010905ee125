import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { type Gesprek, type InformatiePunt, informatiePunten } from './gesprek'

export type GesprekFailure =
  | { kind: 'not_found' }
  | { kind: 'in_future' }
  | { kind: 'changed_elsewhere' }
  | { kind: 'dossier_closed'; afgeslotenOp: Datum | null }

export function requireHeld(op: Datum, today: Datum): Result<undefined, GesprekFailure> {
  return op > today ? refuse({ kind: 'in_future' }) : ok()
}

/** Which points of information were given, with the day each was given first (R-GESP-1). */
export function informatieStand(gesprekken: readonly Pick<Gesprek, 'op' | 'informatie'>[]): Map<InformatiePunt, Datum> {
  const stand = new Map<InformatiePunt, Datum>()
  for (const gesprek of [...gesprekken].sort((a, b) => (a.op < b.op ? -1 : 1)))
    for (const punt of gesprek.informatie) if (!stand.has(punt)) stand.set(punt, gesprek.op)
  return stand
}

/** Points still to give once the second conversation with the klager has been held (R-GESP-1). */
export function informatieOpen(gesprekken: readonly Pick<Gesprek, 'op' | 'informatie' | 'met'>[]): InformatiePunt[] {
  const withKlager = gesprekken.filter((gesprek) => gesprek.met.includes('klager') || gesprek.met.includes('ouder'))
  if (withKlager.length < 2) return []
  const given = informatieStand(gesprekken)
  return informatiePunten.filter((punt) => !given.has(punt))
}
