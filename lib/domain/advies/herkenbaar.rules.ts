import { verdachteWoorden } from '@/lib/domain/intervisie/intervisie.rules'
import { coarsen } from '@/lib/domain/intervisie/vergroven.rules'
import { findNamen } from '@/lib/domain/object/namen.rules'

/**
 * naam: of someone in an own case · misschien: a word with a capital that nobody explained · precies: a day, class, age or
 * number by which someone can be found.
 */
export type Treffer = { soort: 'naam' | 'misschien' | 'precies'; tekst: string }

/** What in these texts could point at someone, each once: names first (R-ADV-1). A machine cannot judge the rest. */
export function treffersIn(
  teksten: readonly string[],
  { namen, gewoon }: { namen: readonly string[]; gewoon: readonly string[] },
): Treffer[] {
  const found = teksten.flatMap((tekst): Treffer[] => {
    const plekken = findNamen(tekst, namen)
    const named = plekken.map(({ van, tot }) => tekst.slice(van, tot))
    const zonder = plekken.reduceRight((rest, { van, tot }) => `${rest.slice(0, van)}[]${rest.slice(tot)}`, tekst)
    const zinnen = zinnenOf(zonder)
    const words = zinnen.flatMap(verdachteWoorden).filter((word) => !known(word, gewoon))
    return [
      ...named.map((text): Treffer => ({ soort: 'naam', tekst: text })),
      ...words.map((text): Treffer => ({ soort: 'misschien', tekst: text })),
      ...zinnen.filter((zin) => coarsen(zin) !== zin).map((text): Treffer => ({ soort: 'precies', tekst: text })),
    ]
  })
  const once = new Map(found.map((one) => [`${one.soort} ${one.tekst}`, one]))
  return [...once.values()].toSorted((a, b) => orde.indexOf(a.soort) - orde.indexOf(b.soort))
}

export type HerkenbaarFailure = 'kies' | 'namen' | 'zaak'

/**
 * What still stands in the way of sending. Names go only where it is said that someone can be recognised; then the dossier
 * is named, because its klager must agree (R-TST-2). Null: nothing.
 */
export function herkenbaarMist(
  treffers: readonly Treffer[],
  {
    herkenbaar,
    onschuldig,
    dossierId,
  }: { herkenbaar: string; onschuldig: readonly string[]; dossierId: string | null },
): HerkenbaarFailure | null {
  if (herkenbaar !== 'ja' && herkenbaar !== 'nee') return 'kies'
  if (herkenbaar === 'ja') return dossierId ? null : 'zaak'
  return treffers.some(({ soort, tekst }) => soort === 'naam' && !onschuldig.includes(tekst)) ? 'namen' : null
}

const orde: readonly Treffer['soort'][] = ['naam', 'misschien', 'precies']

function known(word: string, gewoon: readonly string[]): boolean {
  return gewoon.some((one) => one.toLowerCase().includes(word.toLowerCase()))
}

function zinnenOf(tekst: string): string[] {
  const segments = new Intl.Segmenter('nl', { granularity: 'sentence' })
  return tekst
    .split('\n')
    .flatMap((regel) => [...segments.segment(regel)].map(({ segment }) => segment.trim()).filter(Boolean))
}
