import { execFileSync } from 'node:child_process'
import { STUK_BYTES } from '@/lib/domain/bestand/bestand'
import { addBestand } from '@/lib/domain/bestand/bestand.commands'
import { stukkenOf } from '@/lib/domain/bestand/bestand.rules'
import { toBase64Url } from '@/lib/kernel/bytes'
import { encodeHeader } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { startSession } from '@/lib/platform/auth/session'
import { sessionCookieName } from '@/lib/platform/auth/session-cookie'
import { withContext } from '@/lib/platform/db/context'
import { ensureBuild } from '@/lib/platform/local/build'
import { startNextServer } from '@/lib/platform/local/next-server'
import { anyPort } from '@/lib/platform/local/ports'
import { newFileKey, sealChunk } from '@/lib/vault/file'
import type { Measure } from './measure'
import type { BenchWorld } from './world'

const FILES = 10
const FILE_BYTES = 50 * 1024 * 1024

/** What the server's memory grows by, at its highest, while ten attachments of 50 MB go up at once. */
export const uploads: Measure = {
  name: "Growth of the server's memory while ten attachments of 50 MB go up at once",
  goal: 100,
  unit: 'MB',
  run: async (world) => {
    await ensureBuild()
    const port = await anyPort()
    const server = await startNextServer(port, {})
    try {
      const sender = await newSender(world, `http://127.0.0.1:${port}`)
      // Small ones first, so that what a first upload loads does not count as growth.
      await together(5, () => sender.sendFile(STUK_BYTES))
      await pause(3000)
      const quiet = memoryOf(server.pid)
      let highest = quiet
      const watch = setInterval(() => {
        highest = Math.max(highest, memoryOf(server.pid))
      }, 100)
      await together(FILES, () => sender.sendFile(FILE_BYTES))
      clearInterval(watch)
      return {
        value: highest - quiet,
        detail: `${quiet.toFixed(0)} MB at rest, ${highest.toFixed(0)} MB at the highest`,
      }
    } finally {
      await server.stop()
    }
  },
}

async function newSender({ noor, dossierId }: BenchWorld, origin: string) {
  const { accountId, bestuurId, today } = noor
  const session = await withContext({ accountId, bestuurId: null, today }, (tx) => startSession(tx, accountId, 'bench'))
  const headers = {
    origin,
    cookie: `${sessionCookieName()}=${session.token}`,
    'content-type': 'application/octet-stream',
  }
  const place = { bestuurId, objectId: dossierId, bestandId: newId() as string, nr: 0, last: false }
  const piece = new Uint8Array(await sealChunk(newFileKey(), place, new Uint8Array(STUK_BYTES)))

  async function sendFile(grootte: number): Promise<void> {
    const id: string = newId()
    const header = encodeHeader({ soort: 'dossier', ...place, sectie: 'bestand', itemId: id, revisie: 1 })
    const envelopes = [toBase64Url(new Uint8Array([...header, ...piece.subarray(0, 300)]))]
    const added = await addBestand(noor, {
      objectId: dossierId,
      id,
      grootte,
      toestemmingId: null,
      envelopes,
    })
    if (!added.ok) throw new Error(added.failure.kind)
    const url = `${origin}/api/${bestuurId}/bestanden/${dossierId}/${id}`
    for (let nr = 0; nr < stukkenOf(grootte); nr++)
      await sent(await fetch(`${url}/${nr}`, { method: 'PUT', headers, body: piece }))
    await sent(await fetch(url, { method: 'POST', headers }))
  }
  return { sendFile }
}

async function sent(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  await response.arrayBuffer()
}

async function together(count: number, run: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, run))
}

/** Resident memory in MB of a process and all that it started. */
function memoryOf(root: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number])
  const family = new Set([root])
  for (let before = 0; before !== family.size; ) {
    before = family.size
    for (const [pid, parent] of rows) if (family.has(parent)) family.add(pid)
  }
  return rows.filter(([pid]) => family.has(pid)).reduce((sum, [, , rss]) => sum + rss, 0) / 1024
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
