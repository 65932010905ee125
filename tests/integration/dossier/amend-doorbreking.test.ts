import { beforeAll, expect, test } from 'vitest'
import { amendDoorbreking, recordDoorbreking } from '@/lib/domain/dossier/bijhouden.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur

/** Told to the police, and not yet to the klager. */
async function untold({ id: dossierId, ref }: Awaited<ReturnType<typeof openedDossier>>) {
  const id = newId() as string
  const inhoud = { reden: 'Het kon niet wachten.' }
  const envelopes = await sealMore(at.adviseur, ref, [{ sectie: 'bewijs', itemId: id, revisie: 1, inhoud }])
  const kenmerken = { aan: 'politie', grond: 'wet', gedaanOp: vandaag, klagerVerteldOp: null } as const
  return { dossierId, id, ...kenmerken, envelopes }
}

test('R-GEH-1: what the klager had not heard yet gets its day later, once, also after closing', async () => {
  const made = await openedDossier(at)
  const input = await untold(made)
  expect(await recordDoorbreking(adviseur(), input)).toMatchObject({ ok: true })
  const told = { dossierId: made.id, doorbrekingId: input.id, klagerVerteldOp: vandaag }
  const tomorrow = { ...told, klagerVerteldOp: '2026-11-23' as typeof vandaag }
  expect(await amendDoorbreking(adviseur(), tomorrow)).toEqual({ ok: false, failure: { kind: 'in_future' } })
  expect(await amendDoorbreking(adviseur(), { ...told, doorbrekingId: newId() })).toEqual(notFound)
  await ask(db.admin, `update dossier set status = 'afgesloten', afgesloten_op = $2 where id = $1`, [made.id, vandaag])
  for (const [wie, actor] of outsiders(at.world)) expect(await amendDoorbreking(actor, told), wie).toEqual(notFound)
  expect(await amendDoorbreking(adviseur(), told)).toEqual({ ok: true, value: made.id })
  expect((await getDossier(adviseur(), made.id))?.doorbrekingen).toMatchObject([{ klagerVerteldOp: vandaag }])
  expect(await amendDoorbreking(adviseur(), told)).toEqual({ ok: false, failure: { kind: 'already_told' } })
  const count = `select count(*)::int n from logboek where object_id = $1 and event = 'doorbreking_amended'`
  expect(await ask(db.admin, count, [made.id])).toEqual([{ n: 1 }])
})
