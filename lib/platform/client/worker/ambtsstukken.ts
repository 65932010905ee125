import type { SealedStuk } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { decodeHeader, type EnvelopeHeader } from '@/lib/kernel/envelope'
import { openJson, sealJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'
import type { AmbtRecipient, Part, Recipient, SealedMelding } from '../vault-types'
import { keyOfStuk, sleutelFor } from './ambt-sleutel'
import { bytes, text } from './encoding'
import { requireOpened } from './opened'

type Place = { bestuurId: string; stukId: string }
type Deel = { sectie: 'kern' | 'verslagen'; itemId: string; revisie: number }

/** A piece under a key of its own, sealed to each of these and to nobody else. */
export async function sealAmbtsstuk(
  place: Place,
  to: readonly (Recipient | AmbtRecipient)[],
  inhoud: unknown,
): Promise<SealedMelding> {
  const own = requireOpened()
  const key = newObjectKey()
  const { bestuurId, stukId } = place
  // One's own key is known here; what the server says of it is not asked.
  const known = (one: Recipient | AmbtRecipient) =>
    'accountId' in one && one.accountId === own.accountId ? { ...one, publicKey: text(own.publicKey) } : one
  const sleutels = await Promise.all(to.map((one) => sleutelFor({ bestuurId, objectId: stukId }, key, known(one))))
  const header = headerOf(place, { sectie: 'kern', itemId: stukId, revisie: 1 })
  return { sleutels, envelopes: [text(await sealJson(await sectionKey(key, 'kern'), header, inhoud))] }
}

export async function openAmbtsstuk(stuk: SealedStuk): Promise<Part[]> {
  const key = await keyOfStuk({ bestuurId: stuk.bestuurId, objectId: stuk.stukId }, stuk)
  return Promise.all(
    stuk.envelopes.map(async (envelope) => {
      const sealed = bytes(envelope)
      const header = decodeHeader(sealed)
      if (header?.sectie !== 'kern' && header?.sectie !== 'verslagen') throw new VaultError()
      const { sectie, itemId, revisie } = header
      const expected = headerOf(stuk, { sectie, itemId, revisie })
      return { sectie, itemId, revisie, inhoud: await openJson(await sectionKey(key, sectie), sealed, expected) }
    }),
  )
}

/**
 * What is added to a piece, under its key: a new item, or the next revision of one. The piece itself must open first: a grant
 * alone can be made by anyone who knows the key of the office, and then what follows would be for him to read.
 */
export async function sealAmbtsstukDeel(
  stuk: SealedStuk,
  { sectie, itemId }: Omit<Deel, 'revisie'>,
  inhoud: unknown,
): Promise<string[]> {
  const parts = await openAmbtsstuk(stuk)
  if (!parts.some((part) => part.sectie === 'kern' && part.itemId === stuk.stukId)) throw new VaultError()
  const revisies = parts.filter((part) => part.sectie === sectie && part.itemId === itemId).map((one) => one.revisie)
  const header = headerOf(stuk, { sectie, itemId, revisie: Math.max(0, ...revisies) + 1 })
  const key = await sectionKey(await keyOfStuk({ bestuurId: stuk.bestuurId, objectId: stuk.stukId }, stuk), sectie)
  return [text(await sealJson(key, header, inhoud))]
}

function headerOf({ bestuurId, stukId }: Place, deel: Deel): EnvelopeHeader {
  return { soort: 'ambt', bestuurId, objectId: stukId, ...deel }
}
