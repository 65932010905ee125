import type { Act } from '@/lib/domain/toegang/toegang'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import {
  type ActWithToestemming,
  actNeedsToestemming,
  type EindeGrond,
  eindeGronden,
  perOntvanger,
  type Toestemming,
  type ToestemmingMissing,
  type ToestemmingSoort,
  type Voor,
  vrijgesteld,
} from './toestemming'

/** R-TST-2: refuses an act whose toestemming is missing that day, and says which one and why. Other acts pass. */
export function requireFor(
  act: Act,
  given: readonly Toestemming[],
  day: Datum,
  voor: Voor = {},
): Result<undefined, ToestemmingMissing> {
  const [missing] = ontbreekt(act, given, day, voor)
  return missing ? refuse(missing) : ok()
}

/** What is missing for an act that day, in the order of the table: the gate refuses by it, and screens say it beforehand. */
export function ontbreekt(
  act: Act,
  given: readonly Toestemming[],
  day: Datum,
  { voorId, feit = null }: Voor = {},
): ToestemmingMissing[] {
  if (!asksToestemming(act)) return []
  const free = feit && vrijgesteld[act]?.[feit]
  return actNeedsToestemming[act].flatMap((soorten: readonly ToestemmingSoort[]) => {
    if (free && soorten.includes(free)) return []
    const ofSoort = given.filter(({ soort }) => soorten.includes(soort))
    const fitting = ofSoort.filter((toestemming) => servesFor(toestemming, voorId))
    if (fitting.some((toestemming) => isValidOn(toestemming, day))) return []
    const forAnother = ofSoort.some((toestemming) => isValidOn(toestemming, day))
    return [missingOf(soorten[0] as ToestemmingSoort, fitting, forAnother, day)]
  })
}

function asksToestemming(act: Act): act is ActWithToestemming {
  return act in actNeedsToestemming
}

/** One for a recipient serves him alone; one for no one in particular serves all, where the kind is not per recipient. */
function servesFor({ soort, voorId }: Toestemming, asked: string | null | undefined): boolean {
  return asked === undefined || voorId === asked || (voorId === null && !perOntvanger.includes(soort))
}

function missingOf(
  soort: ToestemmingSoort,
  fitting: readonly Toestemming[],
  forAnother: boolean,
  day: Datum,
): ToestemmingMissing {
  const last = fitting.findLast(({ gegevenOp }) => gegevenOp <= day)
  const stand = last && standOn(last, day)
  const waarom = stand === 'nog_niet' || stand === 'geldig' || !stand ? (forAnother ? 'ander' : 'nooit') : stand
  return { kind: 'toestemming_missing', soort, ingetrokkenOp: last?.ingetrokkenOp ?? null, waarom }
}

export type ToestemmingStand = 'nog_niet' | 'geldig' | 'verlopen' | EindeGrond

/** How it stands on this day: given by then, not run out, not ended. The day of withdrawal no longer counts. */
export function standOn(
  toestemming: Pick<Toestemming, 'gegevenOp' | 'geldigTot' | 'ingetrokkenOp' | 'eindeGrond'>,
  day: Datum,
): ToestemmingStand {
  if (toestemming.gegevenOp > day) return 'nog_niet'
  if (toestemming.ingetrokkenOp && !(toestemming.ingetrokkenOp > day)) return toestemming.eindeGrond ?? 'ingetrokken'
  if (toestemming.geldigTot && toestemming.geldigTot < day) return 'verlopen'
  return 'geldig'
}

function isValidOn(toestemming: Toestemming, day: Datum): boolean {
  return standOn(toestemming, day) === 'geldig'
}

/** When and why it ended before its last day; null while nobody ended it. */
export function eindeVan({ ingetrokkenOp, eindeGrond }: Toestemming): { op: Datum; grond: EindeGrond } | null {
  return ingetrokkenOp && { op: ingetrokkenOp, grond: eindeGrond ?? 'ingetrokken' }
}

/**
 * What the klager took back so that the dossier can go (R-TST-3): the one for the dossier, or the one for special data that
 * stand in it. Run out is not taken back, and neither is what was never given: the proof would say what did not happen.
 */
export function isTakenBack(given: readonly Toestemming[], day: Datum): boolean {
  return (['dossier_aanleggen', 'bijzondere_gegevens'] as const).some((soort) => {
    const standen = given.filter((one) => one.soort === soort).map((one) => standOn(one, day))
    return !standen.includes('geldig') && eindeGronden.some((grond) => standen.includes(grond))
  })
}

/** Valid that day, with its last day no later than `uiterlijk`: time to ask again. */
export function runsOut(toestemming: Toestemming, day: Datum, uiterlijk: Datum): boolean {
  const { geldigTot } = toestemming
  return isValidOn(toestemming, day) && geldigTot !== null && geldigTot <= uiterlijk
}

/** What another klager is asked again: all that holds; where the same one turned 18, what a parent gave for him (R-MIN-2). */
export function asksAgain(given: readonly Toestemming[], day: Datum, andereKlager: boolean): Toestemming[] {
  return given.filter((one) => isValidOn(one, day) && (andereKlager || one.gever === 'ouder'))
}

/** What is for when the adviser is gone must be on paper; a digital confirmation counts as written (R-TST-1). */
export function requireWritten({
  soort,
  vorm,
}: Pick<Toestemming, 'soort' | 'vorm'>): Result<undefined, { kind: 'must_be_written' }> {
  const written = soort === 'overdracht_bij_vertrek' || soort === 'overdracht_bij_ziekte'
  return written && vorm === 'mondeling' ? refuse({ kind: 'must_be_written' }) : ok()
}

export function requireOntvanger({
  soort,
  voorId,
}: {
  soort: ToestemmingSoort
  voorId?: string | null
}): Result<undefined, { kind: 'ontvanger_missing' }> {
  return perOntvanger.includes(soort) && !voorId ? refuse({ kind: 'ontvanger_missing' }) : ok()
}

/** A parent gives it for a klager under 18; from 18 the klager gives it himself (R-MIN-2). */
export function requireGever(
  { gever }: Pick<Toestemming, 'gever'>,
  klager: { minderjarig: string } | undefined,
): Result<undefined, { kind: 'gever_is_klager' }> {
  return gever === 'ouder' && klager?.minderjarig === 'nee' ? refuse({ kind: 'gever_is_klager' }) : ok()
}

export type WithdrawFailure = { kind: 'already_withdrawn' } | { kind: 'before_given' } | { kind: 'in_future' }

/** given → ended. Not before it was given, not on a day to come, and not twice (R-TST-3). */
export function withdraw(
  toestemming: Toestemming,
  { op, grond = 'ingetrokken', today }: { op: Datum; grond?: EindeGrond; today: Datum },
): Result<Toestemming, WithdrawFailure> {
  if (toestemming.ingetrokkenOp) return refuse({ kind: 'already_withdrawn' })
  if (op < toestemming.gegevenOp) return refuse({ kind: 'before_given' })
  if (op > today) return refuse({ kind: 'in_future' })
  return ok({ ...toestemming, ingetrokkenOp: op, eindeGrond: grond })
}
