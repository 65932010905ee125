import { expect, test } from 'vitest'
import { allowed, type LogFields } from '@/lib/platform/log'

test('what is not on the list does not reach the log', () => {
  const fields = { event: 'mail_sent', count: 2, mail: 'noor@school.nl', body: { naam: 'Noor' } } as LogFields
  expect(allowed(fields)).toEqual({ event: 'mail_sent', count: 2 })
})

test('an allowed name with a thing in it does not reach the log either', () => {
  expect(allowed({ event: 'fault', route: { naam: 'Noor' } } as unknown as LogFields)).toEqual({ event: 'fault' })
})

test('of an error kind, code and place are kept, and never the message', () => {
  const error = Object.assign(new TypeError('Key (mail)=(noor@school.nl) exists'), { code: '23505', detail: 'Noor' })
  const line = JSON.stringify(allowed({ event: 'fault', error }))
  expect(line).toContain('"kind":"TypeError","code":"23505"')
  expect(line).not.toMatch(/noor/i)
})

test('a message of several lines does not pass for a place', () => {
  const error = new Error('Fout bij\n    at Noor, in de klas\n    at school:3')
  const line = JSON.stringify(allowed({ event: 'fault', error }))
  expect(line).toContain('log.test.ts')
  expect(line).not.toMatch(/Noor|school/)
  error.message = 'anders'
  expect(JSON.stringify(allowed({ event: 'fault', error }))).not.toMatch(/Noor/)
})

test('what was thrown and is no error says only what kind of thing it was', () => {
  expect(allowed({ event: 'fault', error: 'Noor' })).toEqual({ event: 'fault', error: { kind: 'string' } })
})
