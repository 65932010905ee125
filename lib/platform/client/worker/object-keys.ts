import type { Sectie } from '@/lib/kernel/envelope'
import { VaultError } from '@/lib/vault/errors'
import { openGrant, unwrapEigen } from '@/lib/vault/grant'
import { notitiesKey, sectionKey } from '@/lib/vault/object-key'
import type { ObjectRef } from '../vault-types'
import { bytes } from './encoding'
import { requireOpened } from './opened'

/**
 * Keys of objects that were opened or made here, so that a page opens its grant once and derives each section's key
 * once. `own`: made here, or found under one's own wrap. A grant alone can be made by anyone who knows one's public
 * key, also in the place of another.
 */
type Known = { key: Uint8Array; own: boolean; keyOf: (sectie: Sectie) => Promise<CryptoKey> }
const knownBy = new WeakMap<Uint8Array, Map<string, Known>>()

export async function objectKey({ bestuurId, objectId, grant: { hpke, eigen } }: ObjectRef): Promise<Known> {
  const { vaultKey, privateKey, accountId } = requireOpened()
  const held = knownHere().get(objectId)
  if (held?.own || (held && !eigen)) return held
  const ctx = { bestuurId, objectId, accountId }
  if (eigen) return keep(objectId, await unwrapEigen(vaultKey, bytes(eigen), ctx), true)
  return keep(objectId, await openGrant(privateKey, bytes(hpke ?? ''), ctx), false)
}

/** Of an object that is surely one's own. */
export async function ownObjectKey(ref: ObjectRef): Promise<Uint8Array> {
  const { key, own } = await objectKey(ref)
  if (!own) throw new VaultError()
  return key
}

/** Made here, for an object that is not there yet: one that is known keeps its key. */
export function keepNew(objectId: string, key: Uint8Array): void {
  if (knownHere().has(objectId)) throw new VaultError()
  keep(objectId, key, true)
}

function keep(objectId: string, key: Uint8Array, own: boolean): Known {
  const known = { key, own, keyOf: sectionKeys(objectId, key) }
  knownHere().set(objectId, known)
  return known
}

/** With the vault they belong to: another person who opens hers in this Worker finds none of them. */
function knownHere(): Map<string, Known> {
  const { vaultKey } = requireOpened()
  const all = knownBy.get(vaultKey) ?? new Map<string, Known>()
  knownBy.set(vaultKey, all)
  return all
}

function sectionKeys(objectId: string, key: Uint8Array): Known['keyOf'] {
  const { vaultKey } = requireOpened()
  const made = new Map<Sectie, Promise<CryptoKey>>()
  return (sectie) => {
    const sectieKey =
      made.get(sectie) ?? (sectie === 'notities' ? notitiesKey(vaultKey, objectId) : sectionKey(key, sectie))
    made.set(sectie, sectieKey)
    return sectieKey
  }
}
