import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { brieven } from '@/components/afschrift/brieven'
import { beginWaarden } from '@/components/brief/begin-waarden'
import { BriefLijst } from '@/components/brief/brief-lijst'
import { checkBrief } from '@/components/brief/check-brief'
import { Ontbreekt } from '@/components/brief/ontbreekt'
import { type BriefSoort, briefSoorten } from '@/lib/domain/brief/brief'
import { magDefinitief } from '@/lib/domain/brief/brief.rules'
import { briefSoortTekst } from '@/lib/domain/brief/brief.texts'
import { briefvelden } from '@/lib/domain/brief/briefvelden.data'
import type { Datum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { dossierDetail } from '../dossier/dossier-detail'
import { vol } from './vol'

const today = '2026-11-22' as Datum
const html = (soort: BriefSoort, waarden: Record<string, string>) =>
  renderToStaticMarkup(<Ontbreekt soort={soort} waarden={waarden} />)

const partij = { categorie: 'ouder', minderjarig: 'nee', beoordeeldOp: today, vanaf: today, tot: null } as const
const gesprek = {
  ...{ id: 'g', objectId: 'd', op: '2026-11-19' as Datum, soort: 'op_school' as const, met: ['klager' as const] },
  ...{ minuten: 30, informatie: [], revisie: 1 },
}
const detail = dossierDetail({
  gesprekken: [gesprek],
  partijen: [
    { ...partij, id: 'k', rol: 'klager' },
    { ...partij, id: 'oud', rol: 'klager', tot: today },
    { ...partij, id: 'l', rol: 'betrokken_leerling' },
    { ...partij, id: 'a', rol: 'aangeklaagde' },
  ],
})
const persoon = (id: string, naam: string, hoedanigheid = '') => ({
  id,
  naam,
  hoedanigheid,
  bereikbaar: `${id}@voorbeeld.test`,
})
const parts: Part[] = [
  {
    ...{ sectie: 'kern', itemId: detail.id, revisie: 1 },
    inhoud: {
      personen: [persoon('k', 'Zoë'), persoon('oud', 'Eerder'), persoon('l', 'Noa'), persoon('a', 'Bas Őry', 'leraar')],
      klachtdefinitie: 'Hij lacht haar uit.',
    },
  },
  {
    sectie: 'verslagen',
    itemId: 'g',
    revisie: 1,
    inhoud: { wie: 'Zoë', verslag: 'Mijn verslag.', afspraken: 'Bellen.' },
  },
]
const begin = (soort: BriefSoort, gesprekId?: string) => beginWaarden(soort, { detail, parts, today, gesprekId })

describe('what a letter begins with', () => {
  test.each(briefSoorten)('%s: has every field of its kind and no other', (soort) => {
    expect(Object.keys(begin(soort)).filter((veld) => !briefvelden[soort].some((one) => one.veld === veld))).toEqual([])
    for (const { veld } of briefvelden[soort]) expect(begin(soort)).toHaveProperty(veld)
  })

  test('R-KL-1: a klachtbrief takes who is who today and the klacht in agreed words, and still lacks the address', () => {
    expect(begin('klachtbrief')).toMatchObject({
      ...{ naam: 'Zoë', namens: 'Noa', aangeklaagde: 'Bas Őry, leraar', omschrijving: 'Hij lacht haar uit.' },
      ...{ dagtekening: '22-11-2026', adres: '', feiten: '' },
    })
    expect(magDefinitief('klachtbrief', begin('klachtbrief'))).toBe(false)
  })

  test('R-KL-2: the report of an oral klacht takes nothing from what the adviser wrote', () => {
    const { dagtekening, ...rest } = begin('verslag_mondeling', 'g')
    expect(Object.values(rest).filter(Boolean)).toEqual([])
    expect(dagtekening).toBe('22-11-2026')
  })

  test('a gespreksverslag takes one conversation where it was chosen, and else none', () => {
    expect(begin('gespreksverslag', 'g')).toMatchObject({
      gesprekOp: '19-11-2026',
      verslag: 'Mijn verslag.',
      afspraken: 'Bellen.',
    })
    expect(begin('gespreksverslag')).toMatchObject({ gesprekOp: '', verslag: '' })
  })
})

describe('what the page says is missing', () => {
  test('R-KL-1: each thing on a line of its own with its source, what must be there first', () => {
    const page = html('klachtbrief', {})
    expect(page.match(/<li>/g)).toHaveLength(6)
    expect(page).toContain('<li>Het adres van de klager <span class="meta">(Klachtenregeling, art. 9.3)</span></li>')
    expect(page.indexOf('Dit moet er nog in')).toBeLessThan(page.indexOf('Dit helpt als het erin staat'))
  })

  test('R-KL-1: the signature is named too, with its source', () => {
    expect(html('klachtbrief', {})).toContain('handtekening onder (Klachtenregeling, art. 9.1)')
  })

  test('R-KL-1: a whole letter lacks only the hand of the klager', () => {
    expect(html('klachtbrief', vol.klachtbrief)).toContain(
      'Er ontbreekt niets. De klager zet er nog een handtekening onder',
    )
  })
})

describe('what is typed', () => {
  test('a day that is none is named, one without its year is read, and all may stay empty', () => {
    expect(checkBrief('uitnodiging', {}, today)).toEqual([])
    expect(checkBrief('uitnodiging', { gesprekOp: '30 nov' }, today)).toEqual([])
    expect(checkBrief('uitnodiging', { gesprekOp: 'morgen' }, today)).toEqual([
      { field: 'gesprekOp', message: 'Vul een datum in, zoals 22-11-2026. Of laat dit leeg.' },
    ])
  })

  test('a text that is too long is named at its field', () => {
    const [wrong] = checkBrief('klachtbrief', { feiten: 'x'.repeat(40_001) }, today)
    expect(wrong?.field).toBe('feiten')
  })
})

describe('the letters of a dossier', () => {
  const brief = { soort: 'machtiging', begonnenOp: today, formeleKlachtId: null } as const
  const withBrieven = dossierDetail({
    brieven: [
      { ...brief, id: 'b1', status: 'concept', definitiefOp: null },
      { ...brief, id: 'b2', status: 'definitief', definitiefOp: today },
    ],
  })

  test('R-KL-2: the list offers what this bestuur knows, and says what it does not take', () => {
    const page = (soorten: readonly BriefSoort[]) =>
      renderToStaticMarkup(<BriefLijst dossier={withBrieven} soorten={soorten} mayRecord />)
    expect(page(briefSoorten)).toContain(briefSoortTekst.verslag_mondeling)
    const without = page(briefSoorten.filter((soort) => soort !== 'verslag_mondeling'))
    expect(without).not.toContain(briefSoortTekst.verslag_mondeling)
    expect(without).toContain('neemt geen klacht aan die alleen is verteld')
    expect(without).toMatch(/Concept, begonnen op 22 november 2026.*Definitief op 22 november 2026/)
  })

  test('R-DOS-6, R-AVG-1: a copy holds each field that was filled in, by its label', () => {
    const inhoud = { waarden: { naam: 'Zoë', gemachtigde: 'Renée', wijze: 'bijstaan', tot: '' }, brief: null }
    const [one] = brieven(withBrieven, [{ sectie: 'bewijs', itemId: 'b1', revisie: 1, inhoud }])
    expect(one).toMatchObject({ titel: 'Machtiging', groep: 'brieven', overAnderen: true })
    expect(one?.regels.map(({ label, tekst }) => `${label}: ${tekst}`)).toEqual([
      'Stand: Concept, begonnen op 22 november 2026',
      'Naam van wie machtigt: Zoë',
      'Naam van de gemachtigde: Renée',
      'Wat mag de gemachtigde?: Meekomen en helpen',
    ])
  })
})
