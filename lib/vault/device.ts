import { NIL_ID } from '@/lib/kernel/envelope'
import { unwrapCommitted, wrapCommitted } from './committed-wrap'
import { opening, VaultError } from './errors'
import { baseKey, deriveBytes, randomBytes } from './hkdf'

const SHARE_BYTES = 32

/** Lives in IndexedDB, cannot be read out. Alone it opens nothing: the other half is the share of the live session. */
export async function newDeviceKey(): Promise<CryptoKey> {
  const secret = randomBytes(32)
  const key = await baseKey(secret)
  secret.fill(0)
  return key
}

export async function wrapForDevice(
  deviceKey: CryptoKey,
  share: Uint8Array,
  vaultKey: Uint8Array,
): Promise<Uint8Array> {
  return wrapCommitted(await sessionKey(deviceKey, share), 'apparaat', NIL_ID, vaultKey)
}

export async function unwrapForDevice(deviceKey: CryptoKey, share: Uint8Array, wrap: Uint8Array): Promise<Uint8Array> {
  return opening(async () => unwrapCommitted(await sessionKey(deviceKey, share), 'apparaat', NIL_ID, wrap))
}

async function sessionKey(deviceKey: CryptoKey, share: Uint8Array): Promise<CryptoKey> {
  if (share.length < SHARE_BYTES) throw new VaultError()
  return baseKey(await deriveBytes(deviceKey, 'apparaat/sessie', 32, share))
}
