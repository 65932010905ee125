import { signIn } from '@/lib/platform/auth/sign-in'

type Attempt = { mail: string; proof: string; code: string }
export type SignInAttempts = { onbekend: Attempt; fout: Attempt; ingetrokken: Attempt }

/**
 * Medians of 200 tries that take turns, each against that of the wrong wachtzin: within 0.9-1.1 nobody can tell from
 * the time which it was. `forgetTries` empties the table of counted tries between two of them, outside the clock.
 */
export async function signInRatios(
  attempts: SignInAttempts,
  forgetTries: () => Promise<unknown>,
  tries = 200,
): Promise<{ onbekend: number; ingetrokken: number }> {
  const kinds = ['onbekend', 'fout', 'ingetrokken'] as const
  const times: Record<(typeof kinds)[number], number[]> = { onbekend: [], fout: [], ingetrokken: [] }
  for (let round = 0; round < Math.ceil(tries / kinds.length); round++) {
    // Another one goes first each round, so that none always follows the emptying.
    for (let turn = 0; turn < kinds.length; turn++) {
      const kind = kinds[(round + turn) % kinds.length] ?? 'fout'
      await forgetTries()
      const start = performance.now()
      const result = await signIn(attempts[kind], { network: '192.0.2.1', agent: 'bench' })
      times[kind].push(performance.now() - start)
      if (result.ok || result.failure.kind !== 'sign_in_failed') throw new Error(`${kind} was not refused as such`)
    }
  }
  const wrong = median(times.fout)
  return { onbekend: median(times.onbekend) / wrong, ingetrokken: median(times.ingetrokken) / wrong }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
