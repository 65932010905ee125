/** Hidden numbers as everybody sees them: how many, their sum, and the smallest one that is shown. */
export type Groep = { count: number; sum: number; below: number }

/** A row in short: its values from small to large, each with how often it stands there. */
type Rij = readonly { value: number; times: number }[]

const known = new Map<string, boolean>()

/**
 * Are k values possible of each number in a hidden group with companions, also for who knows how it came about?
 *
 * Other rows of that count and sum are tried, and the rule itself is run on them: a row counts when it would have hidden
 * this same group. All its values are then possible in every place. The rows tried depend on nothing but what everybody
 * sees of the group, so the answer does too, and tells nobody anything.
 */
export function ruim(group: Groep, k: number): boolean {
  const { count, sum, below } = group
  if (count < 2) return false
  const key = `${k}/${count}/${sum}/${below}`
  const before = known.get(key)
  if (before !== undefined) return before
  const values = new Set<number>()
  for (const row of anders(group, k)) {
    if (values.size >= k) break
    if (verbergtAlles(row, k)) for (const { value } of row) values.add(value)
  }
  if (known.size > 100_000) known.clear()
  known.set(key, values.size >= k)
  return values.size >= k
}

/** The small ones of a row hide each other: below k each, k−1 together, and never more than all but one can hold. */
function dekken(count: number, sum: number, k: number): boolean {
  return sum >= k - 1 && sum <= (k - 1) * (count - 1)
}

/** Would the rule, on this row, find no smaller group than all of it? */
function verbergtAlles(row: Rij, k: number): boolean {
  let [count, sum] = [0, 0]
  for (const [i, { value, times }] of row.entries()) {
    count += times
    sum += value * times
    const next = row[i + 1]?.value
    if (value < k) {
      if (next !== undefined && next < k) continue
      if (next === undefined || dekken(count, sum, k)) return false
    } else {
      if (next === undefined) return true
      if (count === times || ruim({ count, sum, below: next }, k)) return false
    }
  }
  return false
}

/** Rows of one small value j, some zeros, and the rest as equal as can be, all below what is shown. */
function* anders({ count, sum, below }: Groep, k: number): Generator<Rij> {
  for (let j = 0; j < k; j++) {
    const rest = sum - j
    const fewest = Math.max(1, Number.isFinite(below) ? Math.ceil(rest / (below - 1)) : 1)
    for (const large of new Set([fewest, fewest + 1, count - 1])) {
      if (large < fewest || large > count - 1) continue
      const each = Math.floor(rest / large)
      const more = rest - each * large
      if (each < k || each + (more > 0 ? 1 : 0) >= below) continue
      const small = count - 1 - large
      yield korter([
        { value: 0, times: small + (j === 0 ? 1 : 0) },
        { value: j, times: j === 0 ? 0 : 1 },
        { value: each, times: large - more },
        { value: each + 1, times: more },
      ])
    }
  }
}

function korter(row: Rij): Rij {
  return row.filter(({ times }) => times > 0)
}
