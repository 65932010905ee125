import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Begeleiding } from './begeleiding'
import { grondVan } from './onterecht.rules'

export type BegeleidingAct = 'amend' | 'tick' | 'gesprek' | 'conclude' | 'close' | 'klager_worden' | 'destroy'

export function availableActs(actor: Actor, begeleiding: Begeleiding): BegeleidingAct[] {
  const open = begeleiding.afgeslotenOp === null
  const can: [BegeleidingAct, boolean][] = [
    ['gesprek', open && mayHeld(actor, 'begeleidingsgesprek:record', begeleiding)],
    ['tick', open && mayHeld(actor, 'begeleiding:amend', begeleiding)],
    ['amend', open && mayHeld(actor, 'begeleiding:amend', begeleiding)],
    ['conclude', open && mayHeld(actor, 'begeleiding:conclude', begeleiding)],
    ['klager_worden', grondVan(begeleiding.uitkomst) !== null && mayHeld(actor, 'begeleiding:read', begeleiding)],
    ['close', open && begeleiding.uitkomst !== null && mayHeld(actor, 'begeleiding:close', begeleiding)],
    ['destroy', mayHeld(actor, 'begeleiding:destroy', begeleiding)],
  ]
  return can.flatMap(([act, possible]) => (possible ? [act] : []))
}
