import { decodeHeader, type EnvelopeHeader, type ObjectSoort, type Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { openJson, sealJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { openGrant, sealGrant, unwrapEigen, wrapEigen } from '@/lib/vault/grant'
import { newObjectKey, notitiesKey, sectionKey } from '@/lib/vault/object-key'
import type { ObjectRef, Part, Recipient, Sealed, SealedObject } from '../vault-types'
import { bytes, text } from './encoding'
import { requireOpened } from './opened'
import { isBehind, noteNew, noteSealed } from './seen'

/**
 * Keys of objects that were opened or made here, so that a page opens its grant once. `own`: made here, or found under
 * one's own wrap. A grant alone can be made by anyone who knows one's public key, also in the place of another.
 */
type Known = { key: Uint8Array; own: boolean }
const knownBy = new WeakMap<Uint8Array, Map<string, Known>>()

export async function newObject(bestuurId: string, soort: ObjectSoort) {
  const { vaultKey, accountId } = requireOpened()
  const objectId: string = newId()
  const key = newObjectKey()
  const eigen = text(await wrapEigen(vaultKey, key, { bestuurId, objectId, accountId }))
  keep(objectId, { key, own: true })
  noteNew(objectId)
  const ref: ObjectRef = { bestuurId, objectId, soort, grant: { hpke: null, eigen } }
  return { ref, object: { id: objectId, eigen } }
}

export async function newObjectFor(bestuurId: string, soort: ObjectSoort, { accountId, publicKey }: Recipient) {
  const objectId: string = newId()
  const key = newObjectKey()
  const hpke = text(await sealGrant(bytes(publicKey), key, { bestuurId, objectId, accountId }))
  keep(objectId, { key, own: true })
  const ref: ObjectRef = { bestuurId, objectId, soort, grant: { hpke, eigen: null } }
  return { ref, object: { id: objectId, houder: accountId, hpke } }
}

/** For oneself and another at once: what a proposal of overdracht is sealed under, until the other takes it over. */
export async function newSharedObject(bestuurId: string, soort: ObjectSoort, { accountId, publicKey }: Recipient) {
  const own = requireOpened()
  const objectId: string = newId()
  const key = newObjectKey()
  const [wrap, grant] = await Promise.all([
    wrapEigen(own.vaultKey, key, { bestuurId, objectId, accountId: own.accountId }),
    sealGrant(bytes(publicKey), key, { bestuurId, objectId, accountId }),
  ])
  const [eigen, hpke] = [text(wrap), text(grant)]
  keep(objectId, { key, own: true })
  const ref: ObjectRef = { bestuurId, objectId, soort, grant: { hpke: null, eigen } }
  return { ref, object: { id: objectId, eigen, hpke } }
}

/** Only under a key that is surely one's own: else whoever put a grant there could read what is written from now on. */
export async function seal(ref: ObjectRef, parts: readonly Part[]): Promise<Sealed[]> {
  const { key, own } = await objectKey(ref)
  if (!own || isBehind(ref.objectId)) throw new VaultError()
  if (ref.grant.eigen) noteSealed(ref.objectId, parts)
  const keyOf = sectionKeys(ref, key)
  return Promise.all(
    parts.map(async ({ sectie, itemId, revisie, inhoud }) => {
      const header = { ...headerOf(ref), sectie, itemId, revisie }
      return text(await sealJson(await keyOf(sectie), header, inhoud))
    }),
  )
}

export async function open(view: SealedObject): Promise<Part[]> {
  const keyOf = sectionKeys(view, (await objectKey(view)).key)
  return Promise.all(view.envelopes.map((envelope) => openPart(view, bytes(envelope), keyOf)))
}

/** One's own wrap of a key that came by another's grant. */
export async function adopt(ref: ObjectRef): Promise<{ eigen: Sealed }> {
  const { vaultKey, accountId } = requireOpened()
  return { eigen: text(await wrapEigen(vaultKey, (await objectKey(ref)).key, { ...ref, accountId })) }
}

/** Of an object that is surely one's own: what is wrapped for a deputy (ziektepakket.ts). */
export async function ownObjectKey(ref: ObjectRef): Promise<Uint8Array> {
  const { key, own } = await objectKey(ref)
  if (!own) throw new VaultError()
  return key
}

type KeyOf = (sectie: Sectie) => Promise<CryptoKey>

async function openPart(view: SealedObject, envelope: Uint8Array, keyOf: KeyOf): Promise<Part> {
  const header = decodeHeader(envelope)
  if (!header) throw new VaultError()
  const { sectie, itemId, revisie } = header
  const inhoud = await openJson(await keyOf(sectie), envelope, { ...headerOf(view), sectie, itemId, revisie })
  return { sectie, itemId, revisie, inhoud }
}

function sectionKeys(ref: ObjectRef, key: Uint8Array): KeyOf {
  const { vaultKey } = requireOpened()
  const made = new Map<Sectie, Promise<CryptoKey>>()
  return (sectie) => {
    const sectieKey =
      made.get(sectie) ?? (sectie === 'notities' ? notitiesKey(vaultKey, ref.objectId) : sectionKey(key, sectie))
    made.set(sectie, sectieKey)
    return sectieKey
  }
}

async function objectKey(ref: ObjectRef): Promise<Known> {
  const { vaultKey, privateKey, accountId } = requireOpened()
  const { hpke, eigen } = ref.grant
  const held = knownBy.get(vaultKey)?.get(ref.objectId)
  if (held?.own || (held && !eigen)) return held
  const ctx = { bestuurId: ref.bestuurId, objectId: ref.objectId, accountId }
  if (eigen) return keep(ref.objectId, { key: await unwrapEigen(vaultKey, bytes(eigen), ctx), own: true })
  return keep(ref.objectId, { key: await openGrant(privateKey, bytes(hpke ?? ''), ctx), own: false })
}

/** With the vault they belong to: another person who opens hers in this Worker finds none of them. */
function keep(objectId: string, known: Known): Known {
  const { vaultKey } = requireOpened()
  const all = knownBy.get(vaultKey) ?? new Map<string, Known>()
  knownBy.set(vaultKey, all.set(objectId, known))
  return known
}

function headerOf({ soort, bestuurId, objectId }: ObjectRef): Pick<EnvelopeHeader, 'soort' | 'bestuurId' | 'objectId'> {
  return { soort, bestuurId, objectId }
}
