import { beforeAll, expect, test } from 'vitest'
import { recordUren, removeUren } from '@/lib/domain/uren/uren.commands'
import { getUrenjaar } from '@/lib/domain/uren/uren.queries'
import { completeVoorlichting } from '@/lib/domain/voorlichting/voorlichting.commands'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { plannedVoorlichting } from '@/tests/support/voorlichting-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
  for (const table of ['uren', 'gesprek', 'voorlichting']) await ask(db.admin, `delete from ${table}`)
})

const uren = async (naam: 'adviseur' | 'collega') => (await getUrenjaar(at.world.actor[naam], 2026))?.tellingen

test('R-UREN-1: a conversation and a voorlichting count by themselves, the rest by hand, and of nobody else', async () => {
  const { adviseur, collega } = at.world.actor
  const { id } = await openedDossier(at)
  await ask(
    db.admin,
    `insert into gesprek (bestuur_id, object_id, id, houder, op, soort, minuten)
      values ($1, $2, gen_random_uuid(), $3, $4, 'telefoon', 50)`,
    [at.world.noord.id, id, adviseur.accountId, vandaag],
  )
  const voorlichtingId = await plannedVoorlichting(at)
  await completeVoorlichting(adviseur, { voorlichtingId, uitkomst: 'gedaan', op: vandaag, besteed: 90 })
  const line = { id: newId() as string, activiteit: 'overleg' as const, op: vandaag, minuten: 30 }
  expect(await recordUren(adviseur, line)).toMatchObject({ ok: true })
  expect(await recordUren(adviseur, line)).toMatchObject({ ok: true })
  expect(await uren('adviseur')).toMatchObject([
    { activiteit: 'begeleiding', vanzelf: 50, metDeHand: 0 },
    { activiteit: 'voorlichting', vanzelf: 90, metDeHand: 0 },
    { totaal: 0 },
    { totaal: 0 },
    { totaal: 0 },
    { activiteit: 'overleg', vanzelf: 0, metDeHand: 30 },
  ])
  expect((await uren('collega'))?.every(({ totaal }) => totaal === 0)).toBe(true)
  expect(await removeUren(collega, { urenId: line.id })).toMatchObject({ failure: { kind: 'not_found' } })
  expect(await removeUren(adviseur, { urenId: line.id })).toMatchObject({ ok: true })
  expect((await uren('adviseur'))?.at(-1)).toMatchObject({ totaal: 0 })
})
