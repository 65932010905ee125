import { newDeviceKey, unwrapForDevice, wrapForDevice } from '@/lib/vault/device'
import { type KeptKey, readKept, writeKept } from '../device-database'

/** False where the browser keeps nothing: private windows, blocked storage. The key then lives as long as the page. */
export async function keepOnDevice(accountId: string, share: Uint8Array, vaultKey: Uint8Array): Promise<boolean> {
  try {
    const deviceKey = await newDeviceKey()
    const kept: KeptKey = { accountId, deviceKey, wrap: await wrapForDevice(deviceKey, share, vaultKey) }
    await navigator.locks.request('geborgen-apparaat', () => writeKept(kept))
    return true
  } catch {
    return false
  }
}

export async function takeFromDevice(accountId: string, share: Uint8Array): Promise<Uint8Array | null> {
  const kept = await navigator.locks.request('geborgen-apparaat', readKept)
  return kept?.accountId === accountId ? unwrapForDevice(kept.deviceKey, share, kept.wrap) : null
}
