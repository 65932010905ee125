import { describe, expect, it, test } from 'vitest'
import { klachtstappen } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { bestuursklachtPijlen, stapVragen, vertelregels } from '@/lib/domain/bestuursklacht/bestuursklacht.data'
import {
  advance,
  hoortBij,
  mogelijkeStappen,
  receive,
  tell,
  verslagMist,
  vertellingen,
  voorzieningen,
} from '@/lib/domain/bestuursklacht/bestuursklacht.rules'
import { isDraftSubject } from '@/lib/kernel/draft-subject'
import { dag, gezet, klacht, loop, regels, today, vierNee, zet } from './klacht'

const naarCommissie = zet('naar_commissie', '2026-10-02', { uitkomst: 'bestuur_verwijst' })
const zelf = zet('zelf_afhandelen', '2026-10-02', { kenmerken: vierNee })
const advies = zet('advies', '2026-10-20', { uitkomst: 'gegrond' })
const voornemen = zet('voornemen', '2026-10-25', { uitkomst: 'gegrond', tot: dag('2026-11-05') })
const besluit = zet('besluit', '2026-11-12', { uitkomst: 'gegrond', kenmerken: ['volgt'] })

describe('receipt', () => {
  const ontvangst = { via: 'klager', vorm: 'brief', ontvangenOp: dag('2026-10-01'), betrokken: [] } as const
  const how = { mondeling: 'ja', today, door: 'ik' } as const
  it('R-KL-5: begins at the bestuur, and at the committee where the committee lets know of it', () => {
    expect(receive(ontvangst, how)).toEqual({ ok: true, value: 'ontvangen' })
    expect(receive({ ...ontvangst, via: 'commissie' }, how)).toEqual({ ok: true, value: 'bij_commissie' })
  })
  it('R-KL-5: notes a day that was', () => {
    expect(receive({ ...ontvangst, ontvangenOp: dag('2026-11-23') }, how)).toMatchObject({
      failure: { kind: 'in_future' },
    })
  })
  it('R-KL-2: by word of mouth only where the bestuur allows it, with a report at once', () => {
    const spoken = { ...ontvangst, vorm: 'mondeling' } as const
    expect(receive(spoken, how).ok).toBe(true)
    expect(receive(spoken, { ...how, mondeling: 'nee' })).toMatchObject({ failure: { kind: 'mondeling_niet' } })
    expect(verslagMist('mondeling', [])).toHaveLength(4)
    const half = [gezet('verslag', 'ontvangen', '2026-10-01', { kenmerken: ['verslag_ontvanger', 'verslag_datum'] })]
    expect(verslagMist('mondeling', half)).toEqual(['verslag_getekend', 'verslag_afschrift'])
    expect(verslagMist('brief', [])).toEqual([])
  })
  it('R-SPOOR-2: who is involved himself cannot write it down', () => {
    expect(receive({ ...ontvangst, betrokken: ['ik'] }, how)).toMatchObject({ failure: { kind: 'zelf_betrokken' } })
  })
})

describe('handling it oneself', () => {
  test.each(vierNee)('R-KL-10: not while %s was not answered', (one) => {
    const kenmerken = vierNee.filter((other) => other !== one)
    expect(loop(klacht, [{ ...zelf, kenmerken }]).failure).toEqual({ kind: 'niet_zelf' })
  })
  it('R-KL-10: the klager may still go to the committee', () => {
    expect(loop(klacht, [zelf]).klacht.status).toBe('zelf')
    const after = loop(klacht, [zelf, zet('naar_commissie', '2026-10-09', { uitkomst: 'klager_kiest' })])
    expect(after.klacht.status).toBe('bij_commissie')
  })
  it('R-KL-5: by one setting only with toestemming, and with a copy to the committee', () => {
    const by = { ...regels, zelfAfhandelen: 'met_toestemming_en_afschrift' } as const
    expect(loop(klacht, [zelf], by).failure).toEqual({ kind: 'klager_akkoord' })
    const agreed = { ...zelf, kenmerken: [...vierNee, 'klager_akkoord'] }
    expect(loop(klacht, [agreed], by).failure).toBeNull()
    expect(vertellingen(agreed, klacht)).toContainEqual({
      ...{ aan: 'commissie', bron: 'deel 3 van de regeling', afschrift: true },
    })
    expect(vertellingen(zelf, klacht).map(({ aan }) => aan)).not.toContain('commissie')
  })
})

describe('a voorlopige voorziening', () => {
  const on = (more: object) => loop(klacht, [zet('voorziening', '2026-10-03', { uitkomst: 'geen_contact', ...more })])
  it('R-KL-5: always has an end, a day or an event', () => {
    expect(on({}).failure).toEqual({ kind: 'einde_ontbreekt' })
    expect(on({ tot: dag('2026-10-03') }).failure).toEqual({ kind: 'einde_te_vroeg' })
    expect(on({ tot: dag('2026-12-01') }).failure).toBeNull()
    expect(on({ totBij: 'besluit' }).failure).toBeNull()
  })
  it('R-KL-5: holds until it is ended or its event comes', () => {
    const { verloop } = on({ totBij: 'advies' })
    expect(voorzieningen(verloop)).toHaveLength(1)
    expect(voorzieningen([gezet('advies', 'advies', '2026-10-20'), ...verloop])).toHaveLength(0)
    expect(voorzieningen([gezet('besluit', 'besloten', '2026-10-20'), ...verloop])).toHaveLength(1)
    const ended = gezet('voorziening_eind', 'ontvangen', '2026-10-09', { eindeVan: verloop[0]?.id ?? '' })
    expect(voorzieningen([ended, ...verloop])).toHaveLength(0)
  })
  it('ends only one that holds', () => {
    const wrong = zet('voorziening_eind', '2026-10-09', { eindeVan: 'iets anders' })
    expect(loop(klacht, [wrong]).failure).toEqual({ kind: 'geen_voorziening' })
    expect(mogelijkeStappen(klacht, [])).not.toContain('voorziening_eind')
  })
})

describe('the decision', () => {
  const tot = [naarCommissie, advies, voornemen]
  const verweer = zet('verweer', '2026-11-01', { uitkomst: 'schriftelijk' })
  it('R-KL-5: comes after the chance to defend against the intended one (art. 15.3)', () => {
    expect(loop(klacht, [...tot, besluit]).failure).toEqual({ kind: 'verweer_ontbreekt' })
    expect(loop(klacht, [...tot, verweer, besluit])).toMatchObject({ failure: null, klacht: { status: 'besloten' } })
    expect(mogelijkeStappen({ ...klacht, status: 'voorgenomen' }, loop(klacht, tot).verloop)).not.toContain('besluit')
  })
  it('R-KL-5: no answer is none only after the day until which it could be given', () => {
    const none = (op: string) => loop(klacht, [...tot, zet('verweer', op, { uitkomst: 'geen' })]).failure
    expect(none('2026-11-05')).toEqual({ kind: 'verweer_loopt', tot: '2026-11-05' })
    expect(none('2026-11-06')).toBeNull()
  })
  it('R-KL-5: another intended decision gives another chance', () => {
    const again = zet('voornemen', '2026-11-02', { uitkomst: 'ongegrond', tot: dag('2026-11-09') })
    expect(loop(klacht, [...tot, verweer, again, besluit]).failure).toEqual({ kind: 'verweer_ontbreekt' })
  })
  it('R-KL-5: says whether it follows the advice, where there is one', () => {
    const mute = { ...besluit, kenmerken: [] }
    expect(loop(klacht, [...tot, verweer, mute]).failure).toEqual({ kind: 'volgt_ontbreekt' })
    const both = { ...besluit, kenmerken: ['volgt', 'volgt_niet'] }
    expect(loop(klacht, [...tot, verweer, both]).failure).toEqual({ kind: 'volgt_ontbreekt' })
    const own = [zelf, voornemen, zet('verweer', '2026-11-01', { uitkomst: 'beide' })]
    expect(loop(klacht, [...own, mute])).toMatchObject({ failure: null, klacht: { afgerondOp: '2026-11-12' } })
    expect(loop(klacht, [...own, besluit]).failure).toEqual({ kind: 'volgt_ontbreekt' })
  })
})

describe('withdrawing', () => {
  const weg = zet('intrekken', '2026-11-01', { uitkomst: 'opgelost' })
  test.each([
    ['the bestuur itself', [zelf], 'zelf'],
    ['the committee', [naarCommissie], 'bij_commissie'],
    ['receipt', [], 'ontvangen'],
  ])('R-KL-4: going on takes up again where it was: %s', (_, before, status) => {
    expect(loop(klacht, [...before, weg, zet('doorgaan', '2026-11-02')]).klacht.status).toBe(status)
  })
  it('R-KL-4: stopping ends it', () => {
    expect(loop(klacht, [weg, zet('stoppen', '2026-11-02')]).klacht).toMatchObject({
      ...{ status: 'gestopt', afgerondOp: '2026-11-02' },
    })
  })
})

describe('in the name of the bestuur', () => {
  const door = { ...naarCommissie, namens: 'directeur' as const }
  it('R-AANST-6: only what was left to the directeur, and never where he is involved', () => {
    expect(loop(klacht, [door]).failure).toEqual({ kind: 'geen_mandaat' })
    const by = { ...regels, mandaat: ['verwijzen' as const] }
    expect(loop(klacht, [door], by).failure).toBeNull()
    for (const directeurBetrokken of ['ja', 'weet_niet'] as const)
      expect(loop({ ...klacht, directeurBetrokken }, [door], by).failure).toEqual({ kind: 'geen_mandaat' })
    expect(loop(klacht, [zet('verlengen', '2026-10-02', { namens: 'directeur' })], by).failure).toEqual({
      kind: 'not_now',
    })
  })
})

describe('who must be told', () => {
  it('R-KL-11: the decision to klager, committee, aangeklaagde and directeur, each with a copy', () => {
    const after = { ...klacht, adviesOp: dag('2026-10-20') }
    expect(vertellingen(besluit, after)).toEqual(
      ['klager', 'commissie', 'aangeklaagde', 'directeur'].map((aan) => ({ aan, bron: 'art. 15.1', afschrift: true })),
    )
    expect(vertellingen(besluit, klacht).map(({ aan }) => aan)).toEqual(['klager', 'aangeklaagde', 'directeur'])
  })
  it('R-KL-11: a klacht sent on is told the directeur by the bestuur', () => {
    expect(vertellingen(naarCommissie, klacht)).toEqual([
      { aan: 'klager', bron: 'art. 7.3', afschrift: false },
      { aan: 'directeur', bron: 'art. 7.9', afschrift: false },
    ])
  })
  it('R-SPOOR-2: nothing to a directeur who is involved, or may be', () => {
    for (const directeurBetrokken of ['ja', 'weet_niet'] as const)
      for (const { stap } of vertelregels)
        expect(
          vertellingen({ stap, kenmerken: [] }, { ...klacht, directeurBetrokken }).map(({ aan }) => aan),
        ).not.toContain('directeur')
  })
  const bericht = { verteldOp: null, afschrift: true }
  const op = { op: dag('2026-11-12'), stapOp: dag('2026-11-12'), weggelaten: false, today }
  test.each([
    ['once', { ...bericht, verteldOp: dag('2026-11-13') }, op, 'already_told'],
    ['not before the step', bericht, { ...op, op: dag('2026-11-11') }, 'before_step'],
    ['not tomorrow', bericht, { ...op, op: dag('2026-11-23') }, 'in_future'],
    [
      'of a message without a copy nothing is left out',
      { ...bericht, afschrift: false },
      { ...op, weggelaten: true },
      'geen_afschrift',
    ],
  ])('R-KL-11: ticked %s', (_, one, how, kind) => {
    expect(tell(one, how)).toMatchObject({ failure: { kind } })
    expect(tell(bericht, op).ok).toBe(true)
  })
})

describe('the table of arrows', () => {
  it('R-KL-5: leads from every state but the last ones to an end', () => {
    const ends = new Set(bestuursklachtPijlen.filter(({ einde }) => einde).map(({ naar }) => naar))
    const reach = (van: string, seen = new Set<string>()): boolean =>
      ends.has(van as never) ||
      (!seen.has(van) && bestuursklachtPijlen.some((p) => p.van === van && reach(p.naar, new Set([...seen, van]))))
    for (const { van } of bestuursklachtPijlen) expect(reach(van), van).toBe(true)
    for (const end of ends)
      expect(
        bestuursklachtPijlen.some(({ van }) => van === end),
        end,
      ).toBe(false)
  })
  it('names every step, and nothing is done on another day than one that was', () => {
    const named = new Set(bestuursklachtPijlen.map(({ act }) => act))
    expect(klachtstappen.filter((one) => !named.has(one))).toEqual([])
    const late = { regels, verloop: [], today }
    expect(advance(klacht, zet('naar_commissie', '2026-11-23'), late)).toMatchObject({ failure: { kind: 'in_future' } })
    expect(advance(klacht, zet('naar_commissie', '2026-09-30'), late)).toMatchObject({
      failure: { kind: 'before_received' },
    })
  })
  it('takes no code of another step', () => {
    expect(hoortBij({ stap: 'advies', uitkomst: null, kenmerken: [] })).toBe(false)
    expect(hoortBij({ stap: 'advies', uitkomst: 'volgt', kenmerken: [] })).toBe(false)
    for (const stap of klachtstappen)
      expect(hoortBij({ stap, uitkomst: stapVragen[stap].uitkomsten[0] ?? null, kenmerken: [] })).toBe(true)
  })
})

it('keeps what was typed for one step apart from another: each has a draft of its own', () => {
  const id = crypto.randomUUID()
  for (const stap of klachtstappen) expect(isDraftSubject(`bestuursklacht:${id}:${stap}`), stap).toBe(true)
})
