import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { withContext } from '@/lib/platform/db/context'
import { enqueueMail } from '@/lib/platform/jobs/enqueue-mail'
import { startJobs } from '@/lib/platform/jobs/runner'
import { type MailCatcher, startMailCatcher } from '@/lib/platform/local/mail-catcher'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { caughtMails, waitForMail } from '@/tests/support/mail'

const nobody = { accountId: null, bestuurId: null, today: '2026-11-22' as Datum }
const link = 'http://localhost:3000/activeren/kanarie-token'
const invitation = (to: string, messageId: string = newId()) =>
  ({ to, template: 'uitnodiging', data: { link, geldigTot: '29 november 2026' }, messageId }) as const

let db: TestDatabase
let mail: MailCatcher
let jobs: { stop(): Promise<void> }

beforeAll(async () => {
  db = await testDatabase()
  mail = await startMailCatcher({ dir: `.test/mail-${newId()}` })
  const secret = () => randomBytes(32).toString('base64')
  Object.assign(process.env, {
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: secret(),
    GEBORGEN_PEPPER: secret(),
    GEBORGEN_ZEGELSLEUTEL: secret(),
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: 'proef@geborgen.invalid',
    GEBORGEN_TEST_MAIL_URL: mail.webUrl,
  })
})

afterAll(async () => {
  await jobs?.stop()
  await mail.stop()
})

test('a job waits sealed, and is not there when its transaction fails', async () => {
  await withContext(nobody, (tx) => enqueueMail(tx, invitation('blijft@school.invalid')))
  const failing = withContext(nobody, async (tx) => {
    await enqueueMail(tx, invitation('verdwijnt@school.invalid'))
    throw new Error('refused')
  })
  await expect(failing).rejects.toThrow('refused')
  const rows = await ask<{ payload: unknown }>(db.admin, 'select payload from graphile_worker._private_jobs')
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toMatch(/kanarie|blijft|school/)
})

test('the app may enqueue and nothing else', async () => {
  await expect(ask(db.app, 'select * from graphile_worker.jobs')).rejects.toThrow(/permission denied/)
  await expect(ask(db.app, "select graphile_worker.add_job('mail')")).rejects.toThrow(/permission denied/)
  await expect(ask(db.worker, 'select * from account')).rejects.toThrow(/permission denied/)
})

test('the mail arrives once, and its job is gone', async () => {
  jobs = await startJobs()
  const messageId = newId()
  await withContext(nobody, (tx) => enqueueMail(tx, invitation('noor@school.invalid', messageId)))
  const arrived = await waitForMail('noor@school.invalid')
  expect(arrived.subject).toBe('Geborgen: u bent uitgenodigd')
  expect(arrived.text).toContain(link)
  expect(arrived.id).toContain(messageId)
  await waitForMail('blijft@school.invalid')
  const everyone = (await caughtMails()).map((one) => one.to)
  expect(everyone.sort()).toEqual(['blijft@school.invalid', 'noor@school.invalid'])
  await expect.poll(() => ask(db.admin, 'select 1 from graphile_worker._private_jobs')).toEqual([])
})

test('what stands in for a mail is thrown away', async () => {
  const before = (await caughtMails()).length
  await ask(db.admin, `select graphile_worker.add_job('geen_mail', '{"sealed": "x"}')`)
  await expect.poll(() => ask(db.admin, 'select 1 from graphile_worker._private_jobs')).toEqual([])
  expect(await caughtMails()).toHaveLength(before)
})

test('a referral is mailed without saying what it is', async () => {
  const order = { to: 'actief@school.invalid', template: 'verwijzing_wacht', data: {}, messageId: newId() } as const
  await withContext(nobody, (tx) => enqueueMail(tx, order))
  const arrived = await waitForMail('actief@school.invalid')
  expect(arrived.subject).toBe('Geborgen: er staat iets voor u klaar')
  expect(arrived.text).not.toMatch(/verwij|klacht|dossier|melding|intake/i)
})
