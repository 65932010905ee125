import type { MailOrder } from '../mail/mails'
import { sealPayload } from './payload'

interface Statements {
  $executeRaw(sql: TemplateStringsArray, ...values: unknown[]): PromiseLike<unknown>
}

/** Puts a mail in the queue inside the caller's transaction (ours or Prisma's own): rolled back, it is never sent. */
export async function enqueueMail(tx: Statements | { prisma: Statements }, order: MailOrder): Promise<void> {
  const statements = 'prisma' in tx ? tx.prisma : tx
  const payload = JSON.stringify(sealPayload('mail', order))
  await statements.$executeRaw`select job_enqueue('mail', ${payload}::text::jsonb, ${order.messageId}::text)`
}
