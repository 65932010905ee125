import { createTransport, type Transporter } from 'nodemailer'
import { env } from '../env'
import { type MailOrder, writeMail } from './mails'

/** Hands one mail to the mail server. Throws when that refuses, so that the job is tried again later. */
export async function sendMail(order: MailOrder): Promise<void> {
  const { MAIL_FROM, NEXTAUTH_URL } = env()
  const { subject, text } = writeMail(order, NEXTAUTH_URL)
  transport ??= createTransport(env().SMTP_URL, { from: MAIL_FROM })
  await transport.sendMail({
    to: order.to,
    subject,
    text,
    messageId: `<${order.messageId}@${new URL(NEXTAUTH_URL).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    // A link or an address in a mail comes from us; nothing is ever read from disk or fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

let transport: Transporter | undefined
