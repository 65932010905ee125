import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Doorverwijzen } from '@/components/bestuursklacht/doorverwijzen'
import { KlachtBlad } from '@/components/bestuursklacht/klacht-blad'
import { KlachtenLijst } from '@/components/bestuursklacht/klachten-lijst'
import { OntvangstStand } from '@/components/bestuursklacht/ontvangst-stand'
import type { BestuursklachtDetail } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { presetTermijnen } from '@/lib/domain/reglement/presets.data'
import { dag, gezet, klacht, regels, today } from './klacht'

const said = (screen: ReactElement) =>
  renderToStaticMarkup(screen)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const met = (change: Partial<BestuursklachtDetail>): BestuursklachtDetail => ({
  ...klacht,
  ...{ schoolNaam: 'De Papieren Maan', stappen: [], berichten: [], regels, sealed: null, ...change },
})
const blad = (change: Partial<BestuursklachtDetail>) =>
  said(<KlachtBlad bestuurId="b" klacht={met(change)} today={today} />)
const stap = (...args: Parameters<typeof gezet>) => ({ ...gezet(...args), wie: 'Ria Schijnbaar', waarschuwingen: [] })
const { besluit } = presetTermijnen.isob
const termijn = besluit && { regel: besluit, naarWerkdag: true, gesloten: [], verlengingen: [] }

test('R-KL-5: the page offers what can be done now, with the day of receipt, and nothing when it ended', () => {
  expect(blad({})).toContain('Ontvangen op 1 oktober 2026')
  expect(blad({})).toContain('Naar de klachtencommissie verwijzen')
  expect(blad({})).not.toContain('Besluiten')
  const ended = blad({ status: 'besloten', afgerondOp: today })
  expect(ended).toContain('Er is niets meer te doen.')
})

test('R-TERM-4: the last day of the decision as a sum in words, and how late it is', () => {
  const late = { status: 'advies', adviesOp: dag('2026-10-20'), uiterlijk: dag('2026-11-17'), termijn } as const
  const shown = blad(late)
  expect(shown).toMatch(
    /Besluit uiterlijk op 17 november 2026 : 4 weken na ontvangst van het advies op 20 oktober 2026/,
  )
  expect(shown).toContain('Te laat: 5 dagen')
  expect(said(<KlachtenLijst bestuurId="b" regels={[met(late)]} today={today} />)).toContain('Te laat: 5 dagen')
})

test('R-KL-2: what the report of a talk lacks is asked at once', () => {
  const half = stap('verslag', 'ontvangen', '2026-10-01', { kenmerken: ['verslag_ontvanger', 'verslag_datum'] })
  const shown = blad({ vorm: 'mondeling', stappen: [half] })
  expect(shown).toContain('Nog te regelen: de klager tekende het verslag.')
  expect(shown).not.toContain('Nog te regelen: op het verslag staat de datum.')
})

test('R-KL-11: who must still be told stands by its step, with the copy and where that stands', () => {
  const step = stap('besluit', 'besloten', '2026-11-20', { uitkomst: 'gegrond' })
  const bericht = { stapId: step.id, bron: 'art. 15.1', afschrift: true, weggelaten: null, verteldOp: null }
  const berichten = [
    { ...bericht, id: 'een', aan: 'klager' as const },
    { ...bericht, id: 'twee', aan: 'commissie' as const, weggelaten: true, verteldOp: dag('2026-11-21') },
  ]
  const shown = blad({ status: 'besloten', afgerondOp: today, stappen: [step], berichten })
  expect(shown).toContain('Vertel het nog aan wie het moet weten.')
  expect(shown).toContain('De klager, met een afschrift, volgens art. 15.1.')
  expect(shown).not.toContain('De klachtencommissie, met een afschrift, volgens art. 15.1.')
  expect(shown).toContain('hoorde dit op 21 november 2026, met een afschrift waaruit iets is weggelaten')
})

test('R-SPOOR-2: who is involved himself, or nobody left: nothing is written down, and it says what then', () => {
  const anna = { accountId: 'a', naam: 'Anna Bedacht', publicKey: 'k' }
  const to = { voor: 'personen', dicht: false, personen: [anna] } as const
  expect(said(<OntvangstStand bestuurId="b" to={to} zelf />)).toContain('Geef deze klacht aan Anna Bedacht')
  const nobody = { voor: 'niemand', dicht: true, personen: [] } as const
  expect(said(<OntvangstStand bestuurId="b" to={nobody} zelf />)).toContain(
    'Verwijs de klager naar de klachtencommissie',
  )
  const closed = { voor: 'ambt', dicht: true, ambt: null, personen: [anna] } as const
  expect(said(<OntvangstStand bestuurId="b" to={closed} zelf={false} />)).toContain('Maak eerst de sleutel')
})

test('R-KL-7: who receives one and is neither shows the way at once, keeps silent, and passes nothing on unasked', () => {
  const adressen = {
    bestuurNaam: 'Stichting Bedacht',
    bestuurders: ['Ria Schijnbaar'],
    commissie: null,
    ontvangt: false,
  }
  const shown = said(<Doorverwijzen bestuurId="b" adressen={adressen} />)
  expect(shown).toContain('Vertel de klager meteen dat u de klacht niet mag aannemen')
  expect(shown).toContain('Praat er met niemand over')
  expect(shown).toContain('Dat doet u alleen als de klager u dat vraagt.')
  expect(shown).toContain('Stichting Bedacht : Ria Schijnbaar'.replace(' :', ':'))
  expect(shown).not.toContain('Leg dan vast dat u de klacht kreeg')
})

test('R-AANST-6: what the directeur may do in the name of the bestuur stands there, and lapses where he is involved', () => {
  const by = { ...regels, mandaat: ['verwijzen' as const] }
  expect(blad({ regels: by })).toContain('Wat de directeur namens het bestuur doet')
  expect(blad({ regels: by, directeurBetrokken: 'ja' })).toContain('Wat het bestuur nu zelf doet')
})
