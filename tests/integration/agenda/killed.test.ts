import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { quiet } from './agenda-world'

const many = 30
let db: TestDatabase
let world: World
let smtp: SMTPServer
let running: ChildProcess | undefined
let caught: { to: string; id: string }[] = []
/** The process dies after the mail server has the mail, and before it says so. */
let killAt: number[] = []

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 100_000,
    logger: false,
    onData: async (stream, _session, done) => {
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part)
      const { to, messageId } = await PostalMime.parse(Buffer.concat(parts))
      caught.push({ to: to?.[0]?.address ?? '', id: messageId ?? '' })
      if (killAt[0] === caught.length) {
        killAt.shift()
        running?.kill('SIGKILL')
      } else done()
    },
  })
  const secret = () => randomBytes(32).toString('base64')
  Object.assign(process.env, {
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: secret(),
    GEBORGEN_PEPPER: secret(),
    GEBORGEN_ZEGELSLEUTEL: secret(),
    MAIL_FROM: 'proef@geborgen.invalid',
  })
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready))
})
beforeEach(async () => {
  await quiet(db)
  await ask(db.admin, 'delete from herinnering')
  caught = []
  killAt = []
})
afterEach(() => running?.kill('SIGKILL'))
afterAll(() => new Promise<void>((done) => smtp.close(done)))

/** A worker in a process of its own; what happens to it happens to nothing else. */
function startWorker(): ChildProcess {
  const args = ['--import', './lib/platform/cli/register.mjs', 'tests/integration/bewaring/run-clock.ts']
  const urls = { DATABASE_WORKER_URL: db.worker, DATABASE_URL: db.app }
  const { port } = smtp.server.address() as AddressInfo
  const env = { ...process.env, ...urls, SMTP_URL: `smtp://127.0.0.1:${port}`, LOG_LEVEL: 'silent' }
  running = spawn(process.execPath, args, { env, stdio: 'ignore' })
  return running
}

const gone = (child: ChildProcess) => expect.poll(() => child.signalCode, { timeout: 60_000 }).toBe('SIGKILL')
const count = async (from: string) =>
  (await ask<{ n: number }>(db.admin, `select count(*)::int as n from ${from}`))[0]?.n ?? 0
const wake = () => ask(db.worker, `select graphile_worker.add_job('herinneren')`)
const addresses = () => new Set(caught.map(({ to }) => to))

/** Advisers with a dossier each of which something is for tomorrow: laid down as superuser. */
async function layAdvisers(prefix: string): Promise<void> {
  const { id: bestuur, school } = world.noord
  await ask(
    db.admin,
    `with wie as (select gen_random_uuid() id, gen_random_uuid() zaak, nr from generate_series(1, ${many}) nr),
      a as (insert into account (id, mail, naam, status) select id, '${prefix}' || nr || '@example.nl', 'Adviseur', 'actief' from wie),
      s as (insert into aanstelling (bestuur_id, id, account_id, rol, vanaf, status, voorbereid_door)
        select '${bestuur}', gen_random_uuid(), id, 'vertrouwenspersoon', '2020-01-01', 'actief', id from wie),
      g as (insert into "grant" (bestuur_id, object_id, account_id, eigen) select '${bestuur}', zaak, id, '\\x01' from wie),
      o as (insert into object (bestuur_id, id, soort, houder) select '${bestuur}', zaak, 'dossier', id from wie),
      d as (insert into dossier (bestuur_id, id, houder, school_id, nummer, status, geopend_op, loyaliteit_besluit, extern_voorkeur,
          ouders_stand)
        select '${bestuur}', zaak, id, '${school}', '26-001', 'lopend', '2026-01-01', 'geen_twijfel', 'nvt', 'nvt' from wie)
    insert into actie (bestuur_id, object_id, id, houder, soort, wie, uiterlijk)
      select '${bestuur}', zaak, gen_random_uuid(), id, 'actie', 'ik', vandaag() + 1 from wie`,
  )
}

test(`R-TERM-4: killed twice while it mails ${many} reminders: none is lost, and only what it was sending came twice, as the same mail`, async () => {
  await layAdvisers('een')
  killAt = [8, 19]
  await wake()
  for (let kill = 0; kill < 2; kill++) await gone(startWorker())
  expect(caught).toHaveLength(19)
  startWorker()
  await expect.poll(() => addresses().size, { timeout: 60_000 }).toBe(many)
  await expect.poll(() => count(`graphile_worker.jobs where task_identifier = 'mail'`), { timeout: 20_000 }).toBe(0)
  const twice = [...addresses()].filter((to) => caught.filter((mail) => mail.to === to).length > 1)
  expect(twice).toHaveLength(2)
  expect(caught).toHaveLength(many + 2)
  expect(new Set(caught.map(({ id }) => id)).size, 'a mail that comes twice has one Message-ID').toBe(many)
  // Asked again the same day, nobody gets another.
  await wake()
  await expect.poll(() => count('graphile_worker.jobs'), { timeout: 20_000 }).toBe(0)
  expect(caught).toHaveLength(many + 2)
}, 180_000)

test('R-TERM-4: killed between noting who is told and queueing the mails: nobody was noted, and all are told after it', async () => {
  await layAdvisers('twee')
  const other = new pg.Client({ connectionString: db.admin })
  await other.connect()
  await other.query('begin')
  await other.query(
    `insert into herinnering (account_id, dag) select id, vandaag() from account where mail = 'twee30@example.nl'`,
  )
  await wake()
  const worker = startWorker()
  const waiting = `pg_stat_activity where query like '%deur_herinneren()%' and wait_event_type = 'Lock'`
  await expect.poll(() => count(waiting), { timeout: 60_000 }).toBe(1)
  worker.kill('SIGKILL')
  await gone(worker)
  await other.query('rollback')
  await other.end()
  await expect.poll(() => count(waiting)).toBe(0)
  expect(await count('herinnering')).toBe(0)
  startWorker()
  await expect.poll(() => addresses().size, { timeout: 60_000 }).toBe(many)
  expect(caught).toHaveLength(many)
}, 180_000)
