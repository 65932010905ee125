import type { Bestuursklacht, BestuursklachtRegels, Gezet } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { advance, type Zet } from '@/lib/domain/bestuursklacht/bestuursklacht.rules'
import type { Datum } from '@/lib/kernel/datum'

export const dag = (text: string) => text as Datum
export const today = dag('2026-11-22')

export const klacht: Bestuursklacht = {
  id: 'k',
  schoolId: 's',
  via: 'klager',
  vorm: 'brief',
  status: 'ontvangen',
  ontvangenOp: dag('2026-10-01'),
  directeurBetrokken: 'nee',
  ...{ adviesOp: null, termijn: null, uiterlijk: null, afgerondOp: null, revisie: 1 },
}
export const regels: BestuursklachtRegels = {
  zelfAfhandelen: 'op_verzoek_gemeld',
  mondelingeKlacht: 'ja',
  mandaat: [],
}
export const vierNee = ['niet_ingewikkeld', 'niet_ernstig', 'niet_twijfel', 'niet_ingrijpend']

const leeg = {
  ...{ uitkomst: null, kenmerken: [], tot: null, totBij: null, eindeVan: null },
  namens: 'bestuurder' as const,
}
export const zet = (stap: Zet['stap'], op: string, more: Partial<Zet> = {}): Zet => ({
  ...leeg,
  stap,
  op: dag(op),
  ...more,
})

let nr = 0
export const gezet = (soort: Gezet['soort'], naar: Gezet['naar'], op: string, more: Partial<Gezet> = {}): Gezet => ({
  ...leeg,
  id: `stap-${++nr}`,
  soort,
  naar,
  op: dag(op),
  ...more,
})

/** Each step after the other, as the bestuur would take them; the newest stands first in what it leaves. */
export function loop(begin: Bestuursklacht, zetten: readonly Zet[], by = regels) {
  let now = begin
  const verloop: Gezet[] = []
  for (const one of zetten) {
    const moved = advance(now, one, { regels: by, verloop, today })
    if (!moved.ok) return { klacht: now, verloop, failure: moved.failure }
    now = moved.value
    verloop.unshift(gezet(one.stap, now.status, one.op, { ...one }))
  }
  return { klacht: now, verloop, failure: null }
}
