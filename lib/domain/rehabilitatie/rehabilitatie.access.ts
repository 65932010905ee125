import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Rehabilitatie } from './rehabilitatie'

export type RehabilitatieAct = 'gesprek' | 'maatregel' | 'besluit' | 'klagermaatregel' | 'complete'

/** Whoever reads it leads it; towards the klager only the directeur decides (R-REHA-2). */
export function availableActs(actor: Actor, { afgerondOp, ambt, schoolId }: Rehabilitatie): RehabilitatieAct[] {
  if (afgerondOp) return []
  const leads = may(actor, 'rehabilitatie:amend', schoolId)
  const directeur = ambt === 'directeur' && may(actor, 'klagermaatregel:decide', schoolId)
  return [
    ...(leads ? (['gesprek', 'maatregel', 'besluit'] as const) : []),
    ...(directeur ? (['klagermaatregel'] as const) : []),
    ...(leads ? (['complete'] as const) : []),
  ]
}
