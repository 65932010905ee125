import type { SealedKeten } from '@/lib/domain/meldketen/meldketen'
import { decodeHeader, type EnvelopeHeader } from '@/lib/kernel/envelope'
import { type AmbtKey, openAmbtKey, openFormerAmbtKey } from '@/lib/vault/ambt'
import { openJson, sealJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { openGrant, sealGrant } from '@/lib/vault/grant'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'
import type { AmbtRecipient, KetenSleutel, Part, Recipient, SealedMelding } from '../vault-types'
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
  const sleutels = await Promise.all(to.map((one) => sleutelFor(place, key, one)))
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

async function ketenKey({ bestuurId, ketenId, hpke, ambt }: SealedKeten): Promise<Uint8Array> {
  const { privateKey, accountId } = requireOpened()
  const ctx = { bestuurId, objectId: ketenId }
  if (!ambt) return openGrant(privateKey, bytes(hpke), { ...ctx, accountId })
  const held = await heldThen({ bestuurId, ...ambt })
  return openGrant(held.privateKey, bytes(hpke), { ...ctx, accountId: ambt.ambtId })
}

/** From the present key of the office back to the one that the report was sealed to, one after another. */
async function heldThen(ambt: NonNullable<SealedKeten['ambt']> & { bestuurId: string }): Promise<AmbtKey> {
  const { privateKey, accountId } = requireOpened()
  const { bestuurId, ambtId, publicKey, wrap, vorige, verzegeldVersie } = ambt
  if (!wrap) throw new VaultError()
  let held = await openAmbtKey(privateKey, bytes(wrap), { bestuurId, ambtId, publicKey: bytes(publicKey), accountId })
  for (let versie = ambt.versie - 1; versie >= verzegeldVersie; versie--) {
    const former = vorige.find((one) => one.versie === versie)
    if (!former) throw new VaultError()
    const ctx = { bestuurId, ambtId, publicKey: bytes(former.publicKey) }
    held = await openFormerAmbtKey(held, bytes(former.wrap), ctx)
  }
  return held
}

async function sleutelFor(
  { bestuurId, ketenId }: Place,
  key: Uint8Array,
  to: Recipient | AmbtRecipient,
): Promise<KetenSleutel> {
  const id = 'ambtId' in to ? to.ambtId : to.accountId
  const hpke = text(await sealGrant(bytes(to.publicKey), key, { bestuurId, objectId: ketenId, accountId: id }))
  return 'ambtId' in to ? { soort: 'ambt', id, versie: to.versie, hpke } : { soort: 'persoon', id, hpke }
}

function headerOf({ bestuurId, ketenId }: Place, sectie: 'kern' | 'verslagen', itemId: string): EnvelopeHeader {
  return { soort: 'ambt', bestuurId, objectId: ketenId, sectie, itemId, revisie: 1 }
}
