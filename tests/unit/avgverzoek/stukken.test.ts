import { expect, test } from 'vitest'
import { antwoordTekst, stukkenVan } from '@/components/avgverzoek/stukken'
import { detail, parts } from '../afschrift/detail'

const leraar = { hoedanigheid: 'aangeklaagde', naam: 'Meneer Őry', namen: '' } as const
const klager = { hoedanigheid: 'klager', naam: 'Zoë van IJzendoorn', namen: '' } as const
const told = parts.map((part) =>
  part.revisie === 2
    ? { ...part, inhoud: { wie: '', verslag: 'Zoë zag Ory en buurvrouw Loes.', afspraken: '' } }
    : part,
)
const textOf = (vraag: Parameters<typeof stukkenVan>[2]) =>
  stukkenVan(detail, told, vraag, {})
    .map(({ titel, tekst }) => `${titel}\n${tekst}`)
    .join('\n')

test('R-AVG-1: for each who asks the names of the others are shielded in every piece', () => {
  expect(textOf(klager)).toContain('Zoë zag [een ander] en buurvrouw Loes.')
  expect(textOf(klager)).not.toMatch(/[őo]ry/i)
  expect(textOf(leraar)).toContain('[een ander] zag Ory en buurvrouw Loes.')
  expect(textOf(leraar)).not.toMatch(/zoë|ijzendoorn/i)
  expect(textOf({ hoedanigheid: 'ander', naam: 'Iemand', namen: '' })).not.toMatch(/zoë|ijzendoorn|[őo]ry/i)
  expect(textOf({ ...klager, namen: 'Loes' })).toContain('Zoë zag [een ander] en buurvrouw [een ander].')
})

test('R-AVG-1, R-DOS-6: the notities are covered like the rest, and the adviser decides on each piece', () => {
  expect(textOf(klager)).toContain('MERK-notitie')
  const pieces = stukkenVan(detail, told, klager, {})
  expect(pieces.every(({ keuze }) => keuze === null)).toBe(true)
  expect(antwoordTekst(pieces, '')).toBe('')
  const kept = Object.fromEntries(
    pieces.map(({ id, basis, tekst, titel }) => [id, { basis, tekst, keuze: keuzeVan(titel) }]),
  )
  const answer = antwoordTekst(stukkenVan(detail, told, klager, kept), 'Hierbij.')
  expect(answer).toMatch(/^Hierbij\.\n\nDe klacht in woorden, 3 november 2026\nMERK-definitie$/)
})

const keuzeVan = (titel: string): 'geven' | 'weglaten' => (titel.startsWith('De klacht') ? 'geven' : 'weglaten')
