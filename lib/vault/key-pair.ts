import { concatBytes } from '@/lib/kernel/bytes'
import { opening } from './errors'
import { randomBytes } from './hkdf'
import { plain } from './plain'

/** With its public half, which HPKE needs to open: so the private half can stay non-extractable. */
export type PrivateKey = CryptoKeyPair

// RFC 8410: the fixed head of a PKCS #8 X25519 key, the only form in which WebCrypto takes a private key as bytes.
const pkcs8Head = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20)
const basePoint = Uint8Array.of(9, ...new Uint8Array(31))

export async function newKeyPair(): Promise<{ publicKey: Uint8Array; secret: Uint8Array }> {
  const secret = randomBytes(32)
  return { secret, publicKey: await publicKeyOf(await importPrivateKey(secret)) }
}

// The public half is computed, never read from the server, which could hand out one of its own.
export async function importPrivateKey(secret: Uint8Array): Promise<PrivateKey> {
  return opening(async () => {
    const pkcs8 = concatBytes(pkcs8Head, secret)
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits'])
    const base = await importPublicKey(basePoint)
    const publicKey = await crypto.subtle.deriveBits({ name: 'X25519', public: base }, privateKey, 256)
    return { privateKey, publicKey: await importPublicKey(new Uint8Array(publicKey)) }
  })
}

export async function importPublicKey(publicKey: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', plain(publicKey), 'X25519', true, [])
}

export async function publicKeyOf(key: PrivateKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key.publicKey))
}
