import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeVerslagPdf } from '@/components/pdf/make-verslag-pdf'
import { csvRijen } from '@/lib/domain/jaarverslag/csv.texts'
import type { Leesverslag } from '@/lib/domain/jaarverslag/jaarverslag'
import { pdfVerslag } from '@/lib/domain/jaarverslag/pdf.texts'
import type { Datum } from '@/lib/kernel/datum'

const cijfer = (school: string | null, vak: string | null, aantal: number | null) => ({
  ...{ school, tabel: 'zaken', vak, aantal },
})
const verslag: Leesverslag = {
  ...{ schooljaar: 2025, versie: 2, drempel: 5, gepubliceerdOp: '2026-09-21' as Datum, maker: 'Marijke Voorbeeld' },
  teksten: { correctie: 'Een tabel klopte niet.', aanbevelingen: '1. Spreek af wie meekijkt.\n2. Zet het op de site.' },
  cijfers: [cijfer(null, null, 34), cijfer(null, 'klacht', 15), cijfer('a', 'klacht', null), cijfer('a', null, null)],
  scholen: [{ id: 'a', naam: '=Het Luchtkasteel' }],
  vorige: [{ schooljaar: 2024, cijfers: [cijfer(null, 'klacht', 16)] }],
  ...{ antwoorden: [], versies: [] },
}

test('R-JV-3: paper says what the page says, each hidden figure with the same mark', () => {
  const pdf = pdfVerslag(verslag, 'Stichting Wolkenrijk')
  const kop = (naam: string) => pdf.delen.find((deel) => deel.kop === naam)
  expect(pdf.onder).toContain('Vastgesteld op 21 september 2026, versie 2. Geschreven door Marijke Voorbeeld.')
  expect(kop('Per school')?.tabel?.rijen).toEqual([['=Het Luchtkasteel', '-', '-', 'niet getoond', 'niet getoond']])
  expect(kop('Signalen, meldingen en klachten')?.tabel?.rijen.find(([naam]) => naam === 'Klacht')).toEqual([
    ...['Klacht', '15', '16'],
  ])
  expect(kop('Wat wij u aanraden')?.punten).toEqual(['Spreek af wie meekijkt.', 'Zet het op de site.'])
  expect(kop('Waarom er een nieuwe versie is')?.alineas).toEqual(['Een tabel klopte niet.'])
})

test('R-JV-3: a sheet has a row for each published figure, and a word for what is not shown', () => {
  expect(csvRijen(verslag).slice(1)).toEqual([
    ['2025-2026', 2, 'Alle scholen samen', 'Signalen, meldingen en klachten', 'Samen', 34],
    ['2025-2026', 2, 'Alle scholen samen', 'Signalen, meldingen en klachten', 'Klacht', 15],
    ['2025-2026', 2, '=Het Luchtkasteel', 'Signalen, meldingen en klachten', 'Klacht', 'niet getoond'],
    ['2025-2026', 2, '=Het Luchtkasteel', 'Signalen, meldingen en klachten', 'Samen', 'niet getoond'],
  ])
})

const fonts = join(process.cwd(), 'node_modules', '@fontsource')

test('it is a PDF', async () => {
  const bytes = await makeVerslagPdf(pdfVerslag(verslag, 'Stichting Wolkenrijk'), fonts)
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-')
}, 120_000)
