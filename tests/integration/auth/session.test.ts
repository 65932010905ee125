import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toBase64Url } from '@/lib/kernel/bytes'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newBrowser, type TestBrowser } from './browser'
import { codeOf, type Enrolled, enrolled, eventsOf, forgetUsedCodes, proofOf } from './enrolled'
import { testEnvironment } from './environment'

let db: TestDatabase
let noor: Enrolled
let proof: string
let browser: TestBrowser

beforeAll(async () => {
  testEnvironment()
  db = await testDatabase()
  noor = await enrolled('noor@voorbeeld.test')
  proof = await proofOf(newBrowser(), noor.mail, noor.passphrase)
})

beforeEach(async () => {
  browser = await signedIn()
})

async function signedIn(): Promise<TestBrowser> {
  await forgetUsedCodes(db.admin, noor.accountId)
  await ask(db.admin, 'delete from poging')
  const fresh = newBrowser()
  expect((await fresh.signIn({ mail: noor.mail, proof, code: codeOf(noor.secret) })).status).toBe(200)
  return fresh
}

const shares = async () =>
  (await ask<{ n: number }>(db.admin, 'select count(share)::int as n from sessie where revoked_at is null'))[0]?.n
const age = (minutes: number) =>
  ask(db.admin, `update sessie set last_seen_at = now() - make_interval(mins => $1)`, [minutes])

describe('lock and unlock', () => {
  test('locking deletes the share; the session lives, and gives nothing but a way to open', async () => {
    await ask(db.admin, `update sessie set share = null where token_hash <> sha256($1)`, [token(browser)])
    expect(await shares()).toBe(1)
    expect((await browser.vault('lock')).status).toBe(200)
    expect(await shares()).toBe(0)
    expect((await browser.vault('share')).status).toBe(423)
    expect((await browser.vault('heartbeat')).status).toBe(423)
    expect((await browser.ask('draft', { method: 'GET' })).status).toBe(423)
    expect((await browser.vault('own-salt', { soort: 'wachtzin' })).body).toEqual({
      accountId: noor.accountId,
      mail: noor.mail,
      salt: noor.keys.salt,
    })
  })

  test('the wachtzin opens it again, with a new share', async () => {
    const before = (await browser.vault('share')).body.share
    await browser.vault('lock')
    const { status, body } = await browser.vault('unlock', { proof })
    expect(status).toBe(200)
    expect(body.wrap).toBe(noor.keys.wrap)
    expect(body.share).not.toBe(before)
    expect((await browser.vault('share')).status).toBe(200)
  })

  test('a wrong wachtzin does not, and after ten tries nothing does for a while', async () => {
    await browser.vault('lock')
    const wrong = { proof: toBase64Url(new Uint8Array(32)) }
    for (let i = 0; i < 10; i++) expect((await browser.vault('unlock', wrong)).body.kind).toBe('wrong_proof')
    expect((await browser.vault('unlock', { proof })).status).toBe(429)
    expect((await browser.vault('share')).status).toBe(423)
  })
})

describe('limits', () => {
  test('a quarter of an hour without a touch locks; touching keeps it open', async () => {
    await age(14)
    expect((await browser.vault('heartbeat')).status).toBe(200)
    await age(14)
    expect((await browser.vault('share')).status).toBe(200)
    await age(17)
    expect((await browser.vault('share')).status).toBe(423)
    expect((await browser.vault('heartbeat')).status).toBe(423)
  })

  test('the share of a session that stood idle is wiped when someone else works', async () => {
    await age(17)
    const other = await signedIn()
    await other.vault('heartbeat')
    expect(await shares()).toBe(1)
  })

  test('after eight hours the session is over, whatever happens in it', async () => {
    const [row] = await ask<{ hours: number }>(
      db.admin,
      'select extract(epoch from ends_at - created_at)::float / 3600 as hours from sessie where token_hash = sha256($1)',
      [token(browser)],
    )
    expect(row?.hours).toBeCloseTo(8, 2)
    await ask(db.admin, `update sessie set ends_at = now() - interval '1 second'`)
    expect((await browser.vault('heartbeat')).status).toBe(401)
    expect((await browser.vault('unlock', { proof })).status).toBe(401)
  })

  test('an account that is withdrawn is out at once', async () => {
    await ask(db.admin, `update account set status = 'ingetrokken' where id = $1`, [noor.accountId])
    expect((await browser.vault('share')).status).toBe(401)
    await ask(db.admin, `update account set status = 'actief' where id = $1`, [noor.accountId])
  })

  test('a token that was made up is nobody', async () => {
    browser.cookies.set('geborgen.sessie', toBase64Url(new Uint8Array(32)))
    expect((await browser.vault('share')).status).toBe(401)
    browser.cookies.set('geborgen.sessie', 'x')
    expect((await browser.vault('share')).status).toBe(401)
  })
})

describe('signing out', () => {
  test('ends the session, takes the cookie, and clears cookies and cache', async () => {
    const cookie = browser.cookies.get('geborgen.sessie') ?? ''
    const { status, headers } = await browser.vault('sign-out')
    expect(status).toBe(200)
    expect(headers.get('clear-site-data')).toBe('"cache", "cookies"')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(browser.cookies.has('geborgen.sessie')).toBe(false)
    browser.cookies.set('geborgen.sessie', cookie)
    expect((await browser.vault('share')).status).toBe(401)
    expect((await eventsOf(db.admin, noor.accountId)).at(-1)).toBe('uitgelogd')
  })
})

describe('the person’s own logboek', () => {
  test('is one unbroken chain, and a changed line is found', async () => {
    const broken = () => ask(db.kopie, 'select * from persoonslogboek_breuken()')
    expect(await broken()).toEqual([])
    await ask(db.admin, `update persoonslogboek set event = 'uitgelogd' where nr = 2 and account_id = $1`, [
      noor.accountId,
    ])
    expect(await broken()).toEqual([{ account_id: noor.accountId, nr: 2 }])
  })
})

function token(of: TestBrowser): Buffer {
  return Buffer.from(of.cookies.get('geborgen.sessie') ?? '', 'base64url')
}
