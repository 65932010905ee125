import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Melding } from './melding'
import { requireOpen, turnIntoDossier } from './melding.rules'

export type MeldingAct =
  | 'receive'
  | 'triage'
  | 'amend'
  | 'dossier'
  | 'close'
  | 'meldplicht'
  | 'doorverwijzen'
  | 'destroy'

/** What the actor may do with this melding, and its state lets him do (R-DOS-1, R-TRI-6). */
export function availableActs(actor: Actor, melding: Melding): MeldingAct[] {
  if (melding.status === 'nieuw') return mayHeld(actor, 'melding:receive', melding) ? ['receive'] : []
  const open = requireOpen(melding).ok
  const can: [MeldingAct, boolean][] = [
    ['triage', open && mayHeld(actor, 'melding:triage', melding)],
    ['amend', open && mayHeld(actor, 'melding:amend', melding)],
    ['dossier', turnIntoDossier(melding).ok && mayHeld(actor, 'dossier:open', melding)],
    ['doorverwijzen', open && mayHeld(actor, 'doorverwijzing:record', melding)],
    ['close', open && melding.uitkomst !== null && mayHeld(actor, 'melding:close', melding)],
    ['meldplicht', mayHeld(actor, 'meldplicht:answer', melding)],
    ['destroy', melding.status !== 'dossier' && mayHeld(actor, 'melding:destroy', melding)],
  ]
  return can.flatMap(([act, possible]) => (possible ? [act] : []))
}

/** Why there can be no dossier yet, or not at all; null when there can. */
export function waaromGeenDossier(
  melding: Melding,
): 'not_triaged' | 'no_dossier_unasked' | 'triage_says_no' | 'closed' | null {
  const turned = turnIntoDossier(melding)
  if (turned.ok) return null
  const { kind } = turned.failure
  return kind === 'not_triaged' || kind === 'no_dossier_unasked' || kind === 'triage_says_no' ? kind : 'closed'
}
