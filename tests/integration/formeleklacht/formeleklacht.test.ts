import { beforeAll, describe, expect, test } from 'vitest'
import { destroyDossier } from '@/lib/domain/bewaring/destroy.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import * as commands from '@/lib/domain/formeleklacht/formeleklacht.commands'
import { getFormeleklacht, listFormeleklachten } from '@/lib/domain/formeleklacht/formeleklacht.queries'
import type { RecordFormeleklachtInput } from '@/lib/domain/formeleklacht/formeleklacht.schema'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { berichtenOf, filedKlacht, klachtInput, stapInput, stepped } from '@/tests/support/klacht-world'
import { proposal, vrij } from '@/tests/support/overdracht-world'

let at: IntakeWorld & { db: TestDatabase }
beforeAll(async () => {
  const db = await testDatabase()
  at = { ...(await seedDossierWorld(db)), db }
})

const adviseur = () => at.world.actor.adviseur
const filed = async (change: Parameters<typeof filedKlacht>[2] = {}) => filedKlacht(at, await openedDossier(at), change)
const rowOf = async (id: string) =>
  (await ask(at.db.admin, 'select * from formele_klacht where id = $1', [id]))[0] as Record<string, unknown>
const setting = (waarden: object) =>
  ask(at.db.admin, 'update bestuur_instelling set waarden = waarden || $1::jsonb', [JSON.stringify(waarden)])

describe('filing', () => {
  test('R-KL-1: beside the dossier stands what was filed with whom; its text is sealed', async () => {
    const { id, klachtId } = await filed()
    expect(await rowOf(klachtId)).toMatchObject({ bij: 'commissie', vorm: 'brief', status: 'ingediend' })
    expect(await eventsOf(at.db, id)).toContain('formeleklacht_recorded')
    const [row] = await ask<{ n: number }>(
      at.db.admin,
      `select count(*)::int n from envelope e join klacht_gebeurtenis g on g.id = e.item_id
       where g.klacht_id = $1 and e.sectie = 'verslagen'`,
      [klachtId],
    )
    expect(row?.n).toBe(1)
  })

  test('R-KL-1: a dossier has none, one or more', async () => {
    const made = await openedDossier(at)
    expect(await listFormeleklachten(adviseur(), made.id)).toEqual([])
    await filedKlacht(at, made)
    await filedKlacht(at, made, { bij: 'bestuur' })
    expect((await listFormeleklachten(adviseur(), made.id)).map(({ bij }) => bij).toSorted()).toEqual([
      'bestuur',
      'commissie',
    ])
  })

  test('R-DOS-2: the dossier itself tells of it, with its steps and who must hear, as its own page does', async () => {
    const made = await openedDossier(at)
    expect((await getDossier(adviseur(), made.id))?.formeleKlachten).toEqual([])
    const one = await filedKlacht(at, made)
    await stepped(at, one, { stap: 'onderzoek' })
    const [own] = await listFormeleklachten(adviseur(), made.id)
    expect(own?.gebeurtenissen.map(({ soort }) => soort)).toEqual(['onderzoek', 'indienen'])
    expect((await getDossier(adviseur(), made.id))?.formeleKlachten).toEqual([own])
    expect(own?.berichten.length).toBeGreaterThan(0)
  })

  test('R-KL-2: by word of mouth only where the bestuur takes those', async () => {
    const made = await openedDossier(at)
    const input = await klachtInput(at, made, { vorm: 'mondeling' })
    await setting({ mondelingeKlacht: 'nee' })
    expect(await commands.recordFormeleklacht(adviseur(), input)).toMatchObject({ failure: { kind: 'mondeling_niet' } })
    await setting({ mondelingeKlacht: 'ja' })
    expect(await commands.recordFormeleklacht(adviseur(), input)).toMatchObject({ ok: true })
  })

  test('R-KL-7: the adviser passes it on with toestemming for that receiver, and not without', async () => {
    const made = await openedDossier(at)
    const without = await klachtInput(at, made, { door: 'vertrouwenspersoon' })
    expect(await commands.recordFormeleklacht(adviseur(), without)).toMatchObject({
      failure: { kind: 'toestemming_missing', soort: 'doorverwijzen' },
    })
    expect(await rowOf(without.id)).toBeUndefined()
    const toestemming: NonNullable<RecordFormeleklachtInput['toestemming']> = {
      ...{ id: newId() as string, soort: 'doorverwijzen', gever: 'klager', vorm: 'mondeling' },
      ...{ gegevenOp: vandaag, geldigTot: null },
    }
    const given = await klachtInput(at, made, { door: 'vertrouwenspersoon', toestemming })
    expect(await commands.recordFormeleklacht(adviseur(), given)).toMatchObject({ ok: true })
  })

  test('nobody else files, steps, ticks or reads one', async () => {
    const made = await openedDossier(at)
    const one = await filedKlacht(at, made)
    const [first, step] = [await klachtInput(at, made), await stapInput(at, one, { stap: 'onderzoek' })]
    for (const [wie, actor] of outsiders(at.world)) {
      expect(await commands.recordFormeleklacht(actor, first), wie).toEqual(notFound)
      expect(await commands.advanceFormeleklacht(actor, step), wie).toEqual(notFound)
    }
    for (const actor of [
      at.world.actor.collega,
      at.world.actor.beheerder,
      at.world.actor.bestuurder,
      at.world.actor.buurAdviseur,
    ]) {
      expect(await getFormeleklacht(actor, made.id, one.klachtId)).toBeNull()
      expect(await listFormeleklachten(actor, made.id)).toEqual([])
    }
  })
})

describe('the procedure', () => {
  test('R-KL-8: from filing to the decision, each step once', async () => {
    const one = await filed()
    await stepped(at, one, { stap: 'onderzoek' })
    await stepped(at, one, { stap: 'zitting', uitkomst: 'apart', kenmerken: ['voorzitter', 'tweede_lid'] })
    await stepped(at, one, { stap: 'advies', uitkomst: 'gegrond', kenmerken: ['aanbevelingen'] })
    expect(await rowOf(one.klachtId)).toMatchObject({ status: 'advies', afgerond_op: null })
    await stepped(at, one, { stap: 'besluit', uitkomst: 'volgt', kenmerken: ['maatregelen'] })
    expect(await rowOf(one.klachtId)).toMatchObject({ status: 'afgehandeld', revisie: 5 })
    const late = await stapInput(at, one, { stap: 'advies', uitkomst: 'gegrond', revisie: 5 })
    expect(await commands.advanceFormeleklacht(adviseur(), late)).toMatchObject({ failure: { kind: 'not_now' } })
  })

  test('R-KL-8: what was written from an old copy is refused', async () => {
    const one = await filed()
    await stepped(at, one, { stap: 'onderzoek' })
    const old = await stapInput(at, one, { stap: 'zitting', uitkomst: 'apart', revisie: 1 })
    expect(await commands.advanceFormeleklacht(adviseur(), old)).toMatchObject({
      failure: { kind: 'changed_elsewhere' },
    })
  })

  test('R-KL-11: each step lists who must be told by whom, ticked once with a date', async () => {
    const one = await filed()
    await stepped(at, one, { stap: 'onderzoek' })
    const list = await berichtenOf(at.db, one.klachtId)
    expect(list.map(({ door, aan }) => `${door}→${aan}`).toSorted()).toEqual([
      'bestuur→directeur',
      'commissie→aangeklaagde',
      'commissie→bestuur',
      'commissie→klager',
    ])
    const [first, second] = list
    const input = { objectId: one.id, klachtId: one.klachtId, berichten: [first?.id ?? ''], op: vandaag }
    expect(await commands.tellFormeleklacht(adviseur(), input)).toMatchObject({ ok: true })
    expect(await commands.tellFormeleklacht(adviseur(), input)).toMatchObject({ failure: { kind: 'already_told' } })
    const both = { ...input, berichten: [first?.id ?? '', second?.id ?? ''] }
    expect(await commands.tellFormeleklacht(adviseur(), both)).toMatchObject({ failure: { kind: 'already_told' } })
    const told = (await berichtenOf(at.db, one.klachtId)).filter(({ verteld_op }) => verteld_op)
    expect(told.map(({ id }) => id)).toEqual([first?.id])
    for (const [wie, actor] of outsiders(at.world))
      expect(await commands.tellFormeleklacht(actor, input), wie).toEqual(notFound)
  })

  test('R-KL-4: withdrawn under pressure, it is told, decided, and can go on', async () => {
    const one = await filed()
    await stepped(at, one, { stap: 'onderzoek' })
    await stepped(at, one, { stap: 'intrekken', uitkomst: 'andere_reden', kenmerken: ['tekenen_van_druk'] })
    expect(await rowOf(one.klachtId)).toMatchObject({ status: 'ingetrokken', afgerond_op: null })
    await stepped(at, one, { stap: 'doorgaan' })
    expect(await rowOf(one.klachtId)).toMatchObject({ status: 'in_behandeling', afgerond_op: null })
    const soorten = (await berichtenOf(at.db, one.klachtId)).map(({ soort, aan }) => `${soort} ${aan}`)
    expect(soorten).toContain('intrekken directeur')
    expect(soorten).toContain('doorgaan klager')
    expect(soorten).not.toContain('intrekken klager')
  })

  test('R-KL-3: who helps or speaks for klager and aangeklaagde', async () => {
    const one = await filed()
    const tekst = await stapInput(at, one, { stap: 'onderzoek' })
    const who = { klager: 'bijgestaan', aangeklaagde: 'vertegenwoordigd', machtigingOp: vandaag } as const
    const where = { objectId: one.id, klachtId: one.klachtId, revisie: 1, envelopes: tekst.envelopes }
    const wrong = { ...where, ...who, aangeklaagde: 'geen' } as const
    expect(await commands.amendFormeleklacht(adviseur(), wrong)).toMatchObject({
      failure: { kind: 'machtiging_zonder_gemachtigde' },
    })
    expect(await commands.amendFormeleklacht(adviseur(), { ...where, ...who })).toMatchObject({ ok: true })
    expect(await rowOf(one.klachtId)).toMatchObject({
      ...{ bijstand_klager: 'bijgestaan', bijstand_aangeklaagde: 'vertegenwoordigd', revisie: 2 },
    })
  })
})

describe('R-BEW-2: while it runs nothing of the dossier is destroyed', () => {
  test('R-BEW-2, R-KL-8: held by the app and by the clock until it ended', async () => {
    const one = await filed()
    const [dossier] = await ask<{ nummer: string }>(at.db.admin, 'select nummer from dossier where id = $1', [one.id])
    const destroy = () =>
      destroyDossier(adviseur(), { objectId: one.id, grond: 'vertrek', nummer: dossier?.nummer ?? '' })
    const held = async () =>
      (
        await ask<{ ja: boolean }>(at.db.admin, 'select is_aangehouden($1, $2, $3) ja', [
          at.world.noord.id,
          one.id,
          vandaag,
        ])
      )[0]?.ja
    expect(await held()).toBe(true)
    expect(await destroy()).toMatchObject({ failure: { kind: 'held', grond: 'commissie' } })
    await stepped(at, one, { stap: 'intrekken', uitkomst: 'terug_naar_binnen' })
    expect(await held()).toBe(true)
    await stepped(at, one, { stap: 'stoppen' })
    expect(await held()).toBe(false)
    expect(await destroy()).toMatchObject({ ok: true })
    expect(await rowOf(one.klachtId)).toBeUndefined()
  })
})

test('R-OVD-1, R-KL-8: an overdracht takes the klacht along whole, with its steps, its tell list and its terms', async () => {
  const made = await openedDossier(at)
  const one = await filedKlacht(at, made)
  await stepped(at, one, { stap: 'onderzoek' })
  const input = await proposal(at, made)
  expect(await proposeOverdracht(adviseur(), input)).toMatchObject({ ok: true })
  const overdrachtId = input.voorstel.id
  const { externe } = at.world.actor
  expect(await acceptOverdracht(externe, { ...vrij, overdrachtId })).toMatchObject({ ok: true })
  const found = await listFormeleklachten(externe, input.nieuw.id)
  expect(found).toMatchObject([{ id: one.klachtId, status: 'in_behandeling' }])
  expect(found[0]?.gebeurtenissen.map(({ soort }) => soort)).toEqual(['onderzoek', 'indienen'])
  expect(found[0]?.berichten).toHaveLength(4)
  const view = await getFormeleklacht(externe, input.nieuw.id, one.klachtId)
  expect(view?.termijnen.map(({ soort }) => soort).toSorted()).toEqual(['horen', 'ontvangst'])
  expect(await listFormeleklachten(adviseur(), made.id)).toEqual([])
})
