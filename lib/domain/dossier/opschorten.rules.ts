import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Dossier, DossierFailure } from './dossier'
import { requireLopend } from './dossier.rules'

/** R-ROUTE-5: while it lies still no action is begun; talking, noting and referring go on. */
export function requireActief(dossier: Dossier): Result<undefined, DossierFailure> {
  const lopend = requireLopend(dossier)
  if (!lopend.ok || !dossier.opgeschortOp) return lopend
  return refuse({ kind: 'dossier_suspended', opgeschortOp: dossier.opgeschortOp })
}

/** lopend → opgeschort: the klager is not strong or safe enough now, and other help comes first (R-ROUTE-5). */
export function suspend(dossier: Dossier, today: Datum): Result<Dossier, DossierFailure> {
  const actief = requireActief(dossier)
  return actief.ok ? ok({ ...dossier, opgeschortOp: today }) : actief
}

/** opgeschort → lopend, when the klager says so (R-ROUTE-5). */
export function resume(dossier: Dossier): Result<Dossier, DossierFailure | { kind: 'not_suspended' }> {
  const lopend = requireLopend(dossier)
  if (!lopend.ok) return lopend
  return dossier.opgeschortOp ? ok({ ...dossier, opgeschortOp: null }) : refuse({ kind: 'not_suspended' })
}
