import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { type ActWithToestemming, actNeedsToestemming, type Toestemming, type ToestemmingMissing } from './toestemming'

/** Whether it holds on this day: given by then, not run out, not withdrawn. The day of withdrawal no longer counts. */
export function isValidOn(
  toestemming: Pick<Toestemming, 'gegevenOp' | 'geldigTot' | 'ingetrokkenOp'>,
  day: Datum,
): boolean {
  if (toestemming.gegevenOp > day) return false
  if (toestemming.geldigTot && toestemming.geldigTot < day) return false
  return !toestemming.ingetrokkenOp || toestemming.ingetrokkenOp > day
}

/** R-TST-2: refuses an act whose toestemming is missing that day, and says which one and whether it was withdrawn. */
export function requireFor(
  act: ActWithToestemming,
  given: readonly Toestemming[],
  day: Datum,
): Result<undefined, ToestemmingMissing> {
  const soort = actNeedsToestemming[act]
  const ofSoort = given.filter((toestemming) => toestemming.soort === soort)
  if (ofSoort.some((toestemming) => isValidOn(toestemming, day))) return ok()
  const ingetrokkenOp = ofSoort.map((toestemming) => toestemming.ingetrokkenOp).find((op) => op !== null) ?? null
  return refuse({ kind: 'toestemming_missing', soort, ingetrokkenOp })
}

/** What is for when the adviser is gone must be on paper; a digital confirmation counts as written (R-TST-1). */
export function requireWritten({
  soort,
  vorm,
}: Pick<Toestemming, 'soort' | 'vorm'>): Result<undefined, { kind: 'must_be_written' }> {
  const written = soort === 'overdracht_bij_vertrek' || soort === 'overdracht_bij_ziekte'
  return written && vorm === 'mondeling' ? refuse({ kind: 'must_be_written' }) : ok()
}

/** given → withdrawn. Not before it was given, and not twice (R-TST-3). */
export function withdraw(
  toestemming: Toestemming,
  { op }: { op: Datum },
): Result<Toestemming, { kind: 'already_withdrawn' } | { kind: 'before_given' }> {
  if (toestemming.ingetrokkenOp) return refuse({ kind: 'already_withdrawn' })
  if (op < toestemming.gegevenOp) return refuse({ kind: 'before_given' })
  return ok({ ...toestemming, ingetrokkenOp: op })
}
