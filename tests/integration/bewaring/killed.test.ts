import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'

const many = 1000
let db: TestDatabase
let at: IntakeWorld
let running: ChildProcess | undefined

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})
afterEach(() => running?.kill('SIGKILL'))

/** A worker in a process of its own; what happens to it happens to nothing else. */
function startWorker(): ChildProcess {
  const args = ['--import', './lib/platform/cli/register.mjs', 'tests/integration/bewaring/run-clock.ts']
  const env = { ...process.env, DATABASE_WORKER_URL: db.worker, DATABASE_URL: db.app, LOG_LEVEL: 'silent' }
  running = spawn(process.execPath, args, { env, stdio: 'ignore' })
  return running
}

/** Closed dossiers of the adviser, with an envelope each, confirmed to go: laid down as superuser. */
async function layConfirmed(): Promise<void> {
  const { adviseur } = at.world.account
  const { id: bestuur, school } = at.world.noord
  await ask(
    db.admin,
    `with ids as (select gen_random_uuid() id, nr from generate_series(1, ${many}) nr),
      o as (insert into object (bestuur_id, id, soort, houder) select '${bestuur}', id, 'dossier', '${adviseur}' from ids),
      g as (insert into "grant" (bestuur_id, object_id, account_id, eigen) select '${bestuur}', id, '${adviseur}', '\\x01' from ids),
      d as (insert into dossier (bestuur_id, id, houder, school_id, nummer, status, geopend_op, afgesloten_op, loyaliteit_besluit,
          extern_voorkeur, ouders_stand)
        select '${bestuur}', id, '${adviseur}', '${school}', '20-' || (nr + 1000), 'afgesloten', '2020-01-01', '2020-06-01', 'geen_twijfel',
          'nvt', 'nvt' from ids),
      e as (insert into envelope (bestuur_id, object_id, sectie, item_id, revisie, houder, bytes)
        select '${bestuur}', id, 'kern', id, 1, '${adviseur}', '\\x00' from ids)
    insert into bewaring (bestuur_id, object_id, houder, soort, begonnen_op, afgesloten_op, uiterlijk_op, vernietigen_op,
        bevestigd_op, bevestigd_grond)
      select '${bestuur}', id, '${adviseur}', 'dossier', '2020-01-01', '2020-06-01', '2022-06-01', '2022-06-01', '2022-06-01',
        'bewaartermijn' from ids`,
  )
}

const count = async (text: string) =>
  (await ask<{ n: number }>(db.admin, `select count(*)::int as n from ${text}`))[0]?.n ?? 0
const waiting = () => count('bewaring where bevestigd_op is not null')
/** As the clock does every five minutes. */
const wake = () => ask(db.worker, `select graphile_worker.add_job('vernietigen')`)

test(`R-BEW-5: a worker killed in the middle of ${many} destructions: after its restart each is done once`, async () => {
  await layConfirmed()
  await wake()
  const killedAt: number[] = []
  for (const until of [many * 0.75, many * 0.4]) {
    const worker = startWorker()
    await expect.poll(waiting, { timeout: 30_000, interval: 10 }).toBeLessThan(until)
    worker.kill('SIGKILL')
    killedAt.push(await waiting())
    await wake()
  }
  expect(killedAt.every((left) => left > 0)).toBe(true)
  const [both] = await ask(
    db.admin,
    `select (select count(*) from vernietiging where nummer like '20-%')
      + (select count(*) from bewaring where bevestigd_op is not null) as n`,
  )
  expect(both).toEqual({ n: String(many) })
  startWorker()
  await expect.poll(waiting, { timeout: 60_000, interval: 100 }).toBe(0)
  const proofs = `vernietiging where nummer like '20-%' and grond = 'bewaartermijn'`
  expect(await count(proofs)).toBe(many)
  expect(await count(`(select distinct object_id from ${proofs}) once`)).toBe(many)
  const lines = `logboek l join vernietiging v on v.object_id = l.object_id and v.nummer like '20-%' where l.event = 'dossier_destroyed'`
  expect(await count(lines)).toBe(many)
  for (const table of ['object', 'envelope', '"grant"', 'dossier'])
    expect(
      await count(
        `${table} t where exists (select from vernietiging v where v.nummer like '20-%' and t::text like '%' || v.object_id || '%')`,
      ),
      table,
    ).toBe(0)
}, 120_000)
