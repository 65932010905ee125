import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Overdracht } from './overdracht'

/** Whoever holds a dossier may propose it, also while she winds down (R-AANST-4). */
export function mayPropose(actor: Actor, dossier: { houder: string }): boolean {
  return mayHeld(actor, 'overdracht:propose', dossier)
}

/** Only who proposed it takes it back. */
export function mayWithdraw(actor: Actor, { van }: Pick<Overdracht, 'van'>): boolean {
  return mayHeld(actor, 'overdracht:withdraw', { houder: van })
}

/** Only who it was proposed to decides, where her aanstelling covers the school. */
export function mayDecide(
  actor: Actor,
  act: 'overdracht:accept' | 'overdracht:decline',
  { naar, schoolId }: Pick<Overdracht, 'naar' | 'schoolId'>,
): boolean {
  return mayHeld(actor, act, { houder: naar }) && (act === 'overdracht:decline' || may(actor, act, schoolId))
}
