import type { Datum } from '@/lib/kernel/datum'
import type { Basisdag, Periode } from './termijn'

/** The first and the last day it can have been; null while nothing is known of it (R-TERM-5). */
export function eindenVan(basis: Basisdag): Periode | null {
  if (basis.soort === 'onbekend') return null
  return basis.soort === 'dag' ? { van: basis.op, tot: basis.op } : { van: basis.van, tot: basis.tot }
}

/** A period of one day is that day. */
export function basisVan(einden: Periode | null): Basisdag {
  if (!einden) return { soort: 'onbekend' }
  return einden.van === einden.tot ? { soort: 'dag', op: einden.van } : { soort: 'periode', ...einden }
}

export function liggenInToekomst(basis: Basisdag, today: Datum): boolean {
  const einden = eindenVan(basis)
  return einden !== null && einden.tot > today
}

/** What a form says of it. */
export function basisUit({
  basisSoort,
  van,
  tot,
}: {
  basisSoort: Basisdag['soort']
  van: Datum | null
  tot: Datum | null
}) {
  if (basisSoort === 'onbekend' || !van) return basisVan(null)
  return basisVan({ van, tot: basisSoort === 'periode' ? (tot ?? van) : van })
}
