import { Font } from '@react-pdf/renderer'
import type { Brief } from '@/lib/kernel/brief'
import { type Schrift, schriftenIn, woordenVan } from './schriften'
import { type Face, opEenRegel, zetRechtsNaarLinks } from './zetten'

/** One face of the type: latin first, latin-ext for what latin lacks, then the scripts beside ours. */
export type Familie = 'latin' | 'latin-ext' | Schrift
export type Lettertype = { familie: Familie; gewicht: 400 | 600; src: string }

/** Listed in order: a letter that the first lacks comes from the next (ĳ, ő, ş). */
export function familiesVoor(brief: Brief): Familie[] {
  return ['latin', 'latin-ext', ...schriftenIn(brief)]
}

export async function laadLettertypen(lettertypen: readonly Lettertype[]): Promise<void> {
  for (const familie of new Set(lettertypen.map((type) => type.familie)))
    Font.register({
      family: familie,
      fonts: lettertypen
        .filter((type) => type.familie === familie)
        .map(({ gewicht, src }) => ({ src, fontWeight: gewicht })),
    })
  Font.registerHyphenationCallback(inStukken)
  await Promise.all(lettertypen.map((type) => Font.load(vlakVan(type))))
  for (const type of lettertypen) {
    const face = faceVan(type)
    if (type.familie === 'arabic' || type.familie === 'hebrew') zetRechtsNaarLinks(face)
    opEenRegel(face, faceVan({ familie: 'latin', gewicht: type.gewicht }))
  }
}

/** What no loaded face can show: a letter with holes in it is not made. */
export function nietTeZetten(brief: Brief): string[] {
  const faces = familiesVoor(brief).map((familie) => faceVan({ familie, gewicht: 400 }))
  const tekens = new Set([...woordenVan(brief).join('')].filter((teken) => !/\s/u.test(teken)))
  return [...tekens].filter((teken) => !faces.some((face) => face.hasGlyphForCodePoint(teken.codePointAt(0) ?? 0)))
}

/** No word is broken off, unless it would run off the page. */
function inStukken(word: string): string[] {
  const tekens = [...word]
  if (tekens.length <= LANGSTE) return [word]
  return Array.from({ length: Math.ceil(tekens.length / STUK) }, (_, at) =>
    tekens.slice(at * STUK, (at + 1) * STUK).join(''),
  )
}

function vlakVan({ familie, gewicht }: Omit<Lettertype, 'src'>) {
  return { fontFamily: familie, fontWeight: gewicht }
}

function faceVan(type: Omit<Lettertype, 'src'>): Face {
  const { data } = Font.getFont(vlakVan(type))
  if (!data) throw new Error(`face ${type.familie} is not loaded`)
  return data as unknown as Face
}

const LANGSTE = 40
const STUK = 8
