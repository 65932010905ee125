import { fromUtf8, utf8 } from '@/lib/kernel/bytes'
import { NIL_ID } from '@/lib/kernel/envelope'
import { type DraftHeader, openDraft as openOne, sealDraft as sealOne } from '@/lib/vault/draft'
import type { DraftPlace, Sealed } from '../vault-types'
import { bytes } from './encoding'
import { requireOpened } from './opened'

/** Needs no open vault, only one's own public key. */
export async function sealDraft(publicKey: Sealed, place: DraftPlace, inhoud: unknown): Promise<Uint8Array> {
  return sealOne(bytes(publicKey), headerOf(place), utf8(JSON.stringify(inhoud)))
}

export async function openDraft(place: DraftPlace, sealed: Uint8Array): Promise<unknown> {
  return JSON.parse(fromUtf8(await openOne(requireOpened().privateKey, sealed, headerOf(place))))
}

function headerOf({ id, bestuurId, revisie }: DraftPlace): DraftHeader {
  return { soort: 'draft', bestuurId: bestuurId ?? NIL_ID, objectId: id, sectie: 'kern', itemId: id, revisie }
}
