import { ok, type Result } from '@/lib/kernel/result'
import { requireGever, requireOntvanger, requireWritten } from './toestemming.rules'
import type { ToestemmingInput } from './toestemming.schema'

export type GeefFailure = { kind: 'must_be_written' } | { kind: 'ontvanger_missing' } | { kind: 'gever_is_klager' }

/** What holds for every toestemming, whichever act it is noted with (R-TST-1, R-MIN-2). From which day it holds the gate reads. */
export function requireGegeven(
  input: Pick<ToestemmingInput, 'soort' | 'vorm' | 'voorId' | 'gever'>,
  klager: { minderjarig: string } | undefined,
): Result<undefined, GeefFailure> {
  const checks = [requireWritten(input), requireOntvanger(input), requireGever(input, klager)]
  return checks.find(({ ok }) => !ok) ?? ok()
}
