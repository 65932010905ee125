import type { CaughtMail } from '../../lib/platform/local/mail-catcher'

/** The newest mail to this address, waited for: mails leave from a queue. */
export async function waitForMail(to: string, subject: RegExp = /./): Promise<CaughtMail> {
  for (let tries = 0; tries < 100; tries++) {
    const mails = await caughtMails()
    const mail = mails.find((one) => one.to === to && subject.test(one.subject))
    if (mail) return mail
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`No mail to ${to} about ${subject}`)
}

export async function caughtMails(): Promise<CaughtMail[]> {
  const response = await fetch(`${process.env.GEBORGEN_TEST_MAIL_URL}/mails.json`)
  return (await response.json()) as CaughtMail[]
}
