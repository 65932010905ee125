import { describe, expect, it, vi } from 'vitest'
import { VaultError } from '@/lib/vault/errors'
import { randomBytes } from '@/lib/vault/hkdf'
import {
  checkPin,
  confirmPin,
  headOf,
  holdsHead,
  isCompared,
  newPinList,
  openPins,
  pin,
  rememberHead,
  sealPins,
} from '@/lib/vault/pins'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const me = '33333333-3333-4333-8333-333333333333'
const other = '44444444-4444-4444-8444-444444444444'
const [key, changed] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]

describe('the pin list', () => {
  it('remembers a key at first use and notices that it changed', () => {
    const list = pin(newPinList(), other, key)
    expect(checkPin(newPinList(), other, key)).toBe('onbekend')
    expect(checkPin(list, other, key)).toBe('gelijk')
    expect(checkPin(list, other, changed)).toBe('gewijzigd')
    expect(checkPin(list, me, key)).toBe('onbekend')
    expect(isCompared(list, other)).toBe(false)
  })

  it('takes a changed key only after the words were compared', () => {
    const list = pin(newPinList(), other, key)
    expect(checkPin(pin(list, other, changed), other, changed)).toBe('gewijzigd')
    const confirmed = confirmPin(list, other, changed)
    expect(checkPin(confirmed, other, changed)).toBe('gelijk')
    expect(isCompared(confirmed, other)).toBe(true)
    expect(pin(confirmed, other, changed)).toBe(confirmed)
  })

  it('leaves the list it was given as it was', () => {
    const list = newPinList()
    pin(list, other, key)
    confirmPin(list, other, key)
    rememberHead(list, other, { nr: 1, hash: 'a' })
    expect(list).toEqual(newPinList())
  })

  it('is not misled by names that every object has', () => {
    expect(checkPin(newPinList(), 'constructor', key)).toBe('onbekend')
    expect(headOf(newPinList(), 'constructor')).toBeNull()
  })

  it('remembers the last event of its owner, forward only, per chain', () => {
    const list = rememberHead(newPinList(), other, { nr: 5, hash: 'vijf' })
    expect(headOf(list, other)).toEqual({ nr: 5, hash: 'vijf' })
    expect(headOf(list, me)).toBeNull()
    expect(rememberHead(list, other, { nr: 4, hash: 'vier' })).toBe(list)
    expect(rememberHead(list, other, { nr: 5, hash: 'ander' })).toBe(list)
    expect(headOf(rememberHead(list, other, { nr: 6, hash: 'zes' }), other)).toEqual({ nr: 6, hash: 'zes' })
  })

  it('misses a remembered event that is gone or was changed, and nothing else', () => {
    const list = rememberHead(newPinList(), me, { nr: 5, hash: 'vijf' })
    expect(holdsHead(newPinList(), me, null, null)).toBe(true)
    expect(holdsHead(list, me, { nr: 5, hash: 'vijf' }, 'vijf')).toBe(true)
    expect(holdsHead(list, me, { nr: 9, hash: 'negen' }, 'vijf')).toBe(true)
    expect(holdsHead(list, me, { nr: 4, hash: 'vier' }, null)).toBe(false)
    expect(holdsHead(list, me, { nr: 4, hash: 'vier' }, 'vijf')).toBe(false)
    expect(holdsHead(list, me, { nr: 5, hash: 'ander' }, 'ander')).toBe(false)
    expect(holdsHead(list, me, { nr: 9, hash: 'negen' }, 'ander')).toBe(false)
    expect(holdsHead(list, me, null, null)).toBe(false)
  })

  it('is sealed under the vault key of its owner', async () => {
    const vaultKey = randomBytes(32)
    const list = rememberHead(confirmPin(newPinList(), other, key), me, { nr: 1, hash: 'een' })
    const sealed = await sealPins(vaultKey, me, list, 9)
    expect(await openPins(vaultKey, me, sealed)).toEqual({ list, revisie: 9 })
    await expect(openPins(randomBytes(32), me, sealed)).rejects.toThrow(VaultError)
    await expect(openPins(vaultKey, other, sealed)).rejects.toThrow(VaultError)
    for (let at = 0; at < 60; at++) {
      await expect(openPins(vaultKey, me, sealed.with(at, (sealed[at] ?? 0) ^ 1))).rejects.toThrow(VaultError)
    }
  })
})
