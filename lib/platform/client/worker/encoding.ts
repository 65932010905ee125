import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { VaultError } from '@/lib/vault/errors'

export const text = toBase64Url

export function bytes(base64Url: string): Uint8Array<ArrayBuffer> {
  const decoded = fromBase64Url(base64Url)
  if (!decoded) throw new VaultError()
  return decoded
}
