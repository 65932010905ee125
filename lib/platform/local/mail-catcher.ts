import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { mailPage } from './mail-page.ts'

export interface CaughtMail {
  id: string
  to: string
  subject: string
  text: string
  receivedAt: string
}

export interface MailCatcher {
  smtpUrl: string
  webUrl: string
  stop(): Promise<void>
}

interface Options {
  dir: string
  smtpPort?: number
  webPort?: number
}

/** A mail server on this machine only, for demo and tests: it keeps what it gets, and shows it. Nothing is sent on. */
export async function startMailCatcher({ dir, smtpPort = 0, webPort = 0 }: Options): Promise<MailCatcher> {
  await mkdir(dir, { recursive: true })
  const mails = await readMails(dir)
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 1_000_000,
    logger: false,
    onData: (stream, _session, done) => {
      keepMail(stream, dir, mails).then(() => done(), done)
    },
  })
  const web = createServer((request, response) => {
    if (request.method === 'DELETE') mails.length = 0
    const asJson = request.url?.startsWith('/mails.json')
    response.setHeader('content-type', asJson ? 'application/json' : 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    response.end(asJson ? JSON.stringify(mails) : mailPage(mails))
  })
  await new Promise<void>((resolve, reject) => {
    smtp.on('error', reject)
    smtp.listen(smtpPort, '127.0.0.1', resolve)
  })
  await new Promise<void>((resolve, reject) => {
    web.on('error', reject)
    web.listen(webPort, '127.0.0.1', resolve)
  })
  const portOf = (address: unknown) => (address as AddressInfo).port
  return {
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server.address())}`,
    webUrl: `http://localhost:${portOf(web.address())}`,
    stop: async () => {
      web.closeAllConnections()
      await Promise.all([new Promise<void>((done) => smtp.close(done)), new Promise((done) => web.close(done))])
    },
  }
}

async function keepMail(stream: Readable, dir: string, mails: CaughtMail[]): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  const parsed = await PostalMime.parse(Buffer.concat(parts))
  const mail: CaughtMail = {
    id: parsed.messageId ?? crypto.randomUUID(),
    to: (parsed.to ?? []).map((address) => address.address).join(', '),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    receivedAt: new Date().toISOString(),
  }
  mails.unshift(mail)
  await writeFile(join(dir, `${mail.receivedAt.replaceAll(':', '')}-${crypto.randomUUID()}.json`), JSON.stringify(mail))
}

async function readMails(dir: string): Promise<CaughtMail[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.json')).sort()
  const texts = await Promise.all(names.slice(-200).map((name) => readFile(join(dir, name), 'utf8')))
  return texts.map((text) => JSON.parse(text) as CaughtMail).reverse()
}
