import { openPayload } from '@/lib/platform/jobs/payload'
import type { MailOrder } from '@/lib/platform/mail/mails'
import { ask } from '@/tests/support/ask'

/** What waits in the queue for an address: nothing works it off during these tests. */
export async function waitingMails(adminUrl: string, to: string): Promise<MailOrder[]> {
  const rows = await ask<{ payload: unknown }>(
    adminUrl,
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail' order by j.id`,
  )
  return rows.map(({ payload }) => openPayload('mail', payload) as MailOrder).filter((order) => order.to === to)
}
