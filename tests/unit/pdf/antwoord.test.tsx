import { renderToBuffer } from '@react-pdf/renderer'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { BriefBlad } from '@/components/pdf/brief-blad'
import { BriefPdf } from '@/components/pdf/brief-pdf'
import { antwoordBrief } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import type { Datum } from '@/lib/kernel/datum'
import { hasPoppler, metLettertypen, popplerText } from './lees'

const verzoek = { soort: 'inzage', ontvangenOp: '2026-11-02' as Datum, besluit: 'deels' } as const
const afzender = { afzender: 'Noor de Wit', mail: 'noor@voorbeeld.test', bestuurNaam: 'Stichting Wolkenrĳk' }
const brief = antwoordBrief({
  ...{ verzoek, afzender, beantwoordOp: '2026-11-22' as Datum, naam: 'Zoë van ĲZendoorn' },
  reden: 'U krijgt wat over u gaat.\n\nDe rest gaat over een ander.',
  gegeven: 'Gesprek, 3 november 2026\nVerslag: U was boos.\n\n[een ander]\n\n[een ander]',
})

const said = [
  ...['Noor de Wit', 'noor@voorbeeld.test', '22 november 2026', 'Antwoord op uw verzoek om inzage'],
  ...['Zoë van ĲZendoorn', '2 november 2026', 'ja, voor een deel', 'U krijgt wat over u gaat.'],
  ...['De rest gaat over een ander.', 'Gesprek, 3 november 2026', 'Verslag: U was boos.'],
  ...['Autoriteit Persoonsgegevens', 'Met vriendelijke groet'],
]

beforeAll(metLettertypen)

describe('R-AVG-1: the answer as a letter', () => {
  test('R-AVG-1: on the page, each line where it was typed, and what is said twice twice', () => {
    const html = renderToStaticMarkup(<BriefBlad brief={brief} />)
    for (const words of said) expect(html).toContain(words)
    expect(html).toContain('<p>Gesprek, 3 november 2026<br/>Verslag: U was boos.</p>')
    expect(html.match(/<p>\[een ander\]<\/p>/g)).toHaveLength(2)
  })

  test('R-AVG-1: as PDF, however long it is', async () => {
    const pdf = await renderToBuffer(<BriefPdf brief={brief} />)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
    const long = { ...brief, alineas: Array.from({ length: 120 }, (_, nr) => `Stuk ${nr} uit het dossier.`) }
    const pages = (await renderToBuffer(<BriefPdf brief={long} />)).toString('latin1').match(/\/Type \/Page\b/g)
    expect(pages?.length).toBeGreaterThan(2)
  })
})

// A second reader, where the machine has one.
if (hasPoppler())
  test('R-AVG-1: poppler reads in the PDF what stands on the page', async () => {
    const text = popplerText(await renderToBuffer(<BriefPdf brief={brief} />)).replace(/\s+/g, ' ')
    for (const words of [...said, 'Vertrouwelijk', 'Pagina 1 van 1']) expect(text).toContain(words)
    expect(text.match(/\[een ander\]/g)).toHaveLength(2)
  })
