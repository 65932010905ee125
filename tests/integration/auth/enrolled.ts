import { Secret, TOTP } from 'otpauth'
import type { Activation } from '@/lib/kernel/auth-wire'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import type { Datum } from '@/lib/kernel/datum'
import { invite, prepareAccount } from '@/lib/platform/auth/invitation'
import { withContext } from '@/lib/platform/db/context'
import { deriveFromPassphrase } from '@/lib/vault/passphrase'
import { enrol } from '@/lib/vault/person'
import { deriveFromWords } from '@/lib/vault/recovery'
import { ask } from '@/tests/support/ask'
import { newBrowser, type TestBrowser } from './browser'

const today = '2026-11-22' as Datum
const text = toBase64Url

/** Invited, activated with real keys, and signed out again: by the very endpoints that the pages use. */
export async function enrolled(mail: string, passphrase = 'zes woorden die niemand raadt vandaag') {
  const { accountId, token } = await invited(mail)
  const browser = newBrowser()
  const begun = (await browser.vault('activate/begin', { token })).body as Activation
  const { ticket } = (await browser.vault('activate/check', { ticket: begun.ticket, code: codeOf(begun.secret) })).body
  const made = await enrol(passphrase, accountId)
  const keys = {
    publicKey: text(made.publicKey),
    personKey: text(made.personKeyEnvelope),
    pinList: text(made.pinListEnvelope),
    salt: text(made.salt),
    authKey: text(made.authKey),
    wrap: text(made.wrap),
    recoverySalt: text(made.recoverySalt),
    recoveryAuthKey: text(made.recoveryAuthKey),
    recoveryWrap: text(made.recoveryWrap),
  }
  const activated = await browser.vault('activate/finish', { token, ticket, ...keys })
  const { secret, codes } = begun
  return { accountId, mail, passphrase, token, secret, codes, words: made.recoveryWords, keys, browser, activated }
}

export type Enrolled = Awaited<ReturnType<typeof enrolled>>

export async function invited(mail: string): Promise<{ accountId: string; token: string }> {
  return withContext({ accountId: null, bestuurId: null, today }, async (tx) => {
    const { accountId } = await prepareAccount(tx, { mail, naam: 'Noor de Wit' })
    const sent = await invite(tx, accountId)
    return { accountId, token: sent?.link.split('/').at(-1) ?? '' }
  })
}

/** The code the app on the phone would show now; `steps` later for the next one. */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
}

export async function proofOf(browser: TestBrowser, mail: string, passphrase: string): Promise<string> {
  const { salt } = (await browser.vault('salt', { mail, soort: 'wachtzin' })).body
  return text((await deriveFromPassphrase(passphrase, saltBytes(salt))).authKey)
}

export async function proofOfWords(browser: TestBrowser, mail: string, words: string[]): Promise<string> {
  const { salt } = (await browser.vault('salt', { mail, soort: 'herstelwoorden' })).body
  return text((await deriveFromWords(words, saltBytes(salt))).authKey)
}

/** As if the last code was used long ago, so that a test need not wait for the next one. */
export async function forgetUsedCodes(adminUrl: string, accountId: string): Promise<void> {
  await ask(adminUrl, 'update factor set last_step = 0 where account_id = $1', [accountId])
}

/** Names of the events in a person's own logboek, oldest first. */
export async function eventsOf(adminUrl: string, accountId: string): Promise<string[]> {
  const rows = await ask<{ event: string }>(
    adminUrl,
    'select event from persoonslogboek where account_id = $1 order by nr',
    [accountId],
  )
  return rows.map(({ event }) => event)
}

function saltBytes(salt: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(salt)
  if (!bytes) throw new Error('no salt')
  return bytes
}
