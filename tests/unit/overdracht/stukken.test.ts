import { describe, expect, test } from 'vitest'
import { type Deel, overTeDragen, stukkenVan } from '@/lib/domain/overdracht/stukken.rules'
import type { Datum } from '@/lib/kernel/datum'

const day = '2026-11-20' as Datum
const bron = {
  id: 'oud',
  gesprekken: [{ id: 'g1', op: day }],
  acties: [{ id: 'a1', uiterlijk: day, gedaanOp: null }],
  bestanden: [
    { id: 'b1', gereed: true },
    { id: 'b2', gereed: false },
  ],
  bijzonder: [{ id: 'z1', vastgelegdOp: day }],
  doorbrekingen: [{ id: 'x1', op: day }],
  doorverwijzingen: [{ id: 'v1', afgesprokenOp: day }],
  brieven: [],
  routestappen: [{ id: 'r1', gekozenOp: day }],
  formeleKlachten: [{ id: 'f1', gebeurtenissen: [{ id: 's1', op: day }] }],
  toestemmingen: [{ id: 't1' }],
} as unknown as Parameters<typeof stukkenVan>[0]

const deel = (sectie: Deel['sectie'], itemId: string, inhoud: unknown, revisie = 1): Deel => ({
  ...{ sectie, itemId, revisie, inhoud },
})
const kern = { personen: [], klachtdefinitie: 'Pesten.', uitMelding: 'Wat moeder vertelde.', positie: 'Ik ken haar.' }
const delen = [
  deel('kern', 'oud', { ...kern, klachtdefinitie: 'Eerst dit.' }),
  deel('kern', 'oud', kern, 2),
  deel('verslagen', 'g1', { verslag: 'eerste' }),
  deel('verslagen', 'g1', { verslag: 'verbeterd' }, 2),
  deel('verslagen', 'a1', { wat: 'Bellen' }),
  deel('verslagen', 'oud', { soort: 'heropend', reden: 'Het begon weer.' }),
  deel('notities', 'n1', { tekst: 'Van mij.' }),
  deel('bewijs', 't1', { omvang: 'Alles.' }),
  deel('bewijs', 'z1', { reden: 'Het gaat erover.' }),
  deel('bewijs', 'x1', { reden: 'De wet.' }),
  deel('bewijs', 'p1', { reden: 'De ouders.' }),
  deel('verslagen', 's1', { tekst: 'Per post.' }),
  deel('bestand', 'b1', { naam: 'brief.pdf', sleutel: 'K1' }),
  deel('bestand', 'b2', { naam: 'half.pdf', sleutel: 'K2' }),
]

describe('R-OVD-1: what can be chosen', () => {
  test('R-OVD-1: each piece on its own; the heart, the consents, notities and half files are no choice', () => {
    expect(stukkenVan(bron, delen).map(({ id, soort }) => [id, soort])).toEqual([
      ['g1', 'gesprek'],
      ['a1', 'actie'],
      ['b1', 'bestand'],
      ['z1', 'bijzonder'],
      ['x1', 'doorbreking'],
      ['r1', 'routestap'],
      ['s1', 'klachtstap'],
      ['v1', 'doorverwijzing'],
      ['oud', 'verloop'],
      ['p1', 'overig'],
    ])
  })
})

describe('R-OVD-1: what goes', () => {
  const all = stukkenVan(bron, delen).map(({ id }) => id)
  const goes = (gekozen: string[], uitMelding = true) =>
    overTeDragen(bron, delen, { nieuwId: 'nieuw', gekozen, uitMelding })

  test('R-OVD-1, R-DOS-6: the last text of each, as the first of the new dossier; no notitie, and nobody’s own position', () => {
    const parts = goes(all)
    expect(parts.every(({ revisie }) => revisie === 1)).toBe(true)
    expect(parts.map(({ sectie }) => sectie)).not.toContain('notities')
    expect(parts.find(({ itemId }) => itemId === 'g1')?.inhoud).toEqual({ verslag: 'verbeterd' })
    expect(parts.find(({ sectie }) => sectie === 'kern')).toEqual(deel('kern', 'nieuw', { ...kern, positie: '' }))
    expect(parts.filter(({ itemId }) => itemId === 'oud')).toEqual([])
    expect(parts.filter(({ itemId }) => itemId === 'nieuw').map(({ sectie }) => sectie)).toEqual(['kern', 'verslagen'])
  })

  test('R-OVD-1: with nothing chosen only the heart and the consents go', () => {
    expect(goes([], false)).toEqual([
      deel('kern', 'nieuw', { ...kern, positie: '', uitMelding: '' }),
      deel('bewijs', 't1', { omvang: 'Alles.' }),
    ])
  })

  test('R-OVD-1: the key of a file goes, bound to where its pieces were sealed, also the second time', () => {
    const file = goes(['b1']).find(({ sectie }) => sectie === 'bestand')
    expect(file?.inhoud).toEqual({ naam: 'brief.pdf', sleutel: 'K1', verzegeldIn: 'oud' })
    const again = overTeDragen({ ...bron, id: 'nieuw' }, [file as Deel], {
      nieuwId: 'derde',
      gekozen: ['b1'],
      uitMelding: true,
    })
    expect(again[0]?.inhoud).toMatchObject({ verzegeldIn: 'oud' })
  })
})
