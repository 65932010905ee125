import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { lastMigration, listTables, quoted, type Table } from './catalogue.ts'
import { fingerprint } from './fingerprint.ts'
import { type Half, halfOf, halves, keepUntil } from './halves.ts'
import { fileOf, type Manifest, writeManifest } from './manifest.ts'

/** Where each half goes: two places, so that they can be kept and lost apart. */
export type Places = Record<Half, string>

/** Writes both halves from one snapshot, as the role that only reads. Gives the folder of each. */
export async function backup(kopieUrl: string, places: Places, now = new Date()): Promise<Places> {
  const client = new pg.Client({ connectionString: kopieUrl })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const made = { inhoud: '', sleutels: '' }
    for (const half of Object.keys(halves) as Half[]) made[half] = await writeHalf(client, half, places[half], now)
    return made
  } finally {
    await client.end()
  }
}

/** Removes what may no longer be kept, by the day in its name: a half that is damaged or half-written holds keys too. */
export async function removeExpired(places: Places, today: string): Promise<string[]> {
  const gone: string[] = []
  for (const half of Object.keys(halves) as Half[])
    for (const name of await readdir(places[half])) {
      if (!ownName.test(name) || keepUntil(half, name.slice(0, 10)) >= today) continue
      const folder = join(places[half], name)
      await rm(folder, { recursive: true })
      gone.push(folder)
    }
  return gone
}

const ownName = /^\d{4}-\d{2}-\d{2}T[\d-]+Z(\.bezig)?$/

/** Half-written folders have another name: what bears the name of its moment is whole. */
async function writeHalf(client: pg.Client, half: Half, place: string, now: Date): Promise<string> {
  const folder = join(place, now.toISOString().replaceAll(/[:.]/g, '-'))
  const busy = `${folder}.bezig`
  await mkdir(busy, { recursive: true, mode: 0o700 })
  const tables = (await listTables(client)).filter(({ name }) => halfOf(name) === half)
  const tabellen: Manifest['tabellen'] = []
  for (const table of tables) tabellen.push(await writeTable(client, busy, table))
  const madeOn = now.toISOString()
  const bewaarTot = keepUntil(half, madeOn.slice(0, 10))
  const migratie = await lastMigration(client)
  await writeManifest(busy, { versie: 1, helft: half, gemaaktOp: madeOn, bewaarTot, migratie, tabellen })
  await rename(busy, folder)
  return folder
}

async function writeTable(client: pg.Client, folder: string, { name, columns }: Table) {
  const { stream, digest } = fingerprint()
  const list = columns.map(quoted).join(', ')
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${quoted(name)}`)
  const source = client.query(to(`copy ${quoted(name)} (${list}) to stdout`))
  await pipeline(source, stream, createGzip(), createWriteStream(join(folder, fileOf(name)), { mode: 0o600 }))
  return { naam: name, kolommen: columns, regels: rows[0]?.n ?? 0, sha256: digest() }
}
