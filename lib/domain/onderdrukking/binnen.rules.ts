import { type Cel, type Gezien, minste } from './blik.rules'

/** A school or a vak: its sum, and whether that is shown. */
export type Lijn = Cel & { getoond: boolean }

/** The inside of a table, between sums that were decided upon already. `cel` gives the number of a row and a column. */
export type Binnen = { rijen: readonly Lijn[]; kolommen: readonly Lijn[]; cel: (rij: number, kolom: number) => Gezien }

/** What is hidden in a column can still be spread: in each blik this much stays for the schools that show no inside. */
type Ruimte = number[][]
type Room = (kolom: number, blik: number) => number

/**
 * Which numbers inside a table are shown, given the sums at its edges.
 *
 * Everything, where all of it may be. Else school by school, the largest first, each beside a rest of schools whose inside
 * stays hidden whole. A school offers its columns one by one and keeps some free (hidden, whatever stands there): an
 * offered number is shown from k up to a highest one that is fixed before anybody looks at it. Whether a school is taken,
 * which column comes next, when to stop and the highest number follow from what is shown already and nothing else, so
 * that they tell nothing.
 *
 * Why k values stay possible of each hidden number. Think of one filling: offered and hidden is 0, a school's hidden rest
 * lies in its free columns but the first, and the schools of the rest hold what is then left of each column: k−1 or more,
 * as `ruimte` keeps the account of it. From there on:
 * - an offered one goes up to any j < k: the free columns of its school give j (they have k−1), the rest of schools
 *   takes it the other way round;
 * - a free one goes down, or up to k−1 more, against another free one of that school, in the same way;
 * - one in the rest of schools has 0 … k−1: its own row and column and all the others hold k−1 or more (`genoeg`).
 * Among bijdragers each step moves cases of one of them, and what everybody else knows or sees stays as it is. With two
 * that is always possible, as what the one does not know is the other's; with more nothing is shown but all or nothing.
 * None of these steps lets anything be shown that was not, and all sums stay as they are. Sums that are hidden vary on
 * their own, and only the rest of schools notices.
 */
export function toonBinnen(table: Binnen, k: number): boolean[][] {
  const { rijen, kolommen, cel } = table
  if (rijen.length === 1) return [kolommen.map(({ getoond }) => getoond)]
  if (kolommen.length === 1) return rijen.map(({ getoond }) => [getoond])
  const every = [...rijen, ...kolommen].every(({ getoond }) => getoond)
  const may = (row: Lijn, r: number) =>
    kolommen.every((_, c) => minste({ gezien: cel(r, c), kijkers: row.kijkers }, k) >= k)
  if (every && rijen.every(may)) return rijen.map(() => kolommen.map(() => true))

  const shown = rijen.map(() => kolommen.map(() => false))
  if ((rijen[0]?.gezien.length ?? 1) > 3) return shown
  const ruimte = kolommen.map(({ gezien }) => [...gezien])
  for (const r of teBezien(rijen, k)) for (const c of toonRij(table, r, ruimte, k)) (shown[r] as boolean[])[c] = true
  return shown
}

/** The schools to look into, from large to small, without those that are the rest from the start. */
function teBezien(rijen: readonly Lijn[], k: number): number[] {
  const order = rijen
    .flatMap(({ getoond }, r) => (getoond ? [r] : []))
    .sort((a, b) => (rijen[b]?.gezien[0] ?? 0) - (rijen[a]?.gezien[0] ?? 0) || a - b)
  if (order.length < rijen.length) return order
  const rest: Lijn[] = []
  while (order.length > 0 && !genoeg(rest, k)) rest.push(rijen[order.pop() as number] as Lijn)
  return order
}

/** Does each school of the rest find k−1 with the others of it, in every blik? */
function genoeg(rest: readonly Lijn[], k: number): boolean {
  if (rest.length < 2) return false
  const all = rest.reduce<number[]>((sums, { gezien }) => gezien.map((n, i) => n + (sums[i] ?? 0)), [])
  return rest.every(({ gezien, kijkers }) => kijkers.every((i) => (all[i] ?? 0) - (gezien[i] ?? 0) >= k - 1))
}

/**
 * The columns to show of one school; what it takes of each column is booked. The largest column is offered next as long as
 * the others, but the smallest, can carry all that is then hidden of this school. Those that are left are free, and are
 * shown only all together, when nothing else of the school is hidden.
 */
function toonRij({ rijen, kolommen, cel }: Binnen, r: number, ruimte: Ruimte, k: number): number[] {
  const { gezien, kijkers } = rijen[r] as Lijn
  if ((gezien[0] ?? 0) < 2 * k - 1) return []
  const rest = [...gezien]
  const room: Room = (c, blik) => Math.max(0, (ruimte[c]?.[blik] ?? 0) - (k - 1))
  const carry = (columns: readonly number[]) =>
    kijkers.every((blik) => columns.reduce((sum, c) => sum + room(c, blik), 0) >= (rest[blik] ?? 0))
  const fits = (c: number, keep: number) => {
    const number = cel(r, c)
    return kijkers.every((blik) => {
      const seen = number[blik] ?? 0
      return seen >= k && seen <= room(c, blik) && seen <= (rest[blik] ?? 0) - keep
    })
  }
  const show = (c: number) => {
    for (const [blik, seen] of cel(r, c).entries()) {
      rest[blik] = (rest[blik] ?? 0) - seen
      take(ruimte, c, blik, seen)
    }
    return c
  }

  const free = vanKleinNaarGroot(kolommen, ruimte)
  if (!carry(free.slice(1))) return []
  const [open, offered]: [number[], number[]] = [[], []]
  while (free.length > 2 && carry(free.slice(1, -1))) {
    const next = free.pop() as number
    offered.push(next)
    if (fits(next, k - 1)) open.push(show(next))
  }
  const whole = open.length + free.length === kolommen.length
  if (whole && free.every((c) => fits(c, 0))) return [...open, ...free.map(show)]
  if (whole || offered.length > 0) for (const blik of kijkers) book(free.slice(1), blik, rest[blik] ?? 0, room, ruimte)
  return open
}

/** The columns whose sum is shown, by what is left of them. */
function vanKleinNaarGroot(kolommen: readonly Lijn[], ruimte: Ruimte): number[] {
  const left = (c: number) => ruimte[c]?.[0] ?? 0
  return kolommen.flatMap(({ getoond }, c) => (getoond ? [c] : [])).sort((a, b) => left(a) - left(b) || b - a)
}

function book(columns: readonly number[], blik: number, amount: number, room: Room, ruimte: Ruimte): void {
  let left = amount
  for (const c of columns) {
    const part = Math.min(left, room(c, blik))
    take(ruimte, c, blik, part)
    left -= part
  }
}

function take(ruimte: Ruimte, c: number, blik: number, amount: number): void {
  const column = ruimte[c] as number[]
  column[blik] = (column[blik] ?? 0) - amount
}
