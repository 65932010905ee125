import { inflateSync } from 'node:zlib'
import { renderToBuffer } from '@react-pdf/renderer'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { BriefBlad } from '@/components/pdf/brief-blad'
import { BriefPdf } from '@/components/pdf/brief-pdf'
import { formulierBrief } from '@/lib/domain/toestemming/formulier.texts'
import { toestemmingSoorten } from '@/lib/domain/toestemming/toestemming'
import type { Datum } from '@/lib/kernel/datum'
import { hasPoppler, metLettertypen, popplerText } from './lees'

const names = ['Zoë van ĲZendoorn', 'Renée Őry-Şahin', 'Łukasz Ğözübüyük', 'Fenna de Vrĳ']

const briefOf = (soort: (typeof toestemmingSoorten)[number], klager = '') =>
  formulierBrief({
    soort,
    afzender: 'Noor de Wit',
    mail: 'noor@voorbeeld.test',
    bestuurNaam: 'Stichting Wolkenrĳk',
    schoolNaam: 'De Regenboog',
    datum: '2026-11-22' as Datum,
    klager,
  })

beforeAll(metLettertypen)

describe('R-TST-5: a form to sign, for each kind of toestemming', () => {
  test.each(toestemmingSoorten)('%s: one page, as PDF, with the words of the page on screen', async (soort) => {
    const brief = briefOf(soort)
    const html = renderToStaticMarkup(<BriefBlad brief={brief} />)
    for (const words of [brief.onderwerp, ...brief.punten, 'Handtekening', 'Noor de Wit', '22 november 2026'])
      expect(html).toContain(words)
    const pdf = await renderToBuffer(<BriefPdf brief={brief} />)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(brief.punten.at(-1)).toContain('intrekken')
  })
})

describe('letters', () => {
  test('every letter of every name has a glyph of its own that reads back', async () => {
    const pdf = await renderToBuffer(<BriefPdf brief={briefOf('dossier_aanleggen', names.join(' '))} />)
    const known = unicodeOf(pdf)
    for (const letter of new Set(names.join('').replaceAll(' ', '')))
      expect([letter, known.has(letter)]).toEqual([letter, true])
  })
})

// A second reader, where the machine has one; the test above needs nothing.
if (hasPoppler())
  test('poppler reads the names as they were typed, and the page number', async () => {
    for (const name of names) {
      const text = popplerText(await renderToBuffer(<BriefPdf brief={briefOf('dossier_aanleggen', name)} />))
      expect(text).toContain(name)
      for (const words of ['Wolkenrĳk', 'Vertrouwelijk', 'Pagina 1 van 1', 'Handtekening'])
        expect(text).toContain(words)
    }
  })

/** The letters that the PDF itself says its glyphs stand for (its ToUnicode tables). */
function unicodeOf(pdf: Buffer): Set<string> {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length
    try {
      return [inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1')]
    } catch {
      return []
    }
  })
  const tables = streams
    .filter((stream) => stream.includes('beginbfrange') || stream.includes('beginbfchar'))
    .join('\n')
  const codes = [...tables.matchAll(/<([0-9a-f]{4})>/gi)].map(([, code = '']) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return new Set(codes)
}
