import { meldenUiterlijk } from '@/lib/domain/meldplicht/uiterlijk.rules'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Contact, Meldketen, MeldketenStap, Stap } from './meldketen'
import { volgende } from './meldketen.rules'

// Apart from the other rules: it reckons with the calendar, which no page has to load.

export type StapFailure =
  | { kind: 'not_next' }
  | { kind: 'in_future' }
  | { kind: 'before_last' }
  | { kind: 'contact_missing' }

type GezetteStap = { naar: Stap; op: Datum; contact: Contact | null; today: Datum; vorigeOp: Datum }

/** gemeld → overlegd → vermoeden → verteld → aangegeven → afgerond, or overlegd → geen_vermoeden. No step is skipped. */
export function step(
  keten: Meldketen,
  { naar, op, contact, today, vorigeOp }: GezetteStap,
): Result<{ keten: Meldketen; stap: MeldketenStap }, StapFailure> {
  if (!volgende(keten.status).includes(naar)) return refuse({ kind: 'not_next' })
  if (op > today) return refuse({ kind: 'in_future' })
  if (op < vorigeOp) return refuse({ kind: 'before_last' })
  if (naar === 'verteld' && !contact) return refuse({ kind: 'contact_missing' })
  const next = { ...keten, status: naar, uiterlijk: volgende(naar).length > 0 ? meldenUiterlijk(op) : null }
  return ok({ keten: next, stap: { naar, op, contact, uiterlijk: keten.uiterlijk ?? op } })
}
