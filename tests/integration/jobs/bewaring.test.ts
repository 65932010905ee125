import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '@/lib/kernel/id'
import { startJobs } from '@/lib/platform/jobs/runner'
import { type MailCatcher, startMailCatcher } from '@/lib/platform/local/mail-catcher'
import { dueZaak } from '@/tests/integration/bewaring/bewaring-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import { caughtMails, waitForMail } from '@/tests/support/mail'

let db: TestDatabase
let mail: MailCatcher
let jobs: { stop(): Promise<void> } | undefined

beforeAll(async () => {
  db = await testDatabase()
  mail = await startMailCatcher({ dir: `.test/mail-${newId()}` })
  const at = await seedDossierWorld(db)
  Object.assign(process.env, { SMTP_URL: mail.smtpUrl, GEBORGEN_TEST_MAIL_URL: mail.webUrl })
  await dueZaak(at, db, '2026-01-10')
})
afterAll(async () => {
  await jobs?.stop()
  await mail.stop()
})

test('R-BEW-5: the clock mails who must act, once, and says nothing of what or whom', async () => {
  jobs = await startJobs()
  const known = () =>
    ask<{ identifier: string }>(db.admin, 'select identifier from graphile_worker._private_known_crontabs')
  await expect
    .poll(async () => (await known()).map(({ identifier }) => identifier))
    .toEqual(expect.arrayContaining(['bewaring_melden', 'onbereikbaar_vernietigen', 'vernietigen']))
  for (let twice = 0; twice < 2; twice++) await ask(db.worker, `select graphile_worker.add_job('bewaring_melden')`)
  const sent = await waitForMail('adviseur@example.nl')
  expect(sent.subject).toBe('Geborgen: er vraagt iets om uw aandacht')
  expect(sent.text).not.toMatch(/dossier|melding|intake|vernietig|Kastanje|26-0|school/i)
  await expect.poll(() => ask(db.admin, 'select 1 from graphile_worker.jobs')).toEqual([])
  expect(await caughtMails()).toHaveLength(1)
})
