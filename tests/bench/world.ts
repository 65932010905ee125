import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import pg from 'pg'
import type { Actor } from '@/lib/kernel/actor'
import { startLocalPostgres } from '@/lib/platform/local/postgres'
import { databaseUrls } from '@/lib/platform/local/postgres-database'
import { prepareDatabase } from '@/lib/platform/local/prepare-database'
import { seed } from '@/prisma/seed/demo'

/** A database of its own with the demo in it, and who works there. */
export type BenchWorld = {
  urls: ReturnType<typeof databaseUrls>
  adminUrl: string
  noor: Actor
  dossierId: string
  people: Awaited<ReturnType<typeof seed>>['people']
  stop: () => Promise<void>
}

const dir = '.bench/postgres'

export async function makeWorld(): Promise<BenchWorld> {
  await rm(dir, { recursive: true, force: true })
  const local = await startLocalPostgres({ dir, port: 0, handleSignals: false })
  const urls = databaseUrls(local.adminUrl(), 'bench')
  await prepareDatabase(urls)
  const secret = () => randomBytes(32).toString('base64')
  Object.assign(process.env, urls, {
    NEXTAUTH_URL: 'http://localhost:3999',
    NEXTAUTH_SECRET: secret(),
    GEBORGEN_PEPPER: secret(),
    GEBORGEN_ZEGELSLEUTEL: secret(),
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Geborgen <bench@geborgen.invalid>',
  })
  const { wereld, people } = await seed()
  const noor = wereld.actor('noor', 'wolkenrijk', 0)
  const adminUrl = local.adminUrl('bench')
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    `select d.id from dossier d join gesprek g on g.object_id = d.id where d.houder = $1 group by d.id order by count(*) desc, d.id limit 1`,
    [noor.accountId],
  )
  await client.end()
  return { urls, adminUrl, noor, people, dossierId: rows[0]?.id ?? '', stop: local.stop }
}
