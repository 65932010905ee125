import { describe, expect, test } from 'vitest'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import type { Akkoord, GidsGroep } from '@/lib/domain/schoolgids/schoolgids'
import { aanspreekpuntGroep, agree, groepVan, keuzeVoor } from '@/lib/domain/schoolgids/schoolgids.rules'
import { type GidsFeiten, platteTekst, schoolgidsTekst, zonderNaamZin } from '@/lib/domain/schoolgids/schoolgids.texts'
import { actief, day, today } from '@/tests/unit/aanstelling/aanstellingen'

const noor = actief({ accountId: 'noor', schoolIds: ['school'] })
const daan = actief({ id: 'a2', accountId: 'daan', schoolIds: ['school'] })
const ja = (accountId: string, over: Partial<Akkoord> = {}): Akkoord => ({
  ...{ id: accountId, accountId, rol: 'vertrouwenspersoon', bereik: '038 000', gegevenOp: today, stoptOp: null },
  ...over,
})
const namen: Record<string, string> = { noor: 'Noor', daan: 'Daan' }
const bij = (akkoorden: Akkoord[]) => ({
  ...{ schoolId: 'school', aanstellingen: [noor, daan], akkoorden, today },
  naamVan: (id: string) => namen[id] ?? '',
})
const leeg: GidsGroep = { keuze: 'nee', personen: [], zonder: 0 }
const feiten = (over: Partial<GidsFeiten> = {}): GidsFeiten => ({
  ...{ schoolNaam: 'De Brug', bestuurNaam: 'Stichting', sector: 'po', volgorde: 'nee', mondeling: 'nee' },
  ...{ contactpersonen: leeg, bovenschools: leeg, vertrouwenspersonen: leeg, aanspreekpunten: leeg },
  ...{ pestenVanzelf: false, commissie: null },
  ...over,
})
const tekst = (over: Partial<GidsFeiten>) => platteTekst(schoolgidsTekst(feiten(over)))

describe('R-PUB-3: who stands in the schoolgids by name', () => {
  test('who agreed himself, where the bestuur shows names; the others only as being there', () => {
    expect(groepVan('vertrouwenspersoon', 'naam', bij([ja('noor')]))).toEqual({
      ...{ keuze: 'naam', personen: [{ naam: 'Noor', bereik: '038 000' }], zonder: 1 },
    })
    for (const keuze of ['nee', 'functie'] as const)
      expect(groepVan('vertrouwenspersoon', keuze, bij([ja('noor')])).personen, keuze).toEqual([])
  })

  test('not who agreed for another role, withdrew, is not of this school, or is gone', () => {
    const over = (akkoord: Partial<Akkoord>) => groepVan('vertrouwenspersoon', 'naam', bij([ja('noor', akkoord)]))
    expect(over({ rol: 'contactpersoon' }).personen).toEqual([])
    expect(over({ stoptOp: today }).personen).toEqual([])
    const elders = { ...bij([ja('noor')]), schoolId: 'andere' }
    expect(groepVan('vertrouwenspersoon', 'naam', elders)).toEqual({ keuze: 'naam', personen: [], zonder: 0 })
    const voorbij = { ...bij([ja('noor')]), aanstellingen: [{ ...noor, tot: day('2026-11-21') }] }
    expect(groepVan('vertrouwenspersoon', 'naam', voorbij).zonder).toBe(0)
  })

  test('the aanspreekpunt only when he who is called so agreed with his own account', () => {
    const punt = { ...{ id: 'p', schoolId: 'school', taak: 'aanspreekpunt' as const }, naam: 'noor ', bereik: 'lokaal' }
    const punten = [{ ...punt, vanaf: today, tot: null }]
    const groep = (akkoorden: Akkoord[]) => aanspreekpuntGroep('naam', punten, akkoorden, (id) => namen[id] ?? '')
    expect(groep([]).personen).toEqual([])
    expect(groep([ja('daan', { rol: 'aanspreekpunt' })]).personen).toEqual([])
    expect(groep([ja('noor', { rol: 'aanspreekpunt', bereik: 'via school' })]).personen).toMatchObject([
      { bereik: 'via school' },
    ])
  })

  test('nobody agrees to what the bestuur does not do, or twice', () => {
    expect([
      agree('naam', false).ok,
      agree('functie', false).ok,
      agree('nee', false).ok,
      agree('naam', true).ok,
    ]).toEqual([...[true, false, false, false]])
    const { isob, handreiking } = presetInstellingen
    expect([keuzeVoor(isob, 'contactpersoon'), keuzeVoor(isob, 'vertrouwenspersoon')]).toEqual(['naam', 'functie'])
    expect(keuzeVoor(isob, 'bovenschools_contactpersoon')).toBe('naam')
    expect(keuzeVoor(handreiking, 'vertrouwenspersoon')).toBe('naam')
  })

  test('the text says no name without an agreement, and tells how to find out', () => {
    const zonder = tekst({ vertrouwenspersonen: { keuze: 'naam', personen: [], zonder: 2 } })
    expect(zonder).toMatch(/Vraag op school of bij het bestuur hoe u een vertrouwenspersoon bereikt/)
    const met = tekst({
      vertrouwenspersonen: { keuze: 'naam', personen: [{ naam: 'Noor', bereik: '038' }], zonder: 1 },
    })
    expect(met).toMatch(/Onze vertrouwenspersoon is Noor/)
    expect(tekst({ vertrouwenspersonen: { keuze: 'nee', personen: [], zonder: 2 } })).not.toMatch(
      /De vertrouwenspersoon\n/,
    )
    expect(zonderNaamZin(feiten({ vertrouwenspersonen: { keuze: 'naam', personen: [], zonder: 1 } }))).toMatch(
      /eigen keuze/,
    )
    expect(zonderNaamZin(feiten({ vertrouwenspersonen: { keuze: 'functie', personen: [], zonder: 1 } }))).toBeNull()
  })

  test('it follows the settings, and always names the inspecteur, Veilig Thuis and 112', () => {
    expect(tekst({ volgorde: 'ja' })).toMatch(/eerst te bespreken/)
    expect(tekst({ volgorde: 'nee' })).toMatch(/altijd meteen/)
    expect([tekst({ mondeling: 'ja' }), tekst({})].map((one) => /schriftelijk of mondeling/.test(one))).toEqual([
      true,
      false,
    ])
    for (const nummer of ['0900 111 3 111', '0800 2000', '112']) expect(tekst({})).toContain(nummer)
    const commissie = { naam: 'LKC', adres: null, telefoon: '030', mail: null, site: null }
    expect(tekst({ commissie })).toMatch(/De klachtencommissie is LKC. Telefoon: 030\./)
  })
})
