import { findNamen } from '@/lib/domain/object/namen.rules'
import { type Onderdeel, onderdelen, type Teksten } from './jaarverslag'

/** What an adviser's own cases hold that may not be in a text for others: persons, schools and places, and other words with a capital. */
export type Bekend = { namen: readonly string[]; plaatsen: readonly string[]; woorden: readonly string[] }

export const trefsoorten = ['naam', 'plaats', 'woord'] as const
export type Trefsoort = (typeof trefsoorten)[number]

/** A place in the text where a word of an own case stands; `sleutel` names it as long as its sentence says the same. */
export type Treffer = { sleutel: string; onderdeel: Onderdeel; soort: Trefsoort; woord: string; zin: string }

/** Each word of an own case in the text, in the order of the text: names first, so that a name is called a name (R-JV-2). */
export function findTreffers(teksten: Teksten, bekend: Bekend): Treffer[] {
  const lijsten = [bekend.namen, bekend.plaatsen, bekend.woorden]
  const all = lijsten.flat()
  const soortVan = (naam: number): Trefsoort => {
    if (naam < bekend.namen.length) return 'naam'
    return naam < bekend.namen.length + bekend.plaatsen.length ? 'plaats' : 'woord'
  }
  const found = onderdelen.flatMap((onderdeel) => {
    const tekst = teksten[onderdeel] ?? ''
    return findNamen(tekst, all).map(({ van, tot, naam }) => {
      const [woord, zin] = [tekst.slice(van, tot), zinOm(tekst, van)]
      return { sleutel: `${onderdeel}|${woord}|${zin}`, onderdeel, soort: soortVan(naam), woord, zin }
    })
  })
  return [...new Map(found.map((treffer) => [treffer.sleutel, treffer])).values()]
}

/** Those that were not looked at: each needs a yes of its own, or another text. */
export function openTreffers(treffers: readonly Treffer[], beoordeeld: readonly string[]): Treffer[] {
  return treffers.filter(({ sleutel }) => !beoordeeld.includes(sleutel))
}

/** Words with a capital that do not begin a sentence: streets, clubs, brands, nicknames. */
export function eigenWoorden(tekst: string): string[] {
  const found = tekst.matchAll(/(?<=[^\s.!?:][”"')\]]?[ \t]+)\p{Lu}[\p{L}\p{N}'’-]{2,}/gu)
  return [...new Set([...found].map(([woord]) => woord))].filter((woord) => !gewoon.has(woord.toLowerCase()))
}

function zinOm(tekst: string, van: number): string {
  const zinnen = [...tekst.matchAll(/[^\n.!?]+(?:[.!?]+(?![\s.!?]|$)[^\n.!?]*)*[.!?]*/gu)]
  return zinnen.findLast(({ index }) => index <= van)?.[0].trim() ?? tekst.trim()
}

/** Words that are written with a capital in any text about schools. */
const gewoon = new Set([
  ...['nederland', 'nederlands', 'nederlandse', 'europa', 'engels', 'duits', 'frans', 'internet', 'whatsapp'],
  ...['instagram', 'snapchat', 'tiktok', 'teams', 'magister', 'somtoday', 'parnassys', 'avg', 'ggd', 'geborgen'],
])
