import { describe, expect, test } from 'vitest'
import { bronVanDossier, bronVanMelding } from '@/components/avgverzoek/bronnen'
import { antwoordTekst, stukkenVan } from '@/components/avgverzoek/stukken'
import type { MeldingDetail } from '@/lib/domain/melding/melding'
import { detail, parts } from '../afschrift/detail'

const klagerId = '00000000-0000-4000-8000-000000000099'
const leraar = { hoedanigheid: 'aangeklaagde', naam: 'Meneer Őry', namen: '' } as const
const klager = { hoedanigheid: 'klager', naam: 'Zoë van IJzendoorn', namen: '' } as const
const told = parts.map((part) =>
  part.revisie === 2
    ? { ...part, inhoud: { wie: '', verslag: 'Zoë zag Ory en buurvrouw Loes.', afspraken: '' } }
    : part,
)
const textOf = (vraag: Parameters<typeof stukkenVan>[1], bronnen = [bronVanDossier(detail, told)]) =>
  stukkenVan(bronnen, vraag, {})
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
  const pieces = stukkenVan([bronVanDossier(detail, told)], klager, {})
  expect(pieces.every(({ keuze }) => keuze === null)).toBe(true)
  expect(antwoordTekst(pieces, '')).toBe('')
  const kept = Object.fromEntries(
    pieces.map(({ id, basis, tekst, titel }) => [id, { basis, tekst, keuze: keuzeVan(titel) }]),
  )
  const answer = antwoordTekst(stukkenVan([bronVanDossier(detail, told)], klager, kept), 'Hierbij.')
  expect(answer).toMatch(/^Hierbij\.\n\nDe klacht in woorden, 3 november 2026\nMERK-definitie$/)
})

test('R-AVG-1: what a formele klacht holds is in the answer, each step once', () => {
  expect(textOf(klager)).toMatch(/De hoorzitting was er, 3 november 2026\n.*Uitkomst: ieder apart/s)
  expect(textOf(klager).match(/MERK-zitting/g)).toHaveLength(1)
  expect(textOf(klager).match(/MERK-helper/g)).toHaveLength(1)
  expect(textOf(klager)).not.toContain('Verder vastgelegd')
})

const keuzeVan = (titel: string): 'geven' | 'weglaten' => (titel.startsWith('De klacht') ? 'geven' : 'weglaten')

describe('R-AVG-1: what a melding holds', () => {
  const id = '00000000-0000-4000-8000-000000000002'
  const melding = {
    ...{
      id,
      wijze: 'zelf',
      ontvangenOp: '2026-10-30',
      probleemgebieden: ['ongewenst_gedrag'],
      gedragingen: ['pesten'],
    },
  } as unknown as MeldingDetail
  const intake = {
    ...{ nummer: 'I26-003', van: 'Els de Contactpersoon', klager: 'Zoë van IJzendoorn', bereikbaar: 'MERK-nummer' },
    ...{ omschrijving: 'Zoë vertelt over meneer Őry. MERK-intake', wanneer: 'MERK-wanneer', acties: ['MERK-actie'] },
    toelichting: 'MERK-uitleg',
  }
  const part = (sectie: 'kern' | 'verslagen' | 'bewijs', itemId: string, inhoud: unknown, revisie = 1) => ({
    ...{ sectie, itemId, revisie, inhoud },
  })
  const delen = [
    part('kern', id, { label: 'Zoë', tekst: 'MERK-tekst van Els', bereikbaar: '', intake }),
    part('verslagen', id, { reden: 'MERK-reden', afbakening: 'MERK-deel', doorverwezenNaar: '' }),
    part('bewijs', id, { afloop: 'MERK-afloop' }),
    part('verslagen', klagerId, { verteld: 'MERK-ouder', waaromKoud: '', vervolg: '' }),
    part('verslagen', klagerId, { verteld: 'MERK-doorverwijzing', waaromKoud: '', vervolg: '' }, 2),
  ]
  const marks = ['nummer', 'intake', 'wanneer', 'actie', 'uitleg', 'tekst', 'reden', 'deel', 'afloop', 'doorverwijzing']

  test('R-AVG-1: all its texts, in their last words; whoever else is named is shielded', () => {
    const own = textOf(klager, [bronVanMelding(melding, delen, null)])
    for (const mark of marks) expect(own).toContain(`MERK-${mark}`)
    expect(own).not.toContain('MERK-ouder')
    expect(own).toContain('Zoë vertelt over')
    expect(own).not.toMatch(/\bels\b/i)
    const other = textOf(leraar, [bronVanMelding(melding, delen, null)])
    expect(other).toContain('[een ander] vertelt over meneer Őry')
    expect(other).not.toMatch(/zoë|ijzendoorn|\bels\b/i)
  })

  test('R-AVG-1: of a dossier the melding that it was made from comes along, and its klager is one person', () => {
    const both = [bronVanDossier(detail, told), bronVanMelding(melding, delen, detail)]
    const byRol = textOf({ hoedanigheid: 'klager', naam: 'Z. IJzendoorn-Berk', namen: '' }, both)
    for (const mark of [...marks, 'definitie']) expect(byRol).toContain(`MERK-${mark}`)
    expect(byRol).toContain('Zoë vertelt over')
    expect(byRol).not.toMatch(/[őo]ry/i)
    expect(textOf(leraar, both)).not.toMatch(/zoë|ijzendoorn|\bels\b/i)
  })

  test('R-AVG-1: brought by another, who it is about is not sure: the name it bears is shielded', () => {
    const via = { ...melding, wijze: 'via_via' } as MeldingDetail
    const kern = part('kern', id, { label: 'Buurvrouw Loes', tekst: 'Loes zag het.', bereikbaar: '', intake: null })
    expect(textOf(klager, [bronVanMelding(via, [kern], null)])).not.toMatch(/loes/i)
  })

  test('R-AVG-1: what a dossier keeps besides comes along as well, and no key of a file', () => {
    const more = [
      ...told,
      part('verslagen', id, { verteld: 'MERK-verteld', waaromKoud: '', vervolg: '' }),
      { ...part('verslagen', klagerId, { naam: 'MERK-bestand', sleutel: 'MERK-sleutel' }), sectie: 'bestand' as const },
    ]
    const text = textOf(klager, [bronVanDossier(detail, more)])
    expect(text).toContain('Doorverwijzing\nWat er verteld is: MERK-verteld')
    expect(text).not.toContain('MERK-sleutel')
  })
})
