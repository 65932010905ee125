import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { withContext } from '@/lib/platform/db/context'
import { enqueueMail } from '@/lib/platform/jobs/enqueue-mail'
import { expect, test } from '../../support/fixtures'
import { waitForMail } from '../../support/mail'

test('the running app sends what was put in the queue', async () => {
  const nobody = { accountId: null, bestuurId: null, today: '2026-11-22' as Datum }
  const messageId = newId()
  const to = `${messageId}@school.invalid`
  await withContext(nobody, (tx) => enqueueMail(tx, { to, template: 'verwijzing_wacht', data: {}, messageId }))
  const mail = await waitForMail(to)
  expect(mail.subject).toBe('Geborgen: er staat iets voor u klaar')
  expect(mail.text).toContain(process.env.NEXTAUTH_URL)
})
