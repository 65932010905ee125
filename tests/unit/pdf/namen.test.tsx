import { renderToBuffer } from '@react-pdf/renderer'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { verbonden } from '@/components/pdf/arabisch'
import { BriefBlad } from '@/components/pdf/brief-blad'
import { BriefPdf } from '@/components/pdf/brief-pdf'
import { familiesVoor, nietTeZetten } from '@/components/pdf/lettertypen'
import { zetbaar } from '@/components/pdf/schriften'
import { briefSoorten } from '@/lib/domain/brief/brief'
import { stelOp } from '@/lib/domain/brief/opstellen.texts'
import type { Brief } from '@/lib/kernel/brief'
import { vol } from '@/tests/unit/brief/vol'
import { hasPoppler, metLettertypen, popplerText } from './lees'

const van = {
  ...{ afzender: 'Noor de Wit', mail: 'noor@voorbeeld.test' },
  ...{ bestuurNaam: 'Stichting Wolkenrĳk', schoolNaam: 'De Regenboog' },
}
const letter = (feiten: string, anders: Record<string, string> = {}): Brief => ({
  ...stelOp('klachtbrief', { ...vol.klachtbrief, feiten, ...anders }, van),
  voet: 'Concept',
})
const lees = async (brief: Brief) => popplerText(await renderToBuffer(<BriefPdf brief={brief} />))
/** What stands in the PDF, without the marks by which the reader says that a stretch runs the other way. */
const plat = (tekst: string) => tekst.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s+/g, ' ')

beforeAll(metLettertypen)

describe('which faces a letter needs', () => {
  test.each([
    ['Zoë Őry van ĲZendoorn © ™', ['latin', 'latin-ext']],
    ['محمد', ['latin', 'latin-ext', 'arabic']],
    ['שרה', ['latin', 'latin-ext', 'hebrew']],
    ['goed 👍', ['latin', 'latin-ext', 'emoji']],
  ])('%s', (feiten, families) => {
    expect(familiesVoor(letter(feiten))).toEqual(families)
  })

  test('what no face can show is named, and the rest is not', () => {
    expect(nietTeZetten(letter('Zoë Őry ĳ € ½ “ja” – • © אב محمد 👍'))).toEqual([])
    expect(nietTeZetten(letter('Иван 王 →')).toSorted()).toEqual(['а', 'в', 'И', 'н', '→', '王'].toSorted())
  })
})

describe('Arabic in whole letters', () => {
  test.each([
    // alone, begin, middle, end; lam and alef as one; a letter that does not bind on; an accent that parts nobody
    ['ب', [0xfe8f]],
    ['محمد', [0xfee3, 0xfea4, 0xfee4, 0xfeaa]],
    ['أحمد', [0xfe83, 0xfea3, 0xfee4, 0xfeaa]],
    ['الأمين', [0xfe8d, 0xfef7, 0xfee3, 0xfef4, 0xfee6]],
    ['علا', [0xfecb, 0xfefc]],
    ['دار', [0xfea9, 0xfe8d, 0xfead]],
    ['بَب', [0xfe91, 0x64e, 0xfe90]],
    ['گل', [0xfb94, 0xfede]],
    ['ب ب', [0xfe8f, 0x20, 0xfe8f]],
  ])('%s', (tekst, vormen) => {
    expect(verbonden(tekst)?.map(({ vorm }) => vorm)).toEqual(vormen)
    expect(verbonden(tekst)?.flatMap(({ van: letters }) => letters)).toEqual(
      [...tekst].map((one) => one.codePointAt(0)),
    )
  })

  test('a letter whose forms are not known here is left to the face', () => {
    expect(verbonden('ڵ')).toBeNull()
  })
})

describe('signs that steer and do not show', () => {
  test('an accent becomes one sign with its letter; joiners, variants and tones go', () => {
    const [eerste] = zetbaar({ ...letter(''), alineas: ['José a\u00adb \u200fc👍🏽👍🏽 ❤\ufe0f\r\nd'] }).alineas
    expect(eerste).toBe('José ab c👍 👍 ❤\nd')
  })
})

if (hasPoppler()) {
  describe('read back from the PDF by another reader', () => {
    test.each(briefSoorten)(
      '%s: every word of the page stands in it, with its date, pages and place to sign',
      async (soort) => {
        const brief = { ...stelOp(soort, vol[soort], van), voet: 'Opgemaakt op 22 november 2026' }
        const html = renderToStaticMarkup(<BriefBlad brief={brief} />)
        const text = plat(await lees(brief))
        const words = [...brief.afzender, ...(brief.aan ?? []), ...brief.alineas, ...brief.punten, ...brief.slot]
        const parts = (brief.delen ?? []).flatMap(({ kop, tekst }) => [kop, tekst])
        for (const said of [...words, ...parts, ...brief.velden.map(({ label }) => label)])
          for (const line of said.split('\n').filter(Boolean)) {
            expect(text).toContain(plat(line))
            expect(html).toContain(line.replaceAll('"', '&quot;'))
          }
        expect(text).toMatch(/Vertrouwelijk.*2026.*Pagina 1 van \d/)
        if (soort !== 'uitnodiging') expect(text).toMatch(/Handtekening/)
      },
    )

    test.each([
      'Zoë van ĲZendoorn',
      'Renée Őry-Şahin',
      'Fenna de Vrĳ',
      'Łukasz Ğözübüyük',
      'שרה כהן',
      'מרים לוי',
      'محمد عمر',
      'أحمد إبراهيم',
      'فاطمة الزهراء',
      'پریسا گل',
    ])('%s stands in it in the right order, as a name and in a sentence', async (naam) => {
      const text = plat(await lees(letter(`Toen zei ${naam} dat het zo was.`, { naam })))
      expect(text.split(naam).length - 1).toBeGreaterThanOrEqual(3)
      expect(text).toContain('Toen zei')
      expect(text).toContain('dat het zo was.')
    })

    test('emoji, also two in a row, and with a tone or joined', async () => {
      const text = plat(await lees(letter('Ze schreef 🙂 en 👍🏽👍🏽 en 👨‍👩‍👧 en ❤️.')))
      expect(text).toContain('Ze schreef 🙂 en 👍 👍 en 👨 👩 👧 en ❤.')
    })

    test('many pages: each counted, nothing lost, no word over the edge', async () => {
      const stukken = Array.from({ length: 160 }, (_, nr) => `Stuk ${nr}: wat er die dag gebeurde op het plein.`)
      const lang = 'x'.repeat(300)
      const text = await lees(letter([...stukken, lang].join('\n\n')))
      const flat = plat(text)
      for (const stuk of stukken) expect(flat).toContain(stuk)
      const [, totaal = '0'] = /Pagina 1 van (\d+)/.exec(text) ?? []
      expect(Number(totaal)).toBeGreaterThan(4)
      for (let page = 1; page <= Number(totaal); page++) expect(text).toContain(`Pagina ${page} van ${totaal}`)
      expect(text.match(/Vertrouwelijk/g)).toHaveLength(Number(totaal))
      expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(300)
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(130)
    })
  })
}
