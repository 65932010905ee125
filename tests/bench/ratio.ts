export type Sample = () => Promise<unknown>
export type Ratio = { ratio: number; a: number; b: number }

const rounds = 5

/**
 * How much longer A takes than B: both in turn within each round, so that a busy machine slows both. The median of the
 * rounds' ratios, and the medians of A and B in milliseconds per call.
 */
export async function ratioOf(a: Sample, b: Sample, { calls = 40, warmUp = 5 } = {}): Promise<Ratio> {
  for (let i = 0; i < warmUp; i++) {
    await a()
    await b()
  }
  const measured: Ratio[] = []
  for (let round = 0; round < rounds; round++) measured.push(await oneRound(a, b, calls))
  return {
    ratio: median(measured.map((round) => round.ratio)),
    a: median(measured.map((round) => round.a)),
    b: median(measured.map((round) => round.b)),
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

async function oneRound(a: Sample, b: Sample, calls: number): Promise<Ratio> {
  const times = { a: [] as number[], b: [] as number[] }
  for (let i = 0; i < calls; i++) {
    // Another one goes first each time: whoever comes second finds the processor warm.
    for (const turn of i % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const))
      times[turn].push(await timed(turn === 'a' ? a : b))
  }
  const [ofA, ofB] = [median(times.a), median(times.b)]
  return { ratio: ofA / ofB, a: ofA, b: ofB }
}

async function timed(sample: Sample): Promise<number> {
  const start = performance.now()
  await sample()
  return performance.now() - start
}
