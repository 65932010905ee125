import { expect, test } from 'vitest'
import { readEnv } from '@/lib/platform/env'

const key = Buffer.alloc(32, 7).toString('base64')
const whole = {
  DATABASE_URL: 'postgresql://geborgen_app:x@localhost/geborgen',
  NEXTAUTH_URL: 'https://geborgen.example.nl',
  NEXTAUTH_SECRET: key,
  GEBORGEN_PEPPER: key,
  GEBORGEN_ZEGELSLEUTEL: key,
  SMTP_URL: 'smtp://localhost:25',
  MAIL_FROM: 'Geborgen <geborgen@example.nl>',
}

test('a whole environment is read, with defaults', () => {
  expect(readEnv(whole)).toEqual({ ...whole, PORT: 3000, DEMO: false })
})

test.each(Object.keys(whole))('without %s the app says what to fill in', (name) => {
  expect(() => readEnv({ ...whole, [name]: '' })).toThrow(new RegExp(`\\n- ${name}: Vul`))
})

test.each([
  ['DATABASE_URL', 'mysql://x/y'],
  ['NEXTAUTH_URL', 'https://geborgen.example.nl/'],
  ['NEXTAUTH_URL', 'http://geborgen.example.nl'],
  ['NEXTAUTH_URL', 'http://localhost.example.nl'],
  ['NEXTAUTH_SECRET', 'geheimpje'],
  ['GEBORGEN_PEPPER', Buffer.alloc(31).toString('base64')],
  ['GEBORGEN_ZEGELSLEUTEL', 'geen sleutel'],
  ['SMTP_URL', 'mail.example.nl'],
  ['PORT', '70000'],
  ['DEMO', 'misschien'],
])('a wrong %s is refused without showing it', (name, value) => {
  const read = () => readEnv({ ...whole, [name]: value })
  expect(read).toThrow(`- ${name}: `)
  expect(read).not.toThrow(value)
})

test.each(['http://localhost:3000', 'http://127.0.0.1:3100', 'http://[::1]:3000'])(
  'on this computer itself %s will do',
  (NEXTAUTH_URL) => {
    expect(readEnv({ ...whole, NEXTAUTH_URL })).toMatchObject({ NEXTAUTH_URL })
  },
)
