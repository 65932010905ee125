import { describe, expect, test } from 'vitest'
import { internalPath } from '@/lib/kernel/internal-path'

describe('internalPath', () => {
  test.each([
    ['/besturen', '/besturen'],
    ['/a/dossiers/b?sectie=kern', '/a/dossiers/b?sectie=kern'],
    ['/a/../b', '/b'],
  ])('follows %s', (asked, path) => {
    expect(internalPath(asked, '/besturen')).toBe(path)
  })

  test.each([
    undefined,
    '',
    ['/a', '/b'],
    'https://elders.test',
    '//elders.test',
    '/\\elders.test',
    '/\t/elders.test',
    '/x/..//elders.test',
    'javascript:alert(1)',
    'besturen',
    '/api/vault/sign-out',
    '/inloggen?naar=/inloggen',
    '/ontgrendelen',
    '/a b',
    '/é',
  ])('does not follow %j', (asked) => {
    expect(internalPath(asked, '/besturen')).toBe('/besturen')
  })
})
