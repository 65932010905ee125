import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { concatBytes } from '@/lib/kernel/bytes'
import { opening } from './errors'
import { importPrivateKey, importPublicKey, type PrivateKey } from './key-pair'
import { plain } from './plain'

const ENC_BYTES = 32

/** RFC 9180, base mode: enc | ciphertext. The context goes into `info` (what it is for) and `aad` (this very header). */
export async function hpkeSeal(
  publicKey: Uint8Array,
  { info, aad }: { info: Uint8Array; aad: Uint8Array },
  plaintext: Uint8Array,
): Promise<Uint8Array> {
  return opening(async () => {
    const recipientPublicKey = await importPublicKey(publicKey)
    const sealed = await suite().seal({ recipientPublicKey, info: plain(info) }, plain(plaintext), plain(aad))
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
    return new Uint8Array(await suite().open({ recipientKey, enc, info: plain(info) }, content, plain(aad)))
  })
}

function suite(): CipherSuite {
  return new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
}
