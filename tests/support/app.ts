import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { Client } from 'pg'
import { ensureBuild } from '../../lib/platform/local/build'
import { readLocalSecrets } from '../../lib/platform/local/local-env'
import { startMailCatcher } from '../../lib/platform/local/mail-catcher'
import { startNextServer } from '../../lib/platform/local/next-server'
import { anyPort } from '../../lib/platform/local/ports'
import { startLocalPostgres } from '../../lib/platform/local/postgres'
import { databaseUrls } from '../../lib/platform/local/postgres-database'
import { prepareDatabase } from '../../lib/platform/local/prepare-database'

export interface TestApp {
  url: string
  mailUrl: string
  /** Everything the server was started with: addresses of the database and secrets, for making people by the real code. */
  env: Record<string, string>
  stop(): Promise<void>
}

const dir = '.test/e2e'

/** The production build on a database, mail catcher and ports of its own; the database is new each time. */
export async function startApp(): Promise<TestApp> {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one()
  }
  try {
    return { ...(await start(stops)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(stops: (() => Promise<void>)[]): Promise<Omit<TestApp, 'stop'>> {
  await mkdir(dir, { recursive: true })
  for (const old of ['mail', 'server.log']) await rm(`${dir}/${old}`, { recursive: true, force: true })
  const local = await startLocalPostgres({
    dir: `${dir}/postgres`,
    port: 0,
    settings: { fsync: 'off' },
    handleSignals: false,
  })
  stops.push(local.stop)
  const mail = await startMailCatcher({ dir: `${dir}/mail` })
  stops.push(mail.stop)
  await dropDatabase(local.adminUrl())
  const port = await anyPort()
  const url = `http://localhost:${port}`
  const urls = databaseUrls(local.adminUrl(), database)
  await prepareDatabase(urls)
  const env = {
    ...urls,
    ...(await readLocalSecrets(`${dir}/geheimen.json`)),
    NEXTAUTH_URL: url,
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: 'Geborgen <proef@geborgen.invalid>',
  }
  await ensureBuild()
  const words = createWriteStream(`${dir}/server.log`, { flags: 'a' })
  const app = await startNextServer(port, env, (part) => words.write(part))
  stops.push(app.stop)
  return { url, mailUrl: mail.webUrl, env }
}

const database = 'geborgen_e2e'

async function dropDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(`drop database if exists ${database} with (force)`)
  await client.end()
}
