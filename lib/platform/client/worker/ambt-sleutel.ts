import type { SealedStuk } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { type AmbtKey, openAmbtKey, openFormerAmbtKey } from '@/lib/vault/ambt'
import { VaultError } from '@/lib/vault/errors'
import { openGrant, sealGrant } from '@/lib/vault/grant'
import type { AmbtRecipient, KetenSleutel, Recipient } from '../vault-types'
import { bytes, text } from './encoding'
import { requireOpened } from './opened'

type Place = { bestuurId: string; objectId: string }

/** The key of a piece, sealed to one of those it is for. */
export async function sleutelFor(place: Place, key: Uint8Array, to: Recipient | AmbtRecipient): Promise<KetenSleutel> {
  const id = 'ambtId' in to ? to.ambtId : to.accountId
  const hpke = text(await sealGrant(bytes(to.publicKey), key, { ...place, accountId: id }))
  return 'ambtId' in to ? { soort: 'ambt', id, versie: to.versie, hpke } : { soort: 'persoon', id, hpke }
}

/** The key of a piece, as it was sealed to the reader or to the office that he holds. */
export async function keyOfStuk(ctx: Place, { hpke, ambt }: Pick<SealedStuk, 'hpke' | 'ambt'>): Promise<Uint8Array> {
  const { privateKey, accountId } = requireOpened()
  if (!ambt) return openGrant(privateKey, bytes(hpke), { ...ctx, accountId })
  const held = await heldThen({ bestuurId: ctx.bestuurId, ...ambt })
  return openGrant(held.privateKey, bytes(hpke), { ...ctx, accountId: ambt.ambtId })
}

/** From the present key of the office back to the one that the piece was sealed to, one after another. */
async function heldThen(ambt: NonNullable<SealedStuk['ambt']> & { bestuurId: string }): Promise<AmbtKey> {
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
