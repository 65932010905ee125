import { type EnvelopeHeader, NIL_ID } from '@/lib/kernel/envelope'
import { type AmbtContext, grantAmbtKey, newAmbtCode, newAmbtKey } from '@/lib/vault/ambt'
import type { WrapSoort } from '@/lib/vault/committed-wrap'
import { newDeviceKey, wrapForDevice } from '@/lib/vault/device'
import { type DraftHeader, sealDraft } from '@/lib/vault/draft'
import { sealJson } from '@/lib/vault/envelope'
import { type ChunkPlace, newFileKey, sealChunk } from '@/lib/vault/file'
import { type GrantContext, sealGrant, wrapEigen } from '@/lib/vault/grant'
import { randomBytes } from '@/lib/vault/hkdf'
import { type GrantedSectie, newObjectKey, notitiesKey, sectionKey } from '@/lib/vault/object-key'
import { type Enrolment, enrol } from '@/lib/vault/person'

export const namen = ['houder', 'collega', 'beheerder', 'bestuurder'] as const
export type Naam = (typeof namen)[number]
export type Person = Enrolment & { accountId: string }
export type Sealed<H = EnvelopeHeader> = { what: string; header: H; bytes: Uint8Array }

/** Everything the server holds at one moment, and may hand to whoever conspires with it. */
export type Stored = {
  envelopes: Sealed[]
  drafts: Sealed<DraftHeader>[]
  chunks: { what: string; place: ChunkPlace; bytes: Uint8Array }[]
  grants: { ctx: GrantContext; wrap: Uint8Array }[]
  ambtGrants: { ctx: AmbtContext & { accountId: string }; wrap: Uint8Array }[]
  wraps: { soort: WrapSoort; ownerId: string; wrap: Uint8Array }[]
  loose: Uint8Array[]
}

const bestuurId = crypto.randomUUID()
const granted: GrantedSectie[] = ['kaart', 'kern', 'verslagen', 'bewijs', 'bestand']

/** A dossier with everything in it, an intake of a colleague, a verwijzing, a letter to the bestuur, a draft. */
export async function storeCase(): Promise<{ stored: Stored; people: Record<Naam, Person> }> {
  const stored: Stored = { envelopes: [], drafts: [], chunks: [], grants: [], ambtGrants: [], wraps: [], loose: [] }
  const people = {
    houder: await newPerson(stored),
    collega: await newPerson(stored),
    beheerder: await newPerson(stored),
    bestuurder: await newPerson(stored),
  }
  await storeDossier(stored, people.houder)
  await storeObject(stored, 'intake', people.collega, true)
  // Sealed by the colleague to the holder: the colleague keeps no wrap of the new object.
  await storeObject(stored, 'melding', people.houder, false)
  await storeAmbt(stored, people.bestuurder)
  return { stored, people }
}

async function newPerson(stored: Stored): Promise<Person> {
  const accountId = crypto.randomUUID()
  const person = await enrol(`wachtzin van ${accountId}`, accountId)
  stored.wraps.push({ soort: 'wachtzin', ownerId: accountId, wrap: person.wrap })
  stored.wraps.push({ soort: 'herstelwoorden', ownerId: accountId, wrap: person.recoveryWrap })
  const share = randomBytes(32)
  const onDevice = await wrapForDevice(await newDeviceKey(), share, person.vault.vaultKey)
  stored.wraps.push({ soort: 'apparaat', ownerId: NIL_ID, wrap: onDevice })
  // The server keeps only a keyed hash of the proofs; the test gives it the proofs themselves.
  stored.loose.push(person.publicKey, person.authKey, person.recoveryAuthKey, share)
  return { ...person, accountId }
}

async function storeDossier(stored: Stored, houder: Person): Promise<void> {
  const { objectId, objectKey } = await storeObject(stored, 'dossier', houder, true)
  const ids = { soort: 'dossier', bestuurId, objectId, itemId: crypto.randomUUID(), revisie: 1 } as const
  const notities: EnvelopeHeader = { ...ids, sectie: 'notities' }
  const key = await notitiesKey(houder.vault.vaultKey, objectId)
  stored.envelopes.push({ what: 'notities', header: notities, bytes: await sealJson(key, notities, 'geheim') })
  const fileKey = newFileKey()
  const file: EnvelopeHeader = { ...ids, sectie: 'bestand', itemId: crypto.randomUUID() }
  const sealedFile = await sealJson(await sectionKey(objectKey, 'bestand'), file, { sleutel: [...fileKey] })
  stored.envelopes.push({ what: 'dossier bestand sleutel', header: file, bytes: sealedFile })
  const place = { bestuurId, objectId, bestandId: file.itemId, nr: 0, last: true }
  stored.chunks.push({ what: 'bestand', place, bytes: await sealChunk(fileKey, place, Uint8Array.of(1)) })
  const draft: DraftHeader = { ...ids, soort: 'draft', objectId: crypto.randomUUID(), sectie: 'verslagen' }
  const sealed = await sealDraft(houder.publicKey, draft, Uint8Array.of(1))
  stored.drafts.push({ what: 'draft', header: draft, bytes: sealed })
}

async function storeObject(
  stored: Stored,
  soort: 'dossier' | 'intake' | 'melding',
  holder: Person,
  opened: boolean,
): Promise<{ objectId: string; objectKey: Uint8Array }> {
  const [objectId, objectKey] = [crypto.randomUUID(), newObjectKey()]
  await sealSections(stored, soort, objectId, objectKey)
  const ctx = { bestuurId, objectId, accountId: holder.accountId }
  stored.grants.push({ ctx, wrap: await sealGrant(holder.publicKey, objectKey, ctx) })
  if (opened) stored.grants.push({ ctx, wrap: await wrapEigen(holder.vault.vaultKey, objectKey, ctx) })
  return { objectId, objectKey }
}

async function sealSections(
  stored: Stored,
  soort: 'dossier' | 'intake' | 'melding' | 'ambt',
  objectId: string,
  objectKey: Uint8Array,
): Promise<void> {
  for (const sectie of granted) {
    const header: EnvelopeHeader = { soort, bestuurId, objectId, sectie, itemId: crypto.randomUUID(), revisie: 1 }
    const bytes = await sealJson(await sectionKey(objectKey, sectie), header, 'geheim')
    stored.envelopes.push({ what: `${soort} ${sectie}`, header, bytes })
  }
}

async function storeAmbt(stored: Stored, bestuurder: Person): Promise<void> {
  const [ambt, ambtId, objectId, objectKey] = [
    await newAmbtKey(),
    crypto.randomUUID(),
    crypto.randomUUID(),
    newObjectKey(),
  ]
  const holder = { bestuurId, ambtId, publicKey: ambt.publicKey, accountId: bestuurder.accountId }
  stored.ambtGrants.push({ ctx: holder, wrap: await grantAmbtKey(bestuurder.publicKey, ambt.secret, holder) })
  const code = await newAmbtCode(ambt.secret, { ambtId })
  stored.wraps.push({ soort: 'ambtcode', ownerId: ambtId, wrap: code.wrap })
  stored.loose.push(ambt.publicKey)
  const ctx = { bestuurId, objectId, accountId: ambtId }
  stored.grants.push({ ctx, wrap: await sealGrant(ambt.publicKey, objectKey, ctx) })
  await sealSections(stored, 'ambt', objectId, objectKey)
}
