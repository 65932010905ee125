import { decodeHeader, type EnvelopeHeader, type ObjectSoort } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { openJson, sealJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { sealGrant, wrapEigen } from '@/lib/vault/grant'
import { newObjectKey } from '@/lib/vault/object-key'
import type { ObjectRef, Part, Recipient, Sealed, SealedObject } from '../vault-types'
import { bytes, text } from './encoding'
import { keepNew, objectKey } from './object-keys'
import { requireOpened } from './opened'
import { isBehind, noteNew, noteSealed } from './seen'

export async function newObject(bestuurId: string, soort: ObjectSoort, objectId: string = newId()) {
  const { vaultKey, accountId } = requireOpened()
  const key = newObjectKey()
  const eigen = text(await wrapEigen(vaultKey, key, { bestuurId, objectId, accountId }))
  keepNew(objectId, key)
  noteNew(objectId)
  const ref: ObjectRef = { bestuurId, objectId, soort, grant: { hpke: null, eigen } }
  return { ref, object: { id: objectId, eigen } }
}

export async function newObjectFor(bestuurId: string, soort: ObjectSoort, { accountId, publicKey }: Recipient) {
  const objectId: string = newId()
  const key = newObjectKey()
  const hpke = text(await sealGrant(bytes(publicKey), key, { bestuurId, objectId, accountId }))
  keepNew(objectId, key)
  const ref: ObjectRef = { bestuurId, objectId, soort, grant: { hpke, eigen: null } }
  return { ref, object: { id: objectId, houder: accountId, hpke } }
}

/** Only under a key that is surely one's own: else whoever put a grant there could read what is written from now on. */
export async function seal(ref: ObjectRef, parts: readonly Part[]): Promise<Sealed[]> {
  const { own, keyOf } = await objectKey(ref)
  if (!own || isBehind(ref.objectId)) throw new VaultError()
  if (ref.grant.eigen) noteSealed(ref.objectId, parts)
  return Promise.all(
    parts.map(async ({ sectie, itemId, revisie, inhoud }) => {
      const header = { ...headerOf(ref), sectie, itemId, revisie }
      return text(await sealJson(await keyOf(sectie), header, inhoud))
    }),
  )
}

export async function open(view: SealedObject): Promise<Part[]> {
  const { keyOf } = await objectKey(view)
  return Promise.all(
    view.envelopes.map(async (envelope) => {
      const sealed = bytes(envelope)
      const header = decodeHeader(sealed)
      if (!header) throw new VaultError()
      const { sectie, itemId, revisie } = header
      const inhoud = await openJson(await keyOf(sectie), sealed, { ...headerOf(view), sectie, itemId, revisie })
      return { sectie, itemId, revisie, inhoud }
    }),
  )
}

/** One's own wrap of a key that came by another's grant. */
export async function adopt(ref: ObjectRef): Promise<{ eigen: Sealed }> {
  const { vaultKey, accountId } = requireOpened()
  return { eigen: text(await wrapEigen(vaultKey, (await objectKey(ref)).key, { ...ref, accountId })) }
}

function headerOf({ soort, bestuurId, objectId }: ObjectRef): Pick<EnvelopeHeader, 'soort' | 'bestuurId' | 'objectId'> {
  return { soort, bestuurId, objectId }
}
