import { beforeAll, describe, expect, test } from 'vitest'
import { toBase64Url } from '@/lib/kernel/bytes'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newBrowser } from './browser'
import { codeOf, type Enrolled, enrolled, eventsOf, forgetUsedCodes, invited, proofOf } from './enrolled'
import { testEnvironment } from './environment'
import { waitingMails } from './mails'
import { statementsOf } from './statements'

let db: TestDatabase
let noor: Enrolled
let proof: string
const wrongProof = toBase64Url(new Uint8Array(32))

beforeAll(async () => {
  testEnvironment()
  db = await testDatabase()
  noor = await enrolled('noor@voorbeeld.test')
  proof = await proofOf(newBrowser(), noor.mail, noor.passphrase)
})

const ready = async () => {
  await forgetUsedCodes(db.admin, noor.accountId)
  await ask(db.admin, 'delete from poging')
  return newBrowser()
}

describe('signing in', () => {
  test('mail, wachtzin and code together give the cookie and the wrap as it was made', async () => {
    const browser = await ready()
    const { status, body } = await browser.signIn({ mail: noor.mail, proof, code: codeOf(noor.secret) })
    expect(status).toBe(200)
    expect(body.wrap).toBe(noor.keys.wrap)
    expect(Object.keys(body).sort()).toEqual(
      ['accountId', 'endsAt', 'personKey', 'pinList', 'pinRevisie', 'publicKey', 'share', 'wrap'].sort(),
    )
    expect((await browser.vault('share')).body.share).toBe(body.share)
  })

  test('the cookie cannot be read by a script, and the table does not hold it', async () => {
    const browser = await ready()
    const { headers } = await browser.signIn({ mail: noor.mail, proof, code: codeOf(noor.secret) })
    const cookie = headers.getSetCookie().find((line) => line.startsWith('geborgen.sessie='))
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/i)
    const token = browser.cookies.get('geborgen.sessie') ?? ''
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const rows = await ask<{ row: string }>(db.admin, 'select sessie::text as row from sessie')
    const hex = Buffer.from(token, 'base64url').toString('hex')
    expect(rows.some(({ row }) => row.includes(hex) || row.includes(token))).toBe(false)
  })

  test('the wrap in the table has a layer of the server around it', async () => {
    const [stored] = await ask<{ wrap: Buffer }>(db.admin, 'select wrap from kluissleutel where account_id = $1', [
      noor.accountId,
    ])
    expect(stored?.wrap.includes(Buffer.from(noor.keys.wrap, 'base64url').subarray(2, 40))).toBe(false)
  })

  test('a code is good for one time', async () => {
    const browser = await ready()
    const code = codeOf(noor.secret)
    expect((await browser.signIn({ mail: noor.mail, proof, code })).status).toBe(200)
    expect((await browser.signIn({ mail: noor.mail, proof, code })).body.kind).toBe('sign_in_failed')
    expect((await browser.signIn({ mail: noor.mail, proof, code: codeOf(noor.secret, 1) })).status).toBe(200)
  })

  test('the same code twice at the same moment gives one session', async () => {
    await ready()
    const code = codeOf(noor.secret)
    const answers = await Promise.all([1, 2, 3].map(() => newBrowser().signIn({ mail: noor.mail, proof, code })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('a reserve code works once, however it is typed', async () => {
    const browser = await ready()
    const code = (noor.codes[0] ?? '').toLowerCase().replace('-', ' ')
    expect((await browser.signIn({ mail: noor.mail, proof, code })).status).toBe(200)
    expect((await browser.signIn({ mail: noor.mail, proof, code: noor.codes[0] ?? '' })).body.kind).toBe(
      'sign_in_failed',
    )
    expect(await eventsOf(db.admin, noor.accountId)).toContain('reservecode_gebruikt')
  })

  test('without the token against forged forms nobody signs in', async () => {
    const browser = await ready()
    const body = { mail: noor.mail, proof, code: codeOf(noor.secret), csrfToken: 'verzonnen' }
    const response = await browser.ask('auth/callback/credentials', { body })
    expect(response.status).toBe(403)
    expect(browser.cookies.has('geborgen.sessie')).toBe(false)
  })

  test('a page of another site is refused', async () => {
    const browser = await ready()
    const response = await browser.ask('vault/salt', {
      body: { mail: noor.mail, soort: 'wachtzin' },
      headers: { origin: 'https://elders.test' },
    })
    expect(response.status).toBe(403)
  })
})

describe('unknown, wrong and withdrawn', () => {
  const tries = () => ({
    unknown: { mail: 'niemand@voorbeeld.test', proof, code: codeOf(noor.secret) },
    'wrong wachtzin': { mail: noor.mail, proof: wrongProof, code: codeOf(noor.secret) },
    'wrong code': { mail: noor.mail, proof, code: '000000' },
    withdrawn: { mail: old.mail, proof: oldProof, code: codeOf(old.secret, 1) },
    invited: { mail: 'nieuw@voorbeeld.test', proof, code: codeOf(noor.secret) },
  })

  let old: Enrolled
  let oldProof: string

  beforeAll(async () => {
    await ready()
    old = await enrolled('oud@voorbeeld.test', 'een andere zin van iemand anders')
    oldProof = await proofOf(newBrowser(), old.mail, old.passphrase)
    await ask(db.admin, `update account set status = 'ingetrokken' where id = $1`, [old.accountId])
    await invited('nieuw@voorbeeld.test')
  })

  test('get the same words, the same status and no cookie', async () => {
    const answers = []
    for (const input of Object.values(tries())) {
      const browser = await ready()
      const { status, body } = await browser.signIn(input)
      answers.push(JSON.stringify({ status, body, cookie: browser.cookies.has('geborgen.sessie') }))
    }
    expect(new Set(answers).size).toBe(1)
    expect(JSON.parse(answers[0] ?? '{}').status).toBe(403)
  })

  test('run the same statements', async () => {
    const runs: Record<string, string[]> = {}
    for (const [name, input] of Object.entries(tries())) {
      const browser = await ready()
      runs[name] = await statementsOf(() => browser.signIn(input))
    }
    expect(runs.unknown?.length).toBeGreaterThan(2)
    for (const statements of Object.values(runs)) expect(statements).toEqual(runs.unknown)
    const browser = await ready()
    const good = await statementsOf(() => browser.signIn({ mail: noor.mail, proof, code: codeOf(noor.secret) }))
    expect(good.length).toBeGreaterThan(runs.unknown?.length ?? 0)
  })

  test('have a salt, as long as a real one, the same each time', async () => {
    const browser = await ready()
    const salt = async (mail: string) => (await browser.vault('salt', { mail, soort: 'wachtzin' })).body.salt
    const made = await salt('niemand@voorbeeld.test')
    expect(await salt('niemand@voorbeeld.test')).toBe(made)
    expect(await salt('ander@voorbeeld.test')).not.toBe(made)
    expect(made).toHaveLength((await salt(noor.mail)).length)
    expect(await salt('Noor@Voorbeeld.test')).toBe(noor.keys.salt)
  })
})

describe('trying too often', () => {
  test('an account is closed after ten tries, also for the right answer, and says how long', async () => {
    const browser = await ready()
    for (let i = 0; i < 10; i++) await browser.signIn({ mail: noor.mail, proof: wrongProof, code: '000000' })
    const { status, body } = await browser.signIn({ mail: noor.mail, proof, code: codeOf(noor.secret) })
    expect(status).toBe(429)
    expect(body.minuten).toBeGreaterThanOrEqual(1)
    expect(body.minuten).toBeLessThanOrEqual(15)
    expect(body.message).toMatch(/^Er is te vaak geprobeerd\. Probeer het over \d+ minu(ut|ten) opnieuw\.$/)
  })

  test('an address that is not known is closed in the same way', async () => {
    const browser = await ready()
    const input = { mail: 'niemand@voorbeeld.test', proof: wrongProof, code: '000000' }
    for (let i = 0; i < 10; i++) await browser.signIn(input)
    expect((await browser.signIn(input)).status).toBe(429)
  })

  test('the account hears of it once, by mail and in its own logboek; an unknown address takes the same statements, and nothing', async () => {
    const queued = () => ask(db.admin, 'select task_identifier as task from graphile_worker.jobs order by id')
    const blockedLines = () =>
      ask(
        db.admin,
        `select a.mail, l.data from persoonslogboek l join account a on a.id = l.account_id
         where l.event = 'account_geblokkeerd' order by l.at`,
      )
    const before = await blockedLines()
    await ask(db.admin, 'delete from graphile_worker._private_jobs')
    const tryTwelve = async (mail: string) => {
      const browser = await ready()
      const runs: string[][] = []
      for (let i = 0; i < 12; i++)
        runs.push(await statementsOf(() => browser.signIn({ mail, proof: wrongProof, code: '000000' })))
      return runs
    }
    const known = await tryTwelve(noor.mail)
    expect(await waitingMails(db.admin, noor.mail)).toMatchObject([
      { template: 'account_geblokkeerd', data: { minuten: expect.any(Number) } },
    ])
    expect(await tryTwelve('niemand@voorbeeld.test')).toEqual(known)
    expect(await waitingMails(db.admin, 'niemand@voorbeeld.test')).toEqual([])
    expect(await queued()).toEqual([{ task: 'mail' }, { task: 'geen_mail' }])
    expect(await blockedLines()).toEqual([...before, { mail: noor.mail, data: {} }])
    expect(await ask(db.admin, 'select * from persoonslogboek_breuken()')).toEqual([])
  })

  test('who was withdrawn or never activated gets no mail and no line of it', async () => {
    await invited('nooit@voorbeeld.test')
    for (const mail of ['nooit@voorbeeld.test', 'oud@voorbeeld.test']) {
      const browser = await ready()
      await ask(db.admin, 'delete from graphile_worker._private_jobs')
      for (let i = 0; i < 11; i++) await browser.signIn({ mail, proof: wrongProof, code: '000000' })
      expect(await waitingMails(db.admin, mail)).toEqual([])
      const lines = `select l.nr from persoonslogboek l join account a on a.id = l.account_id
        where a.mail = $1 and l.event = 'account_geblokkeerd'`
      expect(await ask(db.admin, lines, [mail])).toEqual([])
    }
  })

  test('a network is closed after a hundred tries at many addresses; another network is not', async () => {
    await ready()
    const attempt = (i: number, network: string) =>
      newBrowser(network).signIn({ mail: `gok${i}@voorbeeld.test`, proof: wrongProof, code: '000000' })
    await Promise.all(Array.from({ length: 100 }, (_, i) => attempt(i, '192.0.2.7')))
    expect((await attempt(101, '192.0.2.7')).status).toBe(429)
    expect((await attempt(102, '192.0.2.8')).status).toBe(403)
  })

  test('a good try sets the account back to nought', async () => {
    const browser = await ready()
    for (let i = 0; i < 9; i++) await browser.signIn({ mail: noor.mail, proof: wrongProof, code: '000000' })
    expect((await browser.signIn({ mail: noor.mail, proof, code: codeOf(noor.secret) })).status).toBe(200)
    const { status } = await browser.signIn({ mail: noor.mail, proof: wrongProof, code: '000000' })
    expect(status).toBe(403)
  })

  test('what is counted holds no address', async () => {
    await ready()
    await newBrowser('198.51.100.23').signIn({ mail: noor.mail, proof: wrongProof, code: '000000' })
    const rows = await ask<{ sleutel: Buffer }>(db.admin, 'select sleutel from poging')
    expect(rows.length).toBe(2)
    for (const { sleutel } of rows) expect(sleutel).toHaveLength(32)
  })
})
