import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What the demo seed tells about one fictitious person, so that anyone can sign in as her. Never for a real account. */
export interface DemoAccount {
  /** Short and typed by hand: `npm run demo:code noor`. */
  naam: string
  rol: string
  mail: string
  wachtzin: string
  /** Base32, as in the QR code. */
  totpGeheim: string
}

const file = '.data/demo/accounts.json'

export async function readDemoAccounts(): Promise<DemoAccount[]> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '[]'))
}

export async function writeDemoAccounts(accounts: DemoAccount[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(accounts, null, 2), { mode: 0o600 })
}

export async function forgetDemoAccounts(): Promise<void> {
  await rm(file, { force: true })
}
