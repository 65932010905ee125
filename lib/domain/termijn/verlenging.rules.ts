import type { Datum } from '@/lib/kernel/datum'
import { eindenVan } from './basisdag.rules'
import { laatsteDag } from './laatste-dag.rules'
import {
  type LaatsteDag,
  type LaatsteDagen,
  type Rekening,
  type Termijn,
  type Verlenging,
  type VerlengWaarschuwing,
  verlengWaarschuwingen,
} from './termijn'

type Lopend = Rekening & { verlengingen: readonly Pick<Verlenging, 'lengte'>[] }

/** The last day with its extensions: each counts on from the day the one before it ended, before that moved to a working day. */
export function laatsteDagNa({ verlengingen, ...rekening }: Lopend): LaatsteDag {
  return verlengingen.reduce(
    (dag, { lengte }) => laatsteDag({ ...rekening, start: dag.gerekend, lengte }),
    laatsteDag(rekening),
  )
}

type Rekenbaar = Pick<Termijn, 'basis' | 'regel' | 'naarWerkdag' | 'gesloten' | 'verlengingen'>

/** The last day for each end of what is known of the base; null while nothing is (R-TERM-5). */
export function dagenVan({ basis, regel, naarWerkdag, gesloten, verlengingen }: Rekenbaar): LaatsteDagen | null {
  const einden = eindenVan(basis)
  if (!einden) return null
  const from = (start: Datum) =>
    laatsteDagNa({ start, lengte: regel.lengte, naarWerkdag, gesloten, verlengingen: [...verlengingen] })
  const vroegst = from(einden.van)
  return { vroegst, laatst: einden.tot === einden.van ? vroegst : from(einden.tot) }
}

/** What to say of one more extension. A term is help and no verdict: it is recorded whatever stands here (R-TERM-3). */
export function waarschuwingen(termijn: Rekenbaar, verlenging: Verlenging): VerlengWaarschuwing[] {
  const dagen = dagenVan(termijn)
  const most = termijn.regel.verlenging
  const found: Record<VerlengWaarschuwing, boolean> = {
    niet_voorzien: most === null,
    te_lang: most !== null && most !== 'met_reden' && isLonger(verlenging.lengte, most, termijn),
    te_laat: dagen !== null && verlenging.aangekondigdOp > dagen.laatst.laatste,
    herhaald: termijn.verlengingen.length > 0,
    zonder_reden: !verlenging.metReden,
    niemand_verteld: verlenging.aan.length === 0,
  }
  return verlengWaarschuwingen.filter((one) => found[one])
}

/** By the day each would end on: 28 days and 4 weeks are as long, a month and four weeks are not. */
function isLonger(
  lengte: Verlenging['lengte'],
  most: Verlenging['lengte'],
  termijn: Pick<Rekenbaar, 'basis' | 'gesloten'>,
): boolean {
  const start = eindenVan(termijn.basis)?.tot
  if (!start) return false
  const ends = (length: Verlenging['lengte']) =>
    laatsteDag({ start, lengte: length, naarWerkdag: false, gesloten: termijn.gesloten }).gerekend
  return ends(lengte) > ends(most)
}
