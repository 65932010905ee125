import { splitNamen } from '@/lib/domain/object/namen.rules'
import type { Bekende, Keuze, KopieRegel } from './intervisie'
import { coarsen } from './vergroven.rules'

/**
 * R-INTV-1: the text without names, places and dates. Names that are known become a role, also in parts, genitives and
 * nicknames; days become a season, and numbers that point at someone are taken out. A machine cannot judge the rest:
 * the adviser looks at every sentence.
 */
export function anonimiseer(tekst: string, bekenden: readonly Bekende[]): string {
  const namen = bekenden.map(({ naam }) => naam)
  const rollen = splitNamen(tekst, namen)
    .map(({ tekst: deel, naam }) => (naam === null ? deel : `[${bekenden[naam]?.als ?? 'iemand'}]`))
    .join('')
  return coarsen(rollen)
}

/** The copy, sentence by sentence, in the order of the texts. */
export function kopieVan(
  teksten: readonly { id: string; tekst: string }[],
  bekenden: readonly Bekende[],
): KopieRegel[] {
  return teksten.flatMap(({ id, tekst }) =>
    zinnen(anonimiseer(tekst, bekenden)).map((zin, nr) => ({
      id: `${id}:${nr}`,
      tekst: zin,
      verdacht: verdachteWoorden(zin),
    })),
  )
}

/** Words with a capital inside a sentence: perhaps a name of someone who is not among the persons of the case. */
export function verdachteWoorden(zin: string): string[] {
  const woorden = [...zin.replaceAll(/\[[^\]]*\]/g, '[]').matchAll(/\p{L}[\p{L}'’-]*|\[\]/gu)].map(([woord]) => woord)
  return [...new Set(woorden.slice(1).filter((woord) => /^\p{Lu}/u.test(woord) && !gewoon.has(woord)))]
}

/** Only when each sentence was looked at, and it was said whether someone could be recognised (R-INTV-1). */
export function isNagekeken(keuzes: readonly Keuze[], herkenbaar: string): boolean {
  return keuzes.length > 0 && keuzes.every((keuze) => keuze !== null) && (herkenbaar === 'ja' || herkenbaar === 'nee')
}

const gewoon = new Set([
  'Ik',
  'U',
  'Nederlands',
  'Engels',
  'Duits',
  'Frans',
  'WhatsApp',
  'Instagram',
  'Snapchat',
  'TikTok',
])

function zinnen(tekst: string): string[] {
  const segments = new Intl.Segmenter('nl', { granularity: 'sentence' })
  return tekst
    .split('\n')
    .flatMap((regel) => [...segments.segment(regel)].map(({ segment }) => segment.trim()).filter(Boolean))
}
