import type { SealedKeten } from '@/lib/domain/meldketen/meldketen'
import { decodeHeader, type EnvelopeHeader } from '@/lib/kernel/envelope'
import { openJson, sealJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'
import type { AmbtRecipient, Part, Recipient, SealedMelding } from '../vault-types'
import { keyOfStuk, sleutelFor } from './ambt-sleutel'
import { bytes, text } from './encoding'
import { requireOpened } from './opened'

type Place = { bestuurId: string; ketenId: string }

/** A report under a key of its own, sealed to each of these and to nobody else: its writer keeps no wrap of it. */
export async function sealMeldketen(
  place: Place,
  to: readonly (Recipient | AmbtRecipient)[],
  inhoud: unknown,
): Promise<SealedMelding> {
  requireOpened()
  const key = newObjectKey()
  const sleutels = await Promise.all(to.map((one) => sleutelFor(placeOf(place), key, one)))
  const header = headerOf(place, 'kern', place.ketenId)
  return { sleutels, envelopes: [text(await sealJson(await sectionKey(key, 'kern'), header, inhoud))] }
}

export async function openMeldketen(keten: SealedKeten): Promise<Part[]> {
  const key = await ketenKey(keten)
  return Promise.all(
    keten.envelopes.map(async (envelope) => {
      const sealed = bytes(envelope)
      const header = decodeHeader(sealed)
      if (header?.sectie !== 'kern' && header?.sectie !== 'verslagen') throw new VaultError()
      const { sectie, itemId, revisie } = header
      const inhoud = await openJson(await sectionKey(key, sectie), sealed, headerOf(keten, sectie, itemId))
      return { sectie, itemId, revisie, inhoud }
    }),
  )
}

/**
 * What the bestuur writes with a step, under the key of the report. The report must open first: a grant alone can be
 * made by anyone who knows the key of the office, and then what follows would be for him to read.
 */
export async function sealMeldketenStap(keten: SealedKeten, itemId: string, inhoud: unknown): Promise<string[]> {
  const parts = await openMeldketen(keten)
  if (!parts.some(({ sectie }) => sectie === 'kern')) throw new VaultError()
  const key = await sectionKey(await ketenKey(keten), 'verslagen')
  return [text(await sealJson(key, headerOf(keten, 'verslagen', itemId), inhoud))]
}

function ketenKey(keten: SealedKeten): Promise<Uint8Array> {
  return keyOfStuk(placeOf(keten), keten)
}

function placeOf({ bestuurId, ketenId }: Place): { bestuurId: string; objectId: string } {
  return { bestuurId, objectId: ketenId }
}

function headerOf({ bestuurId, ketenId }: Place, sectie: 'kern' | 'verslagen', itemId: string): EnvelopeHeader {
  return { soort: 'ambt', bestuurId, objectId: ketenId, sectie, itemId, revisie: 1 }
}
