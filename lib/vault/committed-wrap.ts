import { concatBytes, sameBytes, utf8 } from '@/lib/kernel/bytes'
import { uuidBytes } from '@/lib/kernel/envelope'
import { aeadOpen, aeadSeal } from './aead'
import { opening, VaultError } from './errors'
import { deriveAesKey, deriveBytes, randomBytes } from './hkdf'

export type WrapSoort = 'wachtzin' | 'herstelwoorden' | 'ambtcode' | 'ziektecode' | 'apparaat'

const FORMAT = Uint8Array.of(1, 3)
const SALT_BYTES = 16
const COMMITMENT_BYTES = 32

/**
 * version, suite | salt 16 | commitment 32 | nonce, ciphertext
 *
 * AES-GCM alone lets one ciphertext open under many keys, so that a server could test thousands of guessed
 * passphrases with one answer. The commitment ties the wrap to exactly one key.
 */
export async function wrapCommitted(
  wrapKey: CryptoKey,
  soort: WrapSoort,
  ownerId: string,
  secret: Uint8Array,
): Promise<Uint8Array> {
  const salt = randomBytes(SALT_BYTES)
  const { key, commitment } = await keyAndCommitment(wrapKey, soort, ownerId, salt)
  const head = concatBytes(FORMAT, salt, commitment)
  return concatBytes(head, await aeadSeal(key, secret, concatBytes(head, ownerBytes(soort, ownerId))))
}

export async function unwrapCommitted(
  wrapKey: CryptoKey,
  soort: WrapSoort,
  ownerId: string,
  wrap: Uint8Array,
): Promise<Uint8Array> {
  return opening(async () => {
    const headBytes = FORMAT.length + SALT_BYTES + COMMITMENT_BYTES
    const head = wrap.subarray(0, headBytes)
    if (head.length !== headBytes || head[0] !== FORMAT[0] || head[1] !== FORMAT[1]) throw new VaultError()
    const salt = head.subarray(FORMAT.length, FORMAT.length + SALT_BYTES)
    const { key, commitment } = await keyAndCommitment(wrapKey, soort, ownerId, salt)
    if (!sameBytes(commitment, head.subarray(FORMAT.length + SALT_BYTES))) throw new VaultError()
    const secret = await aeadOpen(key, wrap.subarray(headBytes), concatBytes(head, ownerBytes(soort, ownerId)))
    if (secret.length !== 32) throw new VaultError()
    return secret
  })
}

async function keyAndCommitment(wrapKey: CryptoKey, soort: WrapSoort, ownerId: string, salt: Uint8Array) {
  const label = `wrap/${soort}/${ownerId}`
  const [key, commitment] = await Promise.all([
    deriveAesKey(wrapKey, `${label}/sleutel`, salt),
    deriveBytes(wrapKey, `${label}/binding`, COMMITMENT_BYTES, salt),
  ])
  return { key, commitment }
}

function ownerBytes(soort: WrapSoort, ownerId: string): Uint8Array {
  return concatBytes(utf8(`geborgen/v1/${soort}`), uuidBytes(ownerId))
}
