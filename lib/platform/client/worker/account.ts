import type { Enrolled, NewPassphrase, NewWords, SessionKeys } from '@/lib/kernel/auth-wire'
import { VaultError } from '@/lib/vault/errors'
import type { Derived } from '@/lib/vault/passphrase'
import { deriveFromPassphrase } from '@/lib/vault/passphrase'
import {
  enrol as enrolPerson,
  newRecovery as newRecoveryWrap,
  openDerived,
  openWithVaultKey,
  type PassphraseWrap,
  type RecoveryWrap,
  rewrap as rewrapPerson,
  type Vault,
} from '@/lib/vault/person'
import { newPinList } from '@/lib/vault/pins'
import { checkWords as checkRecoveryWords, deriveFromWords, type WordsCheck } from '@/lib/vault/recovery'
import { proposePassphrase as proposeWords } from '@/lib/vault/words'
import type { ArgonParams, Opening, Sealed, StoredVault, WithWords } from '../vault-types'
import { keepOnDevice, takeFromDevice } from './device'
import { bytes, text } from './encoding'
import { requireOpened, setOpened } from './opened'
import { takePins } from './pins'

type Soort = 'wachtzin' | 'herstelwoorden'

const derived = new Map<Soort, Derived['wrapKey']>()

/** First half of opening: the proof for the server. What opens the wrap waits here for it. */
export async function derive(soort: Soort, secret: string, salt: Sealed, params?: ArgonParams): Promise<Sealed> {
  const key =
    soort === 'wachtzin'
      ? await deriveFromPassphrase(secret, bytes(salt), params)
      : await deriveFromWords(wordsIn(secret), bytes(salt), params)
  derived.set(soort, key.wrapKey)
  return text(key.authKey)
}

/** Second half, with the wrap that the server gave after the proof. */
export async function openStored(soort: Soort, { accountId, wrap, personKey }: StoredVault): Promise<void> {
  const wrapKey = derived.get(soort)
  if (!wrapKey) throw new VaultError()
  const sealed = { accountId, wrap: bytes(wrap), personKeyEnvelope: bytes(personKey) }
  take(await openDerived({ wrapKey }, soort, sealed), accountId)
  derived.clear()
}

/** After a reload, or in another tab. Null: this device has nothing that opens. */
export async function restore(keys: SessionKeys, pinsSeen = 0): Promise<Opening | null> {
  try {
    const vaultKey = await takeFromDevice(keys.accountId, bytes(keys.share))
    if (!vaultKey) return null
    take(await openWithVaultKey(vaultKey, keys.accountId, bytes(keys.personKey)), keys.accountId)
    await takePins(keys.pinList, pinsSeen)
    return openingOf(true)
  } catch {
    return null
  }
}

export async function enrol(passphrase: string, accountId: string): Promise<WithWords<Enrolled>> {
  const { vault, publicKey, personKeyEnvelope, pinListEnvelope, ...wraps } = await enrolPerson(passphrase, accountId)
  take(vault, accountId)
  const own = { publicKey: text(publicKey), personKey: text(personKeyEnvelope), pinList: text(pinListEnvelope) }
  const { keys, recoveryWords } = wordKeys(wraps)
  return { keys: { ...own, ...passphraseKeys(wraps), ...keys }, recoveryWords }
}

export async function keep({ accountId, share, pinList }: SessionKeys, pinsSeen = 0): Promise<Opening> {
  const { vaultKey, accountId: own } = requireOpened()
  if (own !== accountId) throw new VaultError()
  await takePins(pinList, pinsSeen)
  return openingOf(await keepOnDevice(accountId, bytes(share), vaultKey))
}

export async function rewrap(passphrase: string): Promise<NewPassphrase> {
  const { vaultKey, accountId } = requireOpened()
  return passphraseKeys(await rewrapPerson(vaultKey, passphrase, accountId))
}

export async function newRecovery(): Promise<WithWords<NewWords>> {
  const { vaultKey, accountId } = requireOpened()
  return wordKeys(await newRecoveryWrap(vaultKey, accountId))
}

export async function proposePassphrase(): Promise<string> {
  return proposeWords()
}

export async function checkWords(words: string): Promise<WordsCheck> {
  return checkRecoveryWords(wordsIn(words))
}

function take(vault: Vault, accountId: string): void {
  setOpened({ ...vault, accountId, pins: newPinList(), pinRevisie: 0, pinsSeen: 0 })
}

function openingOf(bewaard: boolean): Opening {
  const { accountId, publicKey, pinsSeen } = requireOpened()
  return { accountId, publicKey: text(publicKey), bewaard, pinsSeen }
}

function passphraseKeys({ salt, authKey, wrap }: PassphraseWrap): NewPassphrase {
  return { salt: text(salt), authKey: text(authKey), wrap: text(wrap) }
}

function wordKeys({ recoveryWords, recoverySalt, recoveryAuthKey, recoveryWrap }: RecoveryWrap): WithWords<NewWords> {
  const keys = {
    recoverySalt: text(recoverySalt),
    recoveryAuthKey: text(recoveryAuthKey),
    recoveryWrap: text(recoveryWrap),
  }
  return { keys, recoveryWords }
}

function wordsIn(words: string): string[] {
  return words.trim().split(/\s+/)
}
