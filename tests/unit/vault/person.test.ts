import { beforeAll, describe, expect, it, vi } from 'vitest'
import { concatBytes, utf8 } from '@/lib/kernel/bytes'
import { decodeHeader, NIL_ID, uuidBytes } from '@/lib/kernel/envelope'
import { aeadSeal } from '@/lib/vault/aead'
import { unwrapCommitted, wrapCommitted } from '@/lib/vault/committed-wrap'
import { VaultError } from '@/lib/vault/errors'
import { openGrant, sealGrant } from '@/lib/vault/grant'
import { baseKey, deriveAesKey, deriveBytes, randomBytes } from '@/lib/vault/hkdf'
import { newObjectKey } from '@/lib/vault/object-key'
import { defaultParams, deriveFromPassphrase } from '@/lib/vault/passphrase'
import {
  type Enrolment,
  enrol,
  newRecovery,
  openDerived,
  openWithPassphrase,
  openWithVaultKey,
  openWithWords,
  rewrap,
} from '@/lib/vault/person'
import { newPinList, openPins } from '@/lib/vault/pins'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const accountId = '33333333-3333-4333-8333-333333333333'
const otherId = '44444444-4444-4444-8444-444444444444'
const ctx = { bestuurId: NIL_ID, objectId: otherId, accountId }
const passphrase = 'zes gewone woorden, één ĳsje erbij'
let person: Enrolment

beforeAll(async () => {
  person = await enrol(passphrase, accountId)
})

describe('a person', () => {
  it('opens her vault with her passphrase, however her keyboard spells it', async () => {
    const vault = await openWithPassphrase(` ${passphrase.replaceAll(' ', '  ')} `.normalize('NFD'), byPassphrase())
    expect(vault.vaultKey).toEqual(person.vault.vaultKey)
    expect(vault.publicKey).toEqual(person.publicKey)
    const objectKey = newObjectKey()
    const wrap = await sealGrant(person.publicKey, objectKey, ctx)
    expect(await openGrant(vault.privateKey, wrap, ctx)).toEqual(objectKey)
  })

  it('opens it with her twelve words too, and with the vault key of her device', async () => {
    expect((await openWithWords(person.recoveryWords, byWords())).vaultKey).toEqual(person.vault.vaultKey)
    const vault = await openWithVaultKey(person.vault.vaultKey, accountId, person.personKeyEnvelope)
    expect(vault.publicKey).toEqual(person.publicKey)
  })

  it('signs in with one derivation: the same one gives the proof and opens the wrap', async () => {
    const derived = await deriveFromPassphrase(passphrase, person.salt)
    expect(derived.authKey).toEqual(person.authKey)
    expect((await openDerived(derived, 'wachtzin', byPassphrase())).vaultKey).toEqual(person.vault.vaultKey)
    await expect(openDerived(derived, 'herstelwoorden', byPassphrase())).rejects.toThrow(VaultError)
  })

  it('gives the server a proof that says nothing about the wrap', async () => {
    const { authKey, wrapKey } = await deriveFromPassphrase(passphrase, person.salt)
    const asIfWrapKey = await baseKey(authKey)
    await expect(openDerived({ wrapKey: asIfWrapKey }, 'wachtzin', byPassphrase())).rejects.toThrow(VaultError)
    await expect(crypto.subtle.exportKey('raw', wrapKey)).rejects.toThrow()
    await expect(crypto.subtle.exportKey('pkcs8', person.vault.privateKey.privateKey)).rejects.toThrow()
  })

  it('opens nothing with another passphrase, other words, another salt, or as another account', async () => {
    await expect(openWithPassphrase('een andere wachtzin', byPassphrase())).rejects.toThrow(VaultError)
    await expect(openWithPassphrase(passphrase.toUpperCase(), byPassphrase())).rejects.toThrow(VaultError)
    await expect(openWithPassphrase(passphrase, { ...byPassphrase(), salt: randomBytes(16) })).rejects.toThrow(
      VaultError,
    )
    await expect(openWithPassphrase(passphrase, { ...byPassphrase(), accountId: otherId })).rejects.toThrow(VaultError)
    const { recoveryWords } = await newRecovery(person.vault.vaultKey, accountId)
    await expect(openWithWords(recoveryWords, byWords())).rejects.toThrow(VaultError)
    await expect(openWithWords(person.recoveryWords.toReversed(), byWords())).rejects.toThrow(VaultError)
  })

  it('takes a new passphrase and new words; the old wrap does not open with them', async () => {
    const renewed = await rewrap(person.vault.vaultKey, 'een heel andere wachtzin', accountId)
    const opened = await openWithPassphrase('een heel andere wachtzin', { ...byPassphrase(), ...renewed })
    expect(opened.vaultKey).toEqual(person.vault.vaultKey)
    await expect(openWithPassphrase(passphrase, { ...byPassphrase(), ...renewed })).rejects.toThrow(VaultError)
    const again = await newRecovery(person.vault.vaultKey, accountId)
    expect(again.recoveryWords).not.toEqual(person.recoveryWords)
    const stored = { ...byWords(), salt: again.recoverySalt, wrap: again.recoveryWrap }
    expect((await openWithWords(again.recoveryWords, stored)).vaultKey).toEqual(person.vault.vaultKey)
  })

  it('has envelopes of her own that say whose they are', async () => {
    const own = { soort: 'persoon', bestuurId: NIL_ID, objectId: accountId, itemId: accountId, revisie: 1 }
    expect(decodeHeader(person.personKeyEnvelope)).toEqual({ ...own, sectie: 'kern' })
    expect(decodeHeader(person.pinListEnvelope)).toEqual({ ...own, sectie: 'kaart' })
    const pins = await openPins(person.vault.vaultKey, accountId, person.pinListEnvelope)
    expect(pins).toEqual({ list: newPinList(), revisie: 1 })
    await expect(openPins(person.vault.vaultKey, accountId, person.personKeyEnvelope)).rejects.toThrow(VaultError)
    await expect(openPins(person.vault.vaultKey, otherId, person.pinListEnvelope)).rejects.toThrow(VaultError)
  })
})

describe('the cost of guessing', () => {
  it.each([
    ['fewer passes', { ...defaultParams, t: 2 }],
    ['less memory', { ...defaultParams, m: 32 * 1024 }],
    ['no lane', { ...defaultParams, p: 0 }],
    ['half a pass', { ...defaultParams, t: 3.5 }],
    ['so much memory that the browser would hang', { ...defaultParams, m: 8 * 1024 * 1024 }],
    ['no end of passes', { ...defaultParams, t: 1000 }],
  ])('is not lowered or abused by a server that asks for %s', async (_, params) => {
    await expect(deriveFromPassphrase(passphrase, person.salt, params)).rejects.toThrow(VaultError)
  })

  it('is not lowered by a short salt', async () => {
    await expect(deriveFromPassphrase(passphrase, new Uint8Array(15))).rejects.toThrow(VaultError)
  })

  it('can be raised', async () => {
    const { authKey } = await deriveFromPassphrase(passphrase, person.salt, { ...defaultParams, t: 4 })
    expect(authKey).not.toEqual(person.authKey)
  })
})

describe('a committed wrap', () => {
  it('holds for one key only: what another key would decrypt is refused by its commitment', async () => {
    const [one, two] = await Promise.all([baseKey(randomBytes(32)), baseKey(randomBytes(32))])
    const secret = randomBytes(32)
    const wrapOne = await wrapCommitted(one, 'wachtzin', accountId, secret)
    const wrapTwo = await wrapCommitted(two, 'wachtzin', accountId, secret)
    expect(await unwrapCommitted(one, 'wachtzin', accountId, wrapOne)).toEqual(secret)
    await expect(unwrapCommitted(two, 'wachtzin', accountId, wrapOne)).rejects.toThrow(VaultError)
    // The commitment (bytes 18 to 50) of one key over the content of another opens for neither.
    const mixed = new Uint8Array([...wrapTwo.subarray(0, 18), ...wrapOne.subarray(18, 50), ...wrapTwo.subarray(50)])
    for (const key of [one, two]) {
      await expect(unwrapCommitted(key, 'wachtzin', accountId, mixed)).rejects.toThrow(VaultError)
    }
  })

  // What a server could do that found one ciphertext for many keys: everything fits but the commitment.
  it('does not open by its ciphertext alone', async () => {
    const base = await baseKey(randomBytes(32))
    const salt = randomBytes(16)
    const key = await deriveAesKey(base, `wrap/wachtzin/${accountId}/sleutel`, salt)
    const owner = concatBytes(utf8('geborgen/v1/wachtzin'), uuidBytes(accountId))
    const right = await deriveBytes(base, `wrap/wachtzin/${accountId}/binding`, 32, salt)
    for (const [commitment, opens] of [
      [right, true],
      [randomBytes(32), false],
    ] as const) {
      const head = concatBytes(Uint8Array.of(1, 3), salt, commitment)
      const wrap = concatBytes(head, await aeadSeal(key, randomBytes(32), concatBytes(head, owner)))
      const opened = unwrapCommitted(base, 'wachtzin', accountId, wrap)
      await (opens ? expect(opened).resolves.toHaveLength(32) : expect(opened).rejects.toThrow(VaultError))
    }
  })

  it('opens for one owner and one purpose, and not when one byte was changed', async () => {
    const key = await baseKey(randomBytes(32))
    const wrap = await wrapCommitted(key, 'wachtzin', accountId, randomBytes(32))
    await expect(unwrapCommitted(key, 'wachtzin', otherId, wrap)).rejects.toThrow(VaultError)
    await expect(unwrapCommitted(key, 'herstelwoorden', accountId, wrap)).rejects.toThrow(VaultError)
    for (let at = 0; at < wrap.length; at++) {
      const changed = wrap.with(at, (wrap[at] ?? 0) ^ 1)
      await expect(unwrapCommitted(key, 'wachtzin', accountId, changed)).rejects.toThrow(VaultError)
      await expect(unwrapCommitted(key, 'wachtzin', accountId, wrap.subarray(0, at))).rejects.toThrow(VaultError)
    }
  })
})

function byPassphrase() {
  return { accountId, salt: person.salt, wrap: person.wrap, personKeyEnvelope: person.personKeyEnvelope }
}

function byWords() {
  const { recoverySalt, recoveryWrap, personKeyEnvelope } = person
  return { accountId, salt: recoverySalt, wrap: recoveryWrap, personKeyEnvelope }
}
