import type { Tabel } from '@/lib/domain/onderdrukking/onderdrukking'
import type { Cijfer } from './jaarverslag'

/** Between what a reader can place a figure that is not shown; `tot` null: without an end. */
export type Grens = { cijfer: Cijfer; van: number; tot: number | null }

/**
 * What a directeur of a small school could make of what is not shown: between which numbers each must lie, by adding and
 * taking away over tables, schools and the bestuur until nothing changes (R-JV-2). That nobody does better than the
 * threshold is proved elsewhere, by search; this is what the maker sees before she publishes.
 */
export function grenzenVan(cijfers: readonly Cijfer[], tabellen: readonly Telbaar[], school: string | null): Grens[] {
  const grenzen = new Map(cijfers.map((cijfer) => [keyOf(cijfer), startOf(cijfer)]))
  const sommen = sommenVan(cijfers, tabellen, grenzen)
  for (let ronde = 0; ronde < RONDEN && sommen.some((som) => tighten(som, grenzen)); ronde++);
  return cijfers.flatMap((cijfer) => {
    const grens = grenzen.get(keyOf(cijfer))
    if (cijfer.school !== school || cijfer.aantal !== null || !grens) return []
    return [{ cijfer, van: grens.van, tot: grens.tot === Number.POSITIVE_INFINITY ? null : grens.tot }]
  })
}

const RONDEN = 12

type Telbaar = Pick<Tabel, 'id' | 'vakken' | 'totaal' | 'hoogstens'>

type Span = { van: number; tot: number }
/** The parts add up to the whole; `opTeTellen`: exactly, or each part is at most the whole. */
type Som = { geheel: string; delen: readonly string[]; opTeTellen: boolean }

function sommenVan(
  cijfers: readonly Cijfer[],
  tabellen: readonly Telbaar[],
  grenzen: ReadonlyMap<string, Span>,
): Som[] {
  const scholen = [...new Set(cijfers.map(({ school }) => school))]
  const known = ({ geheel, delen, opTeTellen }: Som): Som[] => {
    const there = delen.filter((deel) => grenzen.has(deel))
    return grenzen.has(geheel) && there.length > 0 && (!opTeTellen || there.length === delen.length)
      ? [{ geheel, delen: there, opTeTellen }]
      : []
  }
  const inTabel = scholen.flatMap((school) =>
    tabellen.flatMap((een) => {
      const delen = een.vakken.map((vak) => keyOf({ school, tabel: een.id, vak }))
      // A case stands at most once in a box of a table that does not add up: then the cases are the most there can be.
      const telt = een.totaal === null ? tabellen.find(({ totaal }) => totaal === een.hoogstens) : een
      return telt
        ? known({ geheel: keyOf({ school, tabel: telt.id, vak: null }), delen, opTeTellen: een.totaal !== null })
        : []
    }),
  )
  const overScholen = tabellen.flatMap(({ id: tabel, vakken }) =>
    [null, ...vakken].flatMap((vak) =>
      known({
        geheel: keyOf({ school: null, tabel, vak }),
        delen: scholen.flatMap((school) => (school === null ? [] : [keyOf({ school, tabel, vak })])),
        opTeTellen: true,
      }),
    ),
  )
  const zelfde = scholen.flatMap((school) =>
    tabellen.flatMap((een) =>
      tabellen
        .filter((ander) => ander.id !== een.id && ander.totaal !== null && ander.totaal === een.totaal)
        .flatMap((ander) =>
          known({
            geheel: keyOf({ school, tabel: een.id, vak: null }),
            delen: [keyOf({ school, tabel: ander.id, vak: null })],
            opTeTellen: true,
          }),
        ),
    ),
  )
  return [...inTabel, ...overScholen, ...zelfde]
}

/** True when something became narrower. */
function tighten({ geheel, delen, opTeTellen }: Som, grenzen: Map<string, Span>): boolean {
  const whole = at(grenzen, geheel)
  const parts = delen.map((deel) => at(grenzen, deel))
  let narrower = false
  const narrow = (span: Span, van: number, tot: number) => {
    if (van > span.van || tot < span.tot) narrower = true
    span.van = Math.max(span.van, van)
    span.tot = Math.min(span.tot, tot)
  }
  const [low, high] = [sum(parts.map(({ van }) => van)), sum(parts.map(({ tot }) => tot))]
  if (opTeTellen) narrow(whole, low, high)
  for (const part of parts) {
    if (!opTeTellen) narrow(part, 0, whole.tot)
    else narrow(part, whole.van - without(high, part.tot, parts), whole.tot - (low - part.van))
  }
  return narrower
}

/** The rest of a sum that may have no end: only where this part alone has none, the others have. */
function without(high: number, tot: number, parts: readonly Span[]): number {
  if (tot !== Number.POSITIVE_INFINITY) return high - tot
  const endless = parts.filter((part) => part.tot === Number.POSITIVE_INFINITY)
  return endless.length > 1 ? tot : sum(parts.flatMap((part) => (endless.includes(part) ? [] : [part.tot])))
}

function at(grenzen: Map<string, Span>, key: string): Span {
  return grenzen.get(key) ?? { van: 0, tot: Number.POSITIVE_INFINITY }
}

function startOf({ aantal }: Cijfer): Span {
  return { van: aantal ?? 0, tot: aantal ?? Number.POSITIVE_INFINITY }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function keyOf({ school, tabel, vak }: Pick<Cijfer, 'school' | 'tabel' | 'vak'>): string {
  return `${school ?? ''}|${tabel}|${vak ?? ''}`
}
