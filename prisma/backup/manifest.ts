import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Half } from './halves.ts'

/** What stands beside the tables of a half: what it is, how long it may be kept, and by what it is known to be whole. */
const manifest = z.object({
  versie: z.literal(1),
  helft: z.enum(['inhoud', 'sleutels']),
  gemaaktOp: z.iso.datetime(),
  bewaarTot: z.iso.date(),
  migratie: z.string(),
  tabellen: z.array(
    z.object({ naam: z.string(), kolommen: z.array(z.string()), regels: z.number().int(), sha256: z.string() }),
  ),
})
export type Manifest = z.infer<typeof manifest>

export const fileOf = (table: string) => `${table}.copy.gz`

export async function writeManifest(folder: string, value: Manifest): Promise<void> {
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
}

/** Throws with one Dutch sentence when the folder holds no whole backup of this half. */
export async function readManifest(folder: string, half: Half): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null)
  if (text === null) throw new Error(`in ${folder} staat geen hele back-up.`)
  const parsed = manifest.safeParse(jsonOf(text))
  if (!parsed.success || parsed.data.helft !== half) throw new Error(`in ${folder} staat geen back-up van de ${half}.`)
  return parsed.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
