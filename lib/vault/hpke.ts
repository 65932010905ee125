import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { concatBytes, sameBytes } from '@/lib/kernel/bytes'
import { opening } from './errors'
import { importPrivateKey, importPublicKey, type PrivateKey } from './key-pair'
import { plain } from './plain'

const ENC_BYTES = 32
const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
let last: { bytes: Uint8Array; key: Promise<CryptoKey> } | null = null

/** RFC 9180, base mode: enc | ciphertext. The context goes into `info` (what it is for) and `aad` (this very header). */
export async function hpkeSeal(
  publicKey: Uint8Array,
  { info, aad }: { info: Uint8Array; aad: Uint8Array },
  plaintext: Uint8Array,
): Promise<Uint8Array> {
  return opening(async () => {
    const recipientPublicKey = await recipientKeyOf(publicKey)
    const sealed = await suite.seal({ recipientPublicKey, info: plain(info) }, plain(plaintext), plain(aad))
    return concatBytes(new Uint8Array(sealed.enc), new Uint8Array(sealed.ct))
  })
}

export async function hpkeOpen(
  privateKey: PrivateKey | Uint8Array,
  { info, aad }: { info: Uint8Array; aad: Uint8Array },
  sealed: Uint8Array,
): Promise<Uint8Array> {
  return opening(async () => {
    const recipientKey = privateKey instanceof Uint8Array ? await importPrivateKey(privateKey) : privateKey
    const enc = plain(sealed).slice(0, ENC_BYTES)
    const content = plain(sealed).slice(ENC_BYTES)
    return new Uint8Array(await suite.open({ recipientKey, enc, info: plain(info) }, content, plain(aad)))
  })
}

/** The same person several times in a row: both objects of an overdracht, and the next dossier. */
async function recipientKeyOf(publicKey: Uint8Array): Promise<CryptoKey> {
  const known =
    last && sameBytes(last.bytes, publicKey) ? last : { bytes: publicKey.slice(), key: importPublicKey(publicKey) }
  const key = await known.key
  last = known
  return key
}
