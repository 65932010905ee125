import { decodeHeader, type EnvelopeHeader, type ObjectSoort, type Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { openJson, sealJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { openGrant, sealGrant, unwrapEigen, wrapEigen } from '@/lib/vault/grant'
import { newObjectKey, notitiesKey, sectionKey } from '@/lib/vault/object-key'
import type { ObjectRef, Part, Recipient, Sealed, SealedObject } from '../vault-types'
import { bytes, text } from './encoding'
import { requireOpened } from './opened'

/** Keys of objects that were opened or made here, so that a page opens its grant once. */
const known = new Map<string, Uint8Array>()

export async function newObject(bestuurId: string, soort: ObjectSoort) {
  const { vaultKey, accountId } = requireOpened()
  const objectId: string = newId()
  const key = newObjectKey()
  const eigen = text(await wrapEigen(vaultKey, key, { bestuurId, objectId, accountId }))
  known.set(objectId, key)
  const ref: ObjectRef = { bestuurId, objectId, soort, grant: { hpke: null, eigen } }
  return { ref, object: { id: objectId, eigen } }
}

export async function newObjectFor(bestuurId: string, soort: ObjectSoort, { accountId, publicKey }: Recipient) {
  const objectId: string = newId()
  const key = newObjectKey()
  const hpke = text(await sealGrant(bytes(publicKey), key, { bestuurId, objectId, accountId }))
  known.set(objectId, key)
  const ref: ObjectRef = { bestuurId, objectId, soort, grant: { hpke, eigen: null } }
  return { ref, object: { id: objectId, houder: accountId, hpke } }
}

export async function seal(ref: ObjectRef, parts: readonly Part[]): Promise<Sealed[]> {
  const keyOf = await sectionKeys(ref)
  return Promise.all(
    parts.map(async ({ sectie, itemId, revisie, inhoud }) => {
      const header = { ...headerOf(ref), sectie, itemId, revisie }
      return text(await sealJson(await keyOf(sectie), header, inhoud))
    }),
  )
}

export async function open(view: SealedObject): Promise<Part[]> {
  const keyOf = await sectionKeys(view)
  return Promise.all(view.envelopes.map((envelope) => openPart(view, bytes(envelope), keyOf)))
}

/** One's own wrap of a key that came by another's grant. */
export async function adopt(ref: ObjectRef): Promise<{ eigen: Sealed }> {
  const { vaultKey, accountId } = requireOpened()
  return { eigen: text(await wrapEigen(vaultKey, await objectKey(ref), { ...ref, accountId })) }
}

type KeyOf = (sectie: Sectie) => Promise<CryptoKey>

async function openPart(view: SealedObject, envelope: Uint8Array, keyOf: KeyOf): Promise<Part> {
  const header = decodeHeader(envelope)
  if (!header) throw new VaultError()
  const { sectie, itemId, revisie } = header
  const inhoud = await openJson(await keyOf(sectie), envelope, { ...headerOf(view), sectie, itemId, revisie })
  return { sectie, itemId, revisie, inhoud }
}

async function sectionKeys(ref: ObjectRef): Promise<KeyOf> {
  const { vaultKey } = requireOpened()
  const key = await objectKey(ref)
  const made = new Map<Sectie, Promise<CryptoKey>>()
  return (sectie) => {
    const sectieKey =
      made.get(sectie) ?? (sectie === 'notities' ? notitiesKey(vaultKey, ref.objectId) : sectionKey(key, sectie))
    made.set(sectie, sectieKey)
    return sectieKey
  }
}

async function objectKey(ref: ObjectRef): Promise<Uint8Array> {
  const { vaultKey, privateKey, accountId } = requireOpened()
  const { hpke, eigen } = ref.grant
  const held = known.get(ref.objectId)
  if (held) return held
  const ctx = { bestuurId: ref.bestuurId, objectId: ref.objectId, accountId }
  if (!eigen && !hpke) throw new VaultError()
  const key = eigen
    ? await unwrapEigen(vaultKey, bytes(eigen), ctx)
    : await openGrant(privateKey, bytes(hpke ?? ''), ctx)
  known.set(ref.objectId, key)
  return key
}

function headerOf({ soort, bestuurId, objectId }: ObjectRef): Pick<EnvelopeHeader, 'soort' | 'bestuurId' | 'objectId'> {
  return { soort, bestuurId, objectId }
}
