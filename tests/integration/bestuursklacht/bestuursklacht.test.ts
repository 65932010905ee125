import { beforeAll, describe, expect, test } from 'vitest'
import {
  advanceBestuursklacht,
  recordBestuursklacht,
  tellBestuursklacht,
} from '@/lib/domain/bestuursklacht/bestuursklacht.commands'
import {
  countBestuursklachten,
  getBestuursklacht,
  getOntvangScherm,
} from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import type { AdvanceBestuursklachtInput } from '@/lib/domain/bestuursklacht/bestuursklacht.schema'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { sealAmbtsstukDeel } from '@/lib/platform/client/worker/ambtsstukken'
import type { MeldBureau } from '@/tests/integration/meldketen/meldketen-bureau'
import { ask } from '@/tests/support/ask'
import { klachtInput, klachtstapInput, receivedKlacht } from '@/tests/support/bestuursklacht-world'
import { eventsOf } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { sealPart } from '@/tests/support/meldketen-world'
import { mailsTo, onlangs, openedBy, openKlachtBureau, zetStap } from './klacht-bureau'

let at: MeldBureau
let bestuurder: Actor

beforeAll(async () => {
  at = await openKlachtBureau()
  bestuurder = at.world.actor.bestuurder
})

type Stap = AdvanceBestuursklachtInput['stap']
const dag = (text: string) => text as Datum
const stap = (klachtId: string, soort: Stap, more: Partial<AdvanceBestuursklachtInput> = {}) =>
  zetStap(at, klachtId, soort, more)

describe('R-KL-5: a formele klacht at the bestuur', () => {
  test('from its receipt to the decision, each step read by every bestuurder who is not involved', async () => {
    const mails = await mailsTo(at, at.twee.accountId)
    const { id } = await receivedKlacht(at, { ontvangenOp: onlangs })
    expect(await mailsTo(at, at.twee.accountId)).toBe(mails + 1)
    const zet = async (soort: Stap, more: Partial<AdvanceBestuursklachtInput> = {}) =>
      expect(await stap(id, soort, more)).toEqual({ ok: true, value: id })
    await zet('naar_commissie', { op: dag('2026-10-02'), uitkomst: 'bestuur_verwijst' })
    await zet('voorziening', { op: dag('2026-10-02'), uitkomst: 'geen_contact', totBij: 'besluit' })
    await zet('advies', { op: dag('2026-10-20'), uitkomst: 'gegrond' })
    expect(await getBestuursklacht(bestuurder, id)).toMatchObject({ status: 'advies', uiterlijk: '2026-11-17' })
    expect(await countBestuursklachten(bestuurder)).toEqual({ lopend: 1, teLaat: 1 })
    await zet('verlengen', { op: dag('2026-11-10'), tot: dag('2026-12-15') })
    await zet('voornemen', { op: dag('2026-11-11'), uitkomst: 'gegrond', tot: dag('2026-11-18') })
    expect(await stap(id, 'besluit', { uitkomst: 'gegrond', kenmerken: ['volgt'] })).toMatchObject({
      failure: { kind: 'verweer_ontbreekt' },
    })
    await zet('verweer', { op: dag('2026-11-16'), uitkomst: 'schriftelijk' })
    await zet('besluit', { op: vandaag, uitkomst: 'gegrond', kenmerken: ['volgt', 'maatregelen'] })
    const { parts } = await openedBy(at.twee, at.tweede, id)
    expect(parts.filter(({ sectie }) => sectie === 'verslagen')).toHaveLength(7)
    expect(parts).toContainEqual(
      expect.objectContaining({ inhoud: { toelichting: 'Waarom besluit.', maatregelen: '' } }),
    )
    const found = await getBestuursklacht(at.tweede, id)
    expect(found).toMatchObject({
      status: 'besloten',
      afgerondOp: vandaag,
      uiterlijk: '2026-12-15',
      schoolNaam: 'School',
    })
    expect(found?.stappen.map(({ soort }) => soort)).toEqual([
      ...['besluit', 'verweer', 'voornemen', 'verlengen', 'advies', 'voorziening', 'naar_commissie'],
    ])
    expect(await stap(id, 'intrekken', { uitkomst: 'opgelost' })).toMatchObject({ failure: { kind: 'not_now' } })
    const events = await eventsOf(at.db, id)
    expect(events.filter((one) => one === 'bestuursklacht_advanced')).toHaveLength(7)
    expect(events.filter((one) => one === 'bestuursklacht_recorded')).toHaveLength(1)
  }, 60_000)

  test('R-KL-11: who must be told stands there until it is ticked, and a copy says what was left out', async () => {
    const { id } = await receivedKlacht(at)
    expect(await stap(id, 'naar_commissie', { uitkomst: 'klager_kiest' })).toMatchObject({ ok: true })
    const found = await getBestuursklacht(bestuurder, id)
    expect(found?.berichten.map(({ aan, bron }) => [aan, bron])).toEqual([
      ['directeur', 'art. 7.9'],
      ['klager', 'art. 7.3'],
    ])
    const [first] = found?.berichten ?? []
    const tick = {
      klachtId: id,
      revisie: 2,
      berichten: [first?.id ?? ''],
      op: vandaag,
      weggelaten: false,
      envelopes: [],
    }
    expect(await tellBestuursklacht(bestuurder, { ...tick, weggelaten: true })).toMatchObject({
      failure: { kind: 'geen_afschrift' },
    })
    expect(await tellBestuursklacht(bestuurder, tick)).toEqual({ ok: true, value: id })
    expect(await tellBestuursklacht(bestuurder, { ...tick, revisie: 3 })).toMatchObject({
      failure: { kind: 'already_told' },
    })
    const foreign = { ...tick, revisie: 3, berichten: [newId() as string] }
    expect(await tellBestuursklacht(bestuurder, foreign)).toMatchObject({ failure: { kind: 'not_found' } })
    expect((await getBestuursklacht(bestuurder, id))?.berichten.map(({ verteldOp }) => verteldOp)).toEqual([
      vandaag,
      null,
    ])
  })

  test('R-KL-11: what is left out of a copy is sealed, one reason with each of them', async () => {
    const { id } = await receivedKlacht(at, { ontvangenOp: onlangs })
    const kenmerken = ['ingewikkeld', 'ernstig', 'twijfel', 'ingrijpend'].map((one) => `niet_${one}`)
    for (const [soort, more] of [
      ['zelf_afhandelen', { op: onlangs, kenmerken }],
      ['voornemen', { op: dag('2026-10-05'), uitkomst: 'ongegrond', tot: dag('2026-10-12') }],
      ['verweer', { op: dag('2026-10-10'), uitkomst: 'mondeling' }],
      ['besluit', { op: dag('2026-10-20'), uitkomst: 'ongegrond' }],
    ] as const)
      expect(
        await stap(id, soort, { ...more, kenmerken: 'kenmerken' in more ? [...more.kenmerken] : [] }),
      ).toMatchObject({
        ok: true,
      })
    const found = await getBestuursklacht(bestuurder, id)
    const copy = found?.berichten.find(({ aan, afschrift, stapId }) => {
      return aan === 'klager' && afschrift && stapId === found.stappen[0]?.id
    })
    const berichten = [copy?.id ?? '']
    const { sealed } = await openedBy(at.een, bestuurder, id)
    const part = { sectie: 'verslagen', itemId: copy?.id ?? '' } as const
    const envelopes = await sealAmbtsstukDeel(sealed, part, { weggelaten: 'Iets over een ander.' })
    const tick = { klachtId: id, revisie: found?.revisie ?? 0, berichten, op: vandaag, weggelaten: true }
    expect(await tellBestuursklacht(bestuurder, { ...tick, envelopes: [] })).toMatchObject({
      failure: { kind: 'sealed_part_missing' },
    })
    expect(await tellBestuursklacht(bestuurder, { ...tick, envelopes })).toEqual({ ok: true, value: id })
  }, 60_000)

  test('R-KL-2: by word of mouth only where the bestuur allows it', async () => {
    const { id } = await receivedKlacht(at, { vorm: 'mondeling' })
    expect(await stap(id, 'verslag', { kenmerken: ['verslag_ontvanger', 'verslag_datum'] })).toMatchObject({ ok: true })
    const set = `update bestuur_instelling set waarden = jsonb_set(waarden, '{mondelingeKlacht}', $1)`
    await ask(at.db.admin, set, ['"nee"'])
    const { key: _, ...input } = await klachtInput(at, { vorm: 'mondeling' })
    expect(await recordBestuursklacht(bestuurder, input)).toMatchObject({ failure: { kind: 'mondeling_niet' } })
    await ask(at.db.admin, set, ['"ja"'])
  })
})

describe('what is sealed', () => {
  test('goes under its own id, in the revision after the last one, by who saw the last one', async () => {
    const { id, key } = await receivedKlacht(at)
    const input = await klachtstapInput(at, id, 'naar_vertrouwenspersoon')
    const place = at.world.noord.id
    for (const [envelopes, kind] of [
      [[], 'sealed_part_missing'],
      [[await sealPart(place, newId(), 'verslagen', input.id, {}, key)], 'sealed_part_foreign'],
      [[await sealPart(place, id, 'verslagen', newId(), {}, key)], 'sealed_part_foreign'],
      [[await sealPart(place, id, 'kern', id, {}, key)], 'sealed_part_foreign'],
    ] as const)
      expect(await advanceBestuursklacht(bestuurder, { ...input, envelopes: [...envelopes] })).toMatchObject({
        failure: { kind },
      })
    expect(await advanceBestuursklacht(bestuurder, { ...input, revisie: 2 })).toMatchObject({
      failure: { kind: 'changed_elsewhere' },
    })
    expect(await advanceBestuursklacht(bestuurder, input)).toMatchObject({ ok: true })
  })

  test('the form learns who holds the office and who may later, and nobody else does', async () => {
    const scherm = await getOntvangScherm(bestuurder)
    expect(scherm?.stuk.houders.map(({ accountId }) => accountId).toSorted()).toEqual(
      [at.een.accountId, at.twee.accountId].toSorted(),
    )
    for (const naam of ['adviseur', 'beheerder', 'fg', 'directeur'] as const)
      expect(await getOntvangScherm(at.world.actor[naam])).toBeNull()
  })
})
