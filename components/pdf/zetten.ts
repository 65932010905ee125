import { verbonden } from './arabisch'

type Glyph = { codePoints: number[] }
type Position = { xAdvance: number; xOffset: number }
type GlyphRun = { glyphs: Glyph[]; positions: Position[] }
export type Face = {
  ascent: number
  descent: number
  lineGap: number
  unitsPerEm: number
  layout: (tekst: string, features?: unknown, ...more: unknown[]) => GlyphRun
  hasGlyphForCodePoint: (code: number) => boolean
}

/**
 * The typesetter turns a line from right to left only after its signs were placed from left to right. Dots and accents
 * then stand beside their letter. So Arabic is set in whole letters (`ccmp` would take them apart), and an accent is told
 * where its letter went.
 */
export function zetRechtsNaarLinks(face: Face): void {
  const layout = face.layout.bind(face)
  face.layout = (tekst, features, ...more) => {
    const tekens = verbonden(tekst)
    if (!tekens?.every(({ vorm }) => face.hasGlyphForCodePoint(vorm)))
      return metTekens(layout(tekst, features, ...more))
    const run = layout(String.fromCodePoint(...tekens.map(({ vorm }) => vorm)), { ccmp: false }, ...more)
    if (run.glyphs.length !== tekens.length) throw new Error('a letter was taken apart')
    // A sign is shared by all who draw it: what it stands for here is said on a copy.
    const glyphs = run.glyphs.map((glyph, at) => Object.create(glyph, { codePoints: { value: tekens[at]?.van ?? [] } }))
    return metTekens(Object.assign(run, { glyphs }))
  }
}

/** Every face takes the room of ours, so that a line of names stands no lower than the others. */
export function opEenRegel(face: Face, onze: Face): void {
  for (const maat of ['ascent', 'descent', 'lineGap'] as const)
    Object.defineProperty(face, maat, { value: (onze[maat] / onze.unitsPerEm) * face.unitsPerEm })
}

/** A sign without width comes before its letter once the line is turned: it moves over by what lay between them. */
function metTekens(run: GlyphRun): GlyphRun {
  let letter = 0
  for (const position of run.positions) {
    if (position.xAdvance > 0) letter = position.xAdvance
    else position.xOffset += letter
  }
  return run
}
