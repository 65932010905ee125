import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { decodeHeader, type EnvelopeHeader, type ObjectSoort, type Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { openJson, sealJson } from '@/lib/vault/envelope'
import { openGrant, sealGrant, unwrapEigen, wrapEigen } from '@/lib/vault/grant'
import { kaartKey, sealKaart } from '@/lib/vault/kaart'
import { importPrivateKey, newKeyPair, type PrivateKey } from '@/lib/vault/key-pair'
import { newObjectKey, notitiesKey, sectionKey } from '@/lib/vault/object-key'
import { ask } from './ask'
import type { TestDatabase } from './database'

/** Someone with real keys; what she seals, the vault of the app can open. */
export type Kluis = { accountId: string; vaultKey: Uint8Array; privateKey: PrivateKey; publicKey: Uint8Array }
type Part = { sectie: Sectie; itemId: string; revisie: number; inhoud: unknown }
type Place = { bestuurId: string; objectId: string; soort: ObjectSoort }
type View = Place & { grant: { hpke: string | null; eigen: string | null }; envelopes: readonly string[] }

/** Gives an account of the test world real keys, and puts its public key in the database. */
export async function kluisOf(db: TestDatabase, accountId: string): Promise<Kluis> {
  const { publicKey, secret } = await newKeyPair()
  await ask(db.admin, 'update account set public_key = $2 where id = $1', [accountId, Buffer.from(publicKey)])
  return { accountId, vaultKey: newObjectKey(), privateKey: await importPrivateKey(secret), publicKey }
}

/** A sealed object of her own, as an act takes it. */
export async function sealOwn(
  kluis: Kluis,
  bestuurId: string,
  soort: ObjectSoort,
  partsOf: (objectId: string) => readonly Part[],
) {
  const place = { bestuurId, objectId: newId() as string, soort }
  const key = newObjectKey()
  const eigen = toBase64Url(await wrapEigen(kluis.vaultKey, key, { ...place, accountId: kluis.accountId }))
  const envelopes = await seal(kluis, key, place, partsOf(place.objectId))
  return { object: { id: place.objectId, eigen }, envelopes, ref: { ...place, grant: { hpke: null, eigen } } }
}

/** The same for another: only the receiver can open it. */
export async function sealFor(
  receiver: Pick<Kluis, 'accountId' | 'publicKey'>,
  bestuurId: string,
  soort: ObjectSoort,
  partsOf: (objectId: string) => readonly Part[],
) {
  const place = { bestuurId, objectId: newId() as string, soort }
  const key = newObjectKey()
  const hpke = toBase64Url(await sealGrant(receiver.publicKey, key, { ...place, accountId: receiver.accountId }))
  const envelopes = await seal(null, key, place, partsOf(place.objectId))
  return { object: { id: place.objectId, houder: receiver.accountId, hpke }, envelopes }
}

/** One of her own that the receiver has a key for as well: what a proposal of overdracht is sealed under. */
export async function sealShared(
  kluis: Kluis,
  receiver: Pick<Kluis, 'accountId' | 'publicKey'>,
  bestuurId: string,
  partsOf: (objectId: string) => readonly Part[],
) {
  const place = { bestuurId, objectId: newId() as string, soort: 'dossier' as const }
  const key = newObjectKey()
  const eigen = toBase64Url(await wrapEigen(kluis.vaultKey, key, { ...place, accountId: kluis.accountId }))
  const hpke = toBase64Url(await sealGrant(receiver.publicKey, key, { ...place, accountId: receiver.accountId }))
  const envelopes = await seal(kluis, key, place, partsOf(place.objectId))
  return { object: { id: place.objectId, eigen, hpke }, envelopes }
}

/** More parts of an object she holds. */
export async function sealMore(kluis: Kluis, ref: Omit<View, 'envelopes'>, parts: readonly Part[]): Promise<string[]> {
  return seal(kluis, await keyOf(kluis, ref), ref, parts)
}

/** The own wrap after the first opening by a grant. */
export async function adoptOf(kluis: Kluis, view: View): Promise<string> {
  const { bestuurId, objectId } = view
  const key = await keyOf(kluis, view)
  return toBase64Url(await wrapEigen(kluis.vaultKey, key, { bestuurId, objectId, accountId: kluis.accountId }))
}

/** Opens what a query gave, or throws. */
export async function openAll(kluis: Kluis, view: View): Promise<Part[]> {
  const key = await keyOf(kluis, view)
  return Promise.all(
    view.envelopes.map(async (text) => {
      const bytes = bytesOf(text)
      const header = decodeHeader(bytes)
      if (!header) throw new Error('no envelope')
      const inhoud = await openJson(await sectieKey(kluis, key, header), bytes, header)
      return { sectie: header.sectie, itemId: header.itemId, revisie: header.revisie, inhoud }
    }),
  )
}

export async function kaartOf(kluis: Kluis, bestuurId: string, objectId: string, naam: string): Promise<string> {
  return toBase64Url(await sealKaart(await kaartKey(kluis.vaultKey), { bestuurId, objectId }, { naam }))
}

function seal(kluis: Kluis | null, key: Uint8Array, place: Place, parts: readonly Part[]): Promise<string[]> {
  return Promise.all(
    parts.map(async ({ sectie, itemId, revisie, inhoud }) => {
      const { bestuurId, objectId, soort } = place
      const header = { bestuurId, objectId, soort, sectie, itemId, revisie }
      return toBase64Url(await sealJson(await sectieKey(kluis, key, header), header, inhoud))
    }),
  )
}

function sectieKey(kluis: Kluis | null, key: Uint8Array, { sectie, objectId }: EnvelopeHeader): Promise<CryptoKey> {
  if (sectie !== 'notities') return sectionKey(key, sectie)
  if (!kluis) throw new Error('notities are never sealed for another')
  return notitiesKey(kluis.vaultKey, objectId)
}

function keyOf({ accountId, vaultKey, privateKey }: Kluis, { bestuurId, objectId, grant }: Omit<View, 'envelopes'>) {
  const ctx = { bestuurId, objectId, accountId }
  if (grant.eigen) return unwrapEigen(vaultKey, bytesOf(grant.eigen), ctx)
  return openGrant(privateKey, bytesOf(grant.hpke ?? ''), ctx)
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text)
  if (!bytes) throw new Error('not base64url')
  return new Uint8Array(bytes)
}
