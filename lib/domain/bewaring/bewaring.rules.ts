import { laatsteDag } from '@/lib/domain/termijn/laatste-dag.rules'
import { type Datum, schooljaarOf } from '@/lib/kernel/datum'
import { addDays, addMonths } from '@/lib/kernel/datum-arithmetic'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import {
  type BewaarFailure,
  type Bewaargrond,
  type BewaarSoort,
  type Bewaartermijn,
  type Bewaring,
  type HoudGrond,
  MELD_DAGEN,
  type VernietigFailure,
  type VernietigKeuze,
} from './bewaring'

type Kept = Pick<Bewaring, 'soort' | 'begonnenOp' | 'afgeslotenOp' | 'verwerktOp'>

/**
 * The last day by rule: of a dossier the maximum after closing, of a request under the AVG the same after its answer (our own
 * estimate: as long as the case it may be about), of a begeleiding too, of all else a year after its school year (R-BEW-1, R-BEW-4).
 */
export function uiterlijkOp({ soort, begonnenOp, afgeslotenOp }: Kept, { bewaarMaximum }: Bewaartermijn): Datum {
  if (soort === 'dossier' || soort === 'avgverzoek' || soort === 'begeleiding')
    return addMonths(afgeslotenOp ?? begonnenOp, bewaarMaximum)
  return addMonths(`${schooljaarOf(begonnenOp) + 1}-07-31` as Datum, 12)
}

/** Closed and counted in the jaarverslag: from then, or so many months later; null while it was not counted (R-BEW-1). */
function vernietigenVanaf({ soort, afgeslotenOp, verwerktOp }: Kept, { bewaarMaanden }: Bewaartermijn): Datum | null {
  if (!verwerktOp) return null
  if (soort !== 'dossier') return verwerktOp
  return addMonths(afgeslotenOp && afgeslotenOp > verwerktOp ? afgeslotenOp : verwerktOp, bewaarMaanden)
}

/** The day on which it should go: whichever comes first. */
export function vernietigenOp(kept: Kept, termijn: Bewaartermijn): Datum {
  const [vanaf, uiterlijk] = [vernietigenVanaf(kept, termijn), uiterlijkOp(kept, termijn)]
  return vanaf && vanaf < uiterlijk ? vanaf : uiterlijk
}

/** Closed, its day has come, and nobody confirmed it yet. */
export function isDue({ vernietigenOp: dag, bevestigdOp, afgeslotenOp }: Bewaring, today: Datum): boolean {
  return afgeslotenOp !== null && dag <= today && !bevestigdOp
}

/** The holds that run on a day; while there is one, nothing is destroyed (R-BEW-2). */
export function houdtAan(gronden: readonly Bewaargrond[], day: Datum): Bewaargrond[] {
  return gronden.filter(({ grond, vanaf, tot }) => grond !== 'verlenging' && vanaf <= day && (!tot || tot >= day))
}

/** A later day, with a reason that is sealed: after today, and never longer than the maximum counted from today (R-BEW-1). */
export function extend(
  bewaring: Bewaring,
  { tot, today, bewaarMaximum }: { tot: Datum; today: Datum; bewaarMaximum: number },
): Result<Bewaring, BewaarFailure> {
  if (tot <= today) return refuse({ kind: 'not_in_future' })
  const uiterlijk = addMonths(today, bewaarMaximum)
  if (tot > uiterlijk) return refuse({ kind: 'too_far', uiterlijk })
  return ok({ ...bewaring, vernietigenOp: tot, bevestigdOp: null })
}

/** The days on which the adviser is told by mail (R-BEW-5); the clock in the database counts the same days. */
export function meldDagen(bewaring: Pick<Bewaring, 'vernietigenOp'>): Datum[] {
  return MELD_DAGEN.map((days) => addDays(bewaring.vernietigenOp, -days))
}

export type Waarschuwing = 'niet_toe' | 'niet_geteld' | 'indienen_open' | 'nazorg_open'

/**
 * What to think of first (R-BEW-6). The day of the last act is not known here: it lies before the closing, so a formele
 * klacht can be filed until a year after that at the most (T-INDIEN).
 */
export function waarschuwingen(
  {
    soort,
    vernietigenOp: dag,
    verwerktOp,
    afgeslotenOp,
  }: Pick<Bewaring, 'soort' | 'vernietigenOp' | 'verwerktOp' | 'afgeslotenOp'>,
  { nazorgOpen, today }: { nazorgOpen: boolean; today: Datum },
): Waarschuwing[] {
  const zaak = soort !== 'avgverzoek' && soort !== 'begeleiding'
  const all: [Waarschuwing, boolean][] = [
    ['niet_toe', dag > today],
    ['niet_geteld', zaak && !verwerktOp && dag > today],
    ['indienen_open', zaak && (!afgeslotenOp || indienenTot(afgeslotenOp) >= today)],
    ['nazorg_open', nazorgOpen],
  ]
  return all.flatMap(([waarschuwing, holds]) => (holds ? [waarschuwing] : []))
}

export function indienenTot(afgeslotenOp: Datum): Datum {
  return laatsteDag({ start: afgeslotenOp, lengte: { aantal: 1, eenheid: 'jaren' }, naarWerkdag: true }).laatste
}

type Stand = {
  soort: BewaarSoort
  gesloten: boolean
  aangehouden: HoudGrond | null
  ingetrokken: boolean
  nummer: string | null
}

/**
 * Whether it can be destroyed today: nothing holds it (R-BEW-2), what is said to be past its term is closed, a withdrawn
 * toestemming was withdrawn, a request was answered, and the number was typed over. Not yet due is a warning: the adviser decides (R-BEW-6).
 */
export function requireVernietigbaar(
  { soort, gesloten, aangehouden, ingetrokken, nummer }: Stand,
  { grond, getypt }: { grond: VernietigKeuze; getypt: string },
): Result<undefined, VernietigFailure> {
  if (aangehouden) return refuse({ kind: 'held', grond: aangehouden })
  if (soort === 'avgverzoek' && !gesloten) return refuse({ kind: 'not_answered' })
  if (grond === 'bewaartermijn' && !gesloten) return refuse({ kind: 'not_closed' })
  if (grond === 'toestemming_ingetrokken' && !ingetrokken) return refuse({ kind: 'not_withdrawn' })
  if (nummer !== null && getypt.toUpperCase() !== nummer) return refuse({ kind: 'wrong_nummer' })
  return ok()
}
