import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Secrets for demo and tests, made once per data folder: the pepper must stay the same as long as its database. */
export async function readLocalSecrets(file: string): Promise<Record<string, string>> {
  const known = await readFile(file, 'utf8').catch(() => '')
  if (known) return JSON.parse(known)
  const random = () => randomBytes(32).toString('base64')
  const secrets = { NEXTAUTH_SECRET: random(), GEBORGEN_PEPPER: random(), GEBORGEN_ZEGELSLEUTEL: random() }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}
