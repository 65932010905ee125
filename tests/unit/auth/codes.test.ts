import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { beforeAll, describe, expect, test } from 'vitest'
import { fittingReserveCode, newReserveCodes, reserveHash } from '@/lib/platform/auth/reserve-codes'
import { madeUpSalt, openForServer, sealForServer } from '@/lib/platform/auth/server-keys'
import { newTicket, openTicket } from '@/lib/platform/auth/ticket'
import { newTotpSecret, totpQr, totpStep } from '@/lib/platform/auth/totp'
import { networkOf, tooMany, tryKeys } from '@/lib/platform/auth/tries'

const now = new Date('2026-11-22T10:07:30Z')

beforeAll(() => {
  const secret = () => randomBytes(32).toString('base64')
  Object.assign(process.env, {
    DATABASE_URL: 'postgresql://geborgen_app@localhost/x',
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: secret(),
    GEBORGEN_PEPPER: secret(),
    GEBORGEN_ZEGELSLEUTEL: secret(),
    SMTP_URL: 'smtp://localhost:1',
    MAIL_FROM: 'geborgen@voorbeeld.test',
  })
})

describe('the code of the phone', () => {
  const secret = newTotpSecret()
  const step = Math.floor(now.getTime() / 30_000)
  const at = (steps: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() + steps * 30_000 })

  test.each([-1, 0, 1])('counts %d steps from now', (steps) => {
    expect(totpStep(secret, at(steps), 0, now)).toBe(step + steps)
  })

  test.each([-2, 2, -20])('does not count %d steps from now', (steps) => {
    expect(totpStep(secret, at(steps), 0, now)).toBeNull()
  })

  test('does not count when it, or a later one, was used', () => {
    expect(totpStep(secret, at(0), step, now)).toBeNull()
    expect(totpStep(secret, at(-1), step, now)).toBeNull()
    expect(totpStep(secret, at(1), step, now)).toBe(step + 1)
  })

  test.each(['', '12345', '1234567', 'abcdef', '000000 '])('is not %j', (code) => {
    expect(totpStep(secret, code, 0, now)).toBeNull()
  })

  test('is drawn within its square', () => {
    const { size, path } = totpQr(secret, 'noor@voorbeeld.test')
    expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
    const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(Math.max(...places)).toBe(size - 1)
  })
})

describe('reserve codes', () => {
  test('are ten, all different, and easy to read', () => {
    const codes = newReserveCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[2-9B-DF-HJKMNP-TV-XZ]{5}-[2-9B-DF-HJKMNP-TV-XZ]{5}$/)
  })

  test('fit however they are typed, for their own account only', () => {
    const [code = ''] = newReserveCodes()
    const known = [{ id: 'a', hash: Buffer.from(reserveHash('noor', code)).toString('hex') }]
    expect(fittingReserveCode('noor', code.toLowerCase().replace('-', ' '), known)).toBe('a')
    expect(fittingReserveCode('lea', code, known)).toBeNull()
    expect(fittingReserveCode('noor', '', [])).toBeNull()
  })
})

describe('what the server seals', () => {
  const content = new Uint8Array([1, 2, 3])

  test('opens for the same use and owner only', () => {
    const sealed = sealForServer('wrap', 'noor', content)
    expect(openForServer('wrap', 'noor', sealed)).toEqual(content)
    expect(() => openForServer('wrap', 'lea', sealed)).toThrow()
    expect(() => openForServer('totp', 'noor', sealed)).toThrow()
  })

  test('does not open with one bit changed, anywhere', () => {
    const sealed = sealForServer('wrap', 'noor', content)
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Uint8Array.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => openForServer('wrap', 'noor', changed)).toThrow()
    }
  })

  test('a made-up salt is 16 bytes, the same each time, another for words', () => {
    const salt = madeUpSalt('wachtzin', 'x@y.nl')
    expect(Buffer.from(salt, 'base64url')).toHaveLength(16)
    expect(madeUpSalt('wachtzin', 'x@y.nl')).toBe(salt)
    expect(madeUpSalt('herstelwoorden', 'x@y.nl')).not.toBe(salt)
  })
})

describe('tickets', () => {
  test('open for their own act, until they are too old', () => {
    const ticket = newTicket('telefoon', { accountId: 'noor', secret: 's' }, now)
    expect(openTicket('telefoon', ticket, now)).toEqual({ accountId: 'noor', secret: 's' })
    expect(openTicket('telefoon_kwijt', ticket, now)).toBeNull()
    expect(openTicket('telefoon', ticket, new Date(now.getTime() + 30 * 60_000 - 1))).not.toBeNull()
    expect(openTicket('telefoon', ticket, new Date(now.getTime() + 30 * 60_000))).toBeNull()
    expect(openTicket('telefoon', 'verzonnen', now)).toBeNull()
  })
})

describe('trying too often', () => {
  const since = () => tryKeys('noor', '192.0.2.1', now).since

  test.each([
    [[10, 100], null],
    [[11, 1], { kind: 'too_many', minuten: 8 }],
    [[1, 101], { kind: 'too_many', minuten: 8 }],
  ])('%j tries', (counts, refused) => {
    expect(tooMany(counts, since(), now)).toEqual(refused)
  })

  test('the last minute is one minute, not nought', () => {
    expect(tooMany([11, 1], since(), new Date('2026-11-22T10:14:59.900Z'))).toEqual({ kind: 'too_many', minuten: 1 })
  })

  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['10.0.0.1, 203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:0001::7', '2001:db8:1:0'],
    ['2001:db8::a', '2001:db8:0:0'],
    ['2001:db8::b', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['[2001:db8:1:2::9]:51004', '2001:db8:1:2'],
    ['203.0.113.9:51004', '203.0.113.9'],
    ['::ffff:203.0.113.9', '::ffff:203.0.113.9'],
    [null, ''],
  ])('%s is network %s', (forwarded, network) => {
    expect(networkOf(new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {}))).toBe(network)
  })
})
