import { beforeAll, expect, test } from 'vitest'
import { completeActie, recordActie } from '@/lib/domain/actie/actie.commands'
import { amendReflectie, recordReflectie, removeReflectie } from '@/lib/domain/reflectie/reflectie.commands'
import { getReflectie, listReflecties } from '@/lib/domain/reflectie/reflectie.queries'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { kaartOf, sealMore } from '@/tests/support/sealing'
import { recordedReflectie, reflectieInput } from '@/tests/support/voorlichting-world'

let at: IntakeWorld & { db: TestDatabase }

beforeAll(async () => {
  const db = await testDatabase()
  at = { ...(await seedDossierWorld(db)), db }
  await ask(db.admin, `delete from object where soort = 'reflectie'`)
})

const adviseur = () => at.world.actor.adviseur

test('R-REF-1: a card is hers alone: no colleague, bestuurder, directeur or FG reads that it is there', async () => {
  const { id } = await recordedReflectie(at, 'wetgeving')
  expect((await listReflecties(adviseur()))?.filter((kaart) => kaart.id === id)).toHaveLength(1)
  expect((await listReflecties(at.world.actor.collega))?.every((kaart) => kaart.id === null)).toBe(true)
  for (const naam of ['collega', 'bestuurder', 'directeur', 'fg', 'beheerder'] as const)
    expect(await getReflectie(at.world.actor[naam], id), naam).toBeNull()
})

test('R-REF-1: one of a kind a year; changed from an old copy is refused', async () => {
  const { id, amended } = await recordedReflectie(at, 'opvang')
  const { input } = await reflectieInput(at, 'beleid')
  expect(await recordReflectie(adviseur(), { ...input, onderwerp: 'opvang' })).toMatchObject({
    failure: { kind: 'already_filled' },
  })
  const change = { reflectieId: id, revisie: 1, envelopes: await amended() }
  expect(await amendReflectie(adviseur(), change)).toMatchObject({ ok: true })
  expect(await amendReflectie(adviseur(), change)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
})

test('R-REF-1: what she is going to do stands on Vandaag until it is done, without any toestemming', async () => {
  const { id, ref } = await recordedReflectie(at, 'advies')
  const actieId = newId() as string
  const inhoud = { wat: 'Bellen met een collega', doorWie: '', resultaat: '' }
  const sealed = (revisie: number) =>
    sealMore(at.adviseur, ref, [{ sectie: 'verslagen', itemId: actieId, revisie, inhoud }])
  const kaart = await kaartOf(at.adviseur, at.world.noord.id, actieId, inhoud.wat)
  const actie = { objectId: id, id: actieId, soort: 'actie' as const, wie: 'ik' as const, uiterlijk: vandaag, kaart }
  expect(await recordActie(adviseur(), { ...actie, envelopes: await sealed(1) })).toMatchObject({ ok: true })
  const own = async () => ((await getVandaag(adviseur()))?.nu ?? []).filter(({ objectId }) => objectId === id)
  expect(await own()).toMatchObject([{ soort: 'actie', objectSoort: 'reflectie', wat: { objectId: actieId } }])
  const done = { objectId: id, id: actieId, uitkomst: 'gedaan' as const, envelopes: await sealed(2) }
  expect(await completeActie(adviseur(), done)).toMatchObject({ ok: true })
  expect(await own()).toEqual([])
})

test('R-REF-1: thrown away it is gone with its key and its words, and only by her', async () => {
  const { id } = await recordedReflectie(at, 'klachtroutes')
  expect(await removeReflectie(at.world.actor.collega, { reflectieId: id })).toEqual(notFound)
  expect(await removeReflectie(adviseur(), { reflectieId: id })).toMatchObject({ ok: true })
  const left = await ask<{ n: string }>(
    at.db.admin,
    `select 'o' as n from object where id = $1 union all select 'g' from "grant" where object_id = $1
      union all select 'e' from envelope where object_id = $1 union all select 'r' from reflectie where id = $1`,
    [id],
  )
  expect(left).toEqual([])
  expect(await eventsOf(at.db, id)).toEqual(['reflectie_recorded', 'reflectie_removed'])
})

test('R-REF-1, R-BEW-1: a card goes when she can no longer read it and its time has passed, and not a day sooner', async () => {
  const { id } = await recordedReflectie(at, 'beleid')
  const left = async () => (await ask(at.db.admin, 'select from object where id = $1', [id])).length
  const gone = (day: string) => ask(at.db.deur, 'select deur_onbereikbaar_vernietigen($1)', [day])
  await gone('2040-01-01')
  expect(await left()).toBe(1)
  const ended = `update aanstelling set status = 'beeindigd', tot = '2026-11-21', afwikkelen_tot = '2026-12-21' where account_id = $1`
  await ask(at.db.admin, ended, [at.world.account.adviseur])
  await gone('2028-12-20')
  expect(await left()).toBe(1)
  await gone('2028-12-21')
  expect(await left()).toBe(0)
})
