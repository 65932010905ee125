import { decodeHeader } from '@/lib/kernel/envelope'
import { unwrapCommitted, wrapCommitted } from './committed-wrap'
import { openEnvelope, sealEnvelope } from './envelope'
import { opening } from './errors'
import { randomBytes } from './hkdf'
import { importPrivateKey, newKeyPair, type PrivateKey, publicKeyOf } from './key-pair'
import { type ArgonParams, type Derived, deriveFromPassphrase, SALT_BYTES } from './passphrase'
import { personHeader, personSectionKey } from './person-section'
import { newPinList, sealPins } from './pins'
import { deriveFromWords, newRecoveryWords } from './recovery'

// The vault key is bytes and not a CryptoKey: a new passphrase, new recovery words and the device wrap all need it
// as content. It lives in the Worker only; everything derived from it is non-extractable.
export type Vault = { vaultKey: Uint8Array; privateKey: PrivateKey; publicKey: Uint8Array }
export type PassphraseWrap = { salt: Uint8Array; authKey: Uint8Array; wrap: Uint8Array }
export type RecoveryWrap = {
  recoveryWords: string[]
  recoverySalt: Uint8Array
  recoveryAuthKey: Uint8Array
  recoveryWrap: Uint8Array
}
export type Enrolment = PassphraseWrap &
  RecoveryWrap & { publicKey: Uint8Array; personKeyEnvelope: Uint8Array; pinListEnvelope: Uint8Array; vault: Vault }
type StoredWrap = { accountId: string; wrap: Uint8Array; personKeyEnvelope: Uint8Array }
type StoredSecret = StoredWrap & { salt: Uint8Array; params?: ArgonParams }

/** `recoveryWords` and `vault` stay in the browser; the rest is what the server stores. */
export async function enrol(passphrase: string, accountId: string): Promise<Enrolment> {
  const vaultKey = randomBytes(32)
  const { publicKey, secret } = await newKeyPair()
  const byPassphrase = await rewrap(vaultKey, passphrase, accountId)
  const byWords = await newRecovery(vaultKey, accountId)
  const ownKey = await personSectionKey(vaultKey, 'kern')
  const personKeyEnvelope = await sealEnvelope(ownKey, personHeader(accountId, 'kern', 1), secret)
  const pinListEnvelope = await sealPins(vaultKey, accountId, newPinList(), 1)
  const vault = { vaultKey, privateKey: await importPrivateKey(secret), publicKey }
  secret.fill(0)
  return { ...byPassphrase, ...byWords, publicKey, personKeyEnvelope, pinListEnvelope, vault }
}

export async function openWithPassphrase(passphrase: string, stored: StoredSecret): Promise<Vault> {
  return openDerived(await deriveFromPassphrase(passphrase, stored.salt, stored.params), 'wachtzin', stored)
}

export async function openWithWords(words: readonly string[], stored: StoredSecret): Promise<Vault> {
  return openDerived(await deriveFromWords(words, stored.salt, stored.params), 'herstelwoorden', stored)
}

/** For sign-in: the key is derived first, for its `authKey`; the wrap comes only after the second factor. */
export async function openDerived(
  { wrapKey }: Pick<Derived, 'wrapKey'>,
  soort: 'wachtzin' | 'herstelwoorden',
  { accountId, wrap, personKeyEnvelope }: StoredWrap,
): Promise<Vault> {
  const vaultKey = await unwrapCommitted(wrapKey, soort, accountId, wrap)
  return openWithVaultKey(vaultKey, accountId, personKeyEnvelope)
}

/** After a reload, with the vault key from the device. */
export async function openWithVaultKey(
  vaultKey: Uint8Array,
  accountId: string,
  personKeyEnvelope: Uint8Array,
): Promise<Vault> {
  return opening(async () => {
    const revisie = decodeHeader(personKeyEnvelope)?.revisie ?? 0
    const ownKey = await personSectionKey(vaultKey, 'kern')
    const secret = await openEnvelope(ownKey, personKeyEnvelope, personHeader(accountId, 'kern', revisie))
    const privateKey = await importPrivateKey(secret)
    secret.fill(0)
    return { vaultKey, privateKey, publicKey: await publicKeyOf(privateKey) }
  })
}

export async function rewrap(vaultKey: Uint8Array, newPassphrase: string, accountId: string): Promise<PassphraseWrap> {
  const salt = randomBytes(SALT_BYTES)
  const { authKey, wrapKey } = await deriveFromPassphrase(newPassphrase, salt)
  return { salt, authKey, wrap: await wrapCommitted(wrapKey, 'wachtzin', accountId, vaultKey) }
}

export async function newRecovery(vaultKey: Uint8Array, accountId: string): Promise<RecoveryWrap> {
  const recoveryWords = newRecoveryWords()
  const recoverySalt = randomBytes(SALT_BYTES)
  const { authKey, wrapKey } = await deriveFromWords(recoveryWords, recoverySalt)
  const recoveryWrap = await wrapCommitted(wrapKey, 'herstelwoorden', accountId, vaultKey)
  return { recoveryWords, recoverySalt, recoveryAuthKey: authKey, recoveryWrap }
}
