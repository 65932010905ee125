import { describe, expect, it, vi } from 'vitest'
import { newDeviceKey, unwrapForDevice, wrapForDevice } from '@/lib/vault/device'
import { VaultError } from '@/lib/vault/errors'
import { randomBytes } from '@/lib/vault/hkdf'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describe('a vault that survives a reload', () => {
  it('needs the key of the device and the share of the session, both', async () => {
    const [deviceKey, share, vaultKey] = [await newDeviceKey(), randomBytes(32), randomBytes(32)]
    const wrap = await wrapForDevice(deviceKey, share, vaultKey)
    expect(await unwrapForDevice(deviceKey, share, wrap)).toEqual(vaultKey)
    await expect(unwrapForDevice(await newDeviceKey(), share, wrap)).rejects.toThrow(VaultError)
    await expect(unwrapForDevice(deviceKey, randomBytes(32), wrap)).rejects.toThrow(VaultError)
    await expect(unwrapForDevice(deviceKey, share.subarray(1), wrap)).rejects.toThrow(VaultError)
    for (const at of wrap.keys()) {
      await expect(unwrapForDevice(deviceKey, share, wrap.with(at, (wrap[at] ?? 0) ^ 1))).rejects.toThrow(VaultError)
    }
  })

  it('survives being stored, and cannot be read out', async () => {
    const deviceKey = await newDeviceKey()
    const [share, vaultKey] = [randomBytes(32), randomBytes(32)]
    const wrap = await wrapForDevice(deviceKey, share, vaultKey)
    expect(await unwrapForDevice(structuredClone(deviceKey), share, wrap)).toEqual(vaultKey)
    expect(deviceKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', deviceKey)).rejects.toThrow()
  })

  it('is not wrapped with a share that is too short', async () => {
    await expect(wrapForDevice(await newDeviceKey(), new Uint8Array(16), randomBytes(32))).rejects.toThrow(VaultError)
  })
})
