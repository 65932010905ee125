import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LocalPostgres, startLocalPostgres } from '@/lib/platform/local/postgres'
import { databaseUrls } from '@/lib/platform/local/postgres-database'
import { LocalPostgresError } from '@/lib/platform/local/postgres-refusals'
import { prepareDatabase } from '@/lib/platform/local/prepare-database'
import { readMigrations } from '@/prisma/migrate/folder'
import { ask } from './ask'

type Cluster = { adminUrl: string; template: string; stop: () => Promise<void> }

/** A PostgreSQL of its own for this run, in a folder that a next run uses again; runs beside each other take different ones. */
export async function startCluster(): Promise<Cluster> {
  const place = await takePlace(1)
  const local = await start(place.dir)
  const stop = async () => {
    await local.stop()
    await place.leave()
  }
  try {
    return { adminUrl: local.adminUrl(), template: await makeTemplate(local.adminUrl()), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Place = { dir: string; leave: () => Promise<void> }

async function takePlace(number: number): Promise<Place> {
  const dir = `.test/cluster-${number}`
  const sign = join(dir, 'bezet')
  await mkdir(dir, { recursive: true })
  if (!(await isTaken(sign))) await rm(sign, { force: true })
  try {
    await writeFile(sign, String(process.pid), { flag: 'wx' })
    return { dir, leave: () => rm(sign, { force: true }) }
  } catch {
    return takePlace(number + 1)
  }
}

async function isTaken(sign: string): Promise<boolean> {
  const pid = Number(await readFile(sign, 'utf8').catch(() => '0'))
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}

// What a test writes need not survive a power cut.
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  deadlock_timeout: '100ms',
}

async function start(dir: string): Promise<LocalPostgres> {
  try {
    return await startLocalPostgres({ dir, port: 0, settings })
  } catch (error) {
    if (!(error instanceof LocalPostgresError) || error.kind !== 'broken_folder') throw error
    await rm(join(dir, 'data'), { recursive: true, force: true })
    return startLocalPostgres({ dir, port: 0, settings })
  }
}

/** Named after what is in it: a run without new migrations finds it ready. */
async function makeTemplate(adminUrl: string): Promise<string> {
  const template = `sjabloon_${await fingerprint()}`
  const names = await ask<{ datname: string }>(
    adminUrl,
    `select datname from pg_database where not datistemplate and datname <> 'postgres'`,
  )
  const old = names.filter(({ datname }) => datname !== template)
  for (const { datname } of old) await ask(adminUrl, `drop database ${datname} with (force)`)
  if (old.length === names.length) await fill(adminUrl, template)
  return template
}

/** Under another name until it is whole. */
async function fill(adminUrl: string, template: string): Promise<void> {
  const urls = databaseUrls(adminUrl, 'sjabloon_nieuw')
  await prepareDatabase(urls)
  await ask(adminUrl, `alter database sjabloon_nieuw rename to ${template}`)
}

async function fingerprint(): Promise<string> {
  const { migrationDirectories } = await readMigrations()
  const roles = await readFile('prisma/roles/roles.ts', 'utf8')
  return createHash('sha256').update(JSON.stringify(migrationDirectories)).update(roles).digest('hex').slice(0, 12)
}
