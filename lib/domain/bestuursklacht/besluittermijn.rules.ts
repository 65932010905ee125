import type { Verlenging, VerlengWaarschuwing } from '@/lib/domain/termijn/termijn'
import { laatsteDagNa, waarschuwingen } from '@/lib/domain/termijn/verlenging.rules'
import { type Datum, daysBetween } from '@/lib/kernel/datum'
import type { Besluittermijn, Bestuursklacht } from './bestuursklacht'

// Apart from the other rules: it reckons with the calendar, which no page has to load.

/** T-BESLUIT: the last day from the receipt of the advice, with its extensions; null where no advice came or no rule asks one. */
export function uiterlijkVan({ adviesOp, termijn }: Pick<Bestuursklacht, 'adviesOp' | 'termijn'>): Datum | null {
  if (!adviesOp || !termijn) return null
  const { regel, naarWerkdag, gesloten, verlengingen } = termijn
  return laatsteDagNa({ start: adviesOp, lengte: regel.lengte, naarWerkdag, gesloten, verlengingen }).laatste
}

type Aankondiging = { op: Datum; tot: Datum }

/** The same klacht with a new last day: late too, and with as much as was announced (R-TERM-3). */
export function verleng(klacht: Bestuursklacht, { op, tot }: Aankondiging): Bestuursklacht {
  const { termijn, adviesOp } = klacht
  if (!termijn || !adviesOp) return klacht
  const verlengingen = [...termijn.verlengingen, verlengingVan(adviesOp, termijn, { op, tot })]
  const longer = { ...klacht, termijn: { ...termijn, verlengingen } }
  return { ...longer, uiterlijk: uiterlijkVan(longer) }
}

/** What to say of each extension, the first one first; none of it refuses one (R-TERM-3). */
export function verlengWaarschuwingen({ adviesOp, termijn }: Bestuursklacht): VerlengWaarschuwing[][] {
  if (!adviesOp || !termijn) return []
  return termijn.verlengingen.map((one, at) => {
    const before = { ...termijn, verlengingen: termijn.verlengingen.slice(0, at) }
    return waarschuwingen({ basis: { soort: 'dag', op: adviesOp }, ...before }, one)
  })
}

/** In days from the day it ended on before it moved to a working day: what was announced is a day, not a length. */
function verlengingVan(start: Datum, termijn: Besluittermijn, { op, tot }: Aankondiging): Verlenging {
  const { regel, naarWerkdag, gesloten, verlengingen } = termijn
  const { gerekend } = laatsteDagNa({ start, lengte: regel.lengte, naarWerkdag, gesloten, verlengingen })
  return {
    lengte: { aantal: daysBetween(gerekend, tot), eenheid: 'dagen' },
    ...{ aangekondigdOp: op, door: 'bestuur', aan: ['klager', 'commissie', 'aangeklaagde'], metReden: true },
  }
}
