import { decodeHeader } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { openJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { sectionKey } from '@/lib/vault/object-key'
import type { Derived } from '@/lib/vault/passphrase'
import {
  deriveFromPapier,
  isPapier as fits,
  hashOf,
  newPapier,
  unwrapAsVervanger,
  wrapForVervanger,
} from '@/lib/vault/ziektepakket'
import type { NewZiektepakket, ObjectRef, PakketRef, Part, Recipient, Sealed } from '../vault-types'
import { bytes, text } from './encoding'
import { ownObjectKey } from './object-keys'
import { requireOpened } from './opened'

let papierKey: Derived['wrapKey'] | null = null

/** A paper for the klager, and the key of this dossier for each deputy who has it too. */
export async function newZiektepakket(ref: ObjectRef, vervangers: readonly Recipient[]): Promise<NewZiektepakket> {
  const [papier, pakketId] = [newPapier(), newId() as string]
  const objectKey = await ownObjectKey(ref)
  const sleutel = await deriveFromPapier(papier.woorden)
  const place = { bestuurId: ref.bestuurId, objectId: ref.objectId, pakketId }
  const sleutels = await Promise.all(
    vervangers.map(async ({ accountId, publicKey }) => {
      const wrap = await wrapForVervanger({ publicKey: bytes(publicKey) }, sleutel, objectKey, { ...place, accountId })
      return { accountId, wrap: text(wrap) }
    }),
  )
  const codeHash = text(await hashOf(sleutel.authKey))
  return { papier, pakket: { pakketId, kenmerk: papier.kenmerk, salt: text(sleutel.salt), codeHash, sleutels } }
}

export async function isPapier(woorden: readonly string[]): Promise<boolean> {
  return fits(woorden)
}

/** The proof for the server. What opens the pack waits here for it. */
export async function provePapier(woorden: readonly string[], salt: Sealed): Promise<Sealed> {
  const sleutel = await deriveFromPapier(woorden, bytes(salt))
  papierKey = sleutel.wrapKey
  return text(sleutel.authKey)
}

/** All of the dossier, with one's own key and the words that were proven before. */
export async function openPakket({ bestuurId, pakketId, dossierId, wrap, envelopes }: PakketRef): Promise<Part[]> {
  const { privateKey, accountId } = requireOpened()
  if (!papierKey) throw new VaultError()
  const ctx = { bestuurId, objectId: dossierId, pakketId, accountId }
  const objectKey = await unwrapAsVervanger(privateKey, { wrapKey: papierKey }, bytes(wrap), ctx)
  papierKey = null
  return Promise.all(envelopes.map((envelope) => openPart(objectKey, bytes(envelope), { bestuurId, dossierId })))
}

async function openPart(
  objectKey: Uint8Array,
  envelope: Uint8Array,
  { bestuurId, dossierId }: Pick<PakketRef, 'bestuurId' | 'dossierId'>,
): Promise<Part> {
  const header = decodeHeader(envelope)
  if (!header || header.sectie === 'notities') throw new VaultError()
  const { sectie, itemId, revisie } = header
  const expected = { soort: 'dossier' as const, bestuurId, objectId: dossierId, sectie, itemId, revisie }
  return { sectie, itemId, revisie, inhoud: await openJson(await sectionKey(objectKey, sectie), envelope, expected) }
}
