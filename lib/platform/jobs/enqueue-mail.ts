import type { MailOrder } from '../mail/mails'
import { sealPayload } from './payload'

/** What an open transaction must be able to do for us; `Tx` of platform/db fits. */
interface JobTransaction {
  prisma: {
    $executeRaw(sql: TemplateStringsArray, ...values: unknown[]): PromiseLike<unknown>
  }
}

/** Puts a mail in the queue inside the caller's transaction: rolled back, it is never sent. */
export async function enqueueMail(tx: JobTransaction, order: MailOrder): Promise<void> {
  const payload = JSON.stringify(sealPayload('mail', order))
  await tx.prisma.$executeRaw`select job_enqueue('mail', ${payload}::text::jsonb, ${order.messageId}::text)`
}
