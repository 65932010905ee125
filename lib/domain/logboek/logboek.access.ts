import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor, Rol } from '@/lib/kernel/actor'
import { type BestuurEvent, bestuurEvents, type ZaakEvent, zaakEvents } from './logboek'

/**
 * Which events a role reads. The FG: who had access when, of everything. A bestuurder: what concerns the bestuur itself,
 * and of no case that it exists (R-AANST-4, R-SPOOR-1).
 */
const visible: Partial<Record<Rol, readonly (ZaakEvent | BestuurEvent)[]>> = {
  fg: [...bestuurEvents, ...zaakEvents],
  bestuurder: bestuurEvents,
}

export function readableEvents(actor: Actor): (ZaakEvent | BestuurEvent)[] {
  if (!may(actor, 'logboek:read')) return []
  const working = actor.aanstellingen.filter(({ werking }) => werking === 'werkend')
  return [...new Set(working.flatMap(({ rol }) => visible[rol] ?? []))]
}
