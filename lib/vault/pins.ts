import { fromUtf8, toBase64Url, utf8 } from '@/lib/kernel/bytes'
import { decodeHeader } from '@/lib/kernel/envelope'
import { openEnvelope, sealEnvelope } from './envelope'
import { opening, VaultError } from './errors'
import { personHeader, personSectionKey } from './person-section'

/** `versie`: of an office, whose every next key is another. A person's key has none. */
export type Pin = { publicKey: string; vergeleken: boolean; versie?: number }
/** The last event of one's own in a chain (of a bestuur, or the person's own), as the server gave it then. */
export type ChainHead = { nr: number; hash: string }
/** `standen`: of each object how much was seen of it; lists from before that have none. */
export type PinList = {
  versie: 1
  pins: Record<string, Pin>
  hoofden: Record<string, ChainHead>
  standen?: Record<string, number>
}
export type PinCheck = 'onbekend' | 'gelijk' | 'gewijzigd'

export function newPinList(): PinList {
  return { versie: 1, pins: {}, hoofden: {} }
}

/** At first use. A key that is known already stays: only `confirmPin` takes another one. */
export function pin(list: PinList, ownerId: string, publicKey: Uint8Array, versie?: number): PinList {
  if (pinOf(list, ownerId)) return list
  return withPin(list, ownerId, { publicKey: toBase64Url(publicKey), vergeleken: false, versie })
}

/** A former or a next version of an office's key is another key, also where the server says the same bytes of it. */
export function checkPin(list: PinList, ownerId: string, publicKey: Uint8Array, versie?: number): PinCheck {
  const known = pinOf(list, ownerId)
  if (!known) return 'onbekend'
  return known.publicKey === toBase64Url(publicKey) && known.versie === versie ? 'gelijk' : 'gewijzigd'
}

/** After the six words were compared with the person herself, or with who holds the office. */
export function confirmPin(list: PinList, ownerId: string, publicKey: Uint8Array, versie?: number): PinList {
  return withPin(list, ownerId, { publicKey: toBase64Url(publicKey), vergeleken: true, versie })
}

export function isCompared(list: PinList, ownerId: string): boolean {
  return pinOf(list, ownerId)?.vergeleken ?? false
}

/** Only forward: an older answer of the server never replaces what was seen. */
export function rememberHead(list: PinList, chainId: string, head: ChainHead): PinList {
  const known = headOf(list, chainId)
  return known && known.nr >= head.nr ? list : { ...list, hoofden: { ...list.hoofden, [chainId]: head } }
}

/** Whether a chain still holds the event that was remembered of it: no older last one, and the same hash there. */
export function holdsHead(list: PinList, chainId: string, last: ChainHead | null, known: string | null): boolean {
  const remembered = headOf(list, chainId)
  return !remembered || (last !== null && last.nr >= remembered.nr && known === remembered.hash)
}

export function headOf(list: PinList, chainId: string): ChainHead | null {
  return Object.hasOwn(list.hoofden, chainId) ? (list.hoofden[chainId] ?? null) : null
}

export async function sealPins(
  vaultKey: Uint8Array,
  accountId: string,
  list: PinList,
  revisie: number,
): Promise<Uint8Array> {
  const key = await personSectionKey(vaultKey, 'kaart')
  return sealEnvelope(key, personHeader(accountId, 'kaart', revisie), utf8(JSON.stringify(list)))
}

export async function openPins(
  vaultKey: Uint8Array,
  accountId: string,
  bytes: Uint8Array,
): Promise<{ list: PinList; revisie: number }> {
  return opening(async () => {
    const revisie = decodeHeader(bytes)?.revisie ?? 0
    const key = await personSectionKey(vaultKey, 'kaart')
    const content = await openEnvelope(key, bytes, personHeader(accountId, 'kaart', revisie))
    const list: unknown = JSON.parse(fromUtf8(content))
    if (!isPinList(list)) throw new VaultError()
    return { list, revisie }
  })
}

function pinOf(list: PinList, ownerId: string): Pin | undefined {
  return Object.hasOwn(list.pins, ownerId) ? list.pins[ownerId] : undefined
}

function withPin(list: PinList, ownerId: string, entry: Pin): PinList {
  return { ...list, pins: { ...list.pins, [ownerId]: entry } }
}

// Sealed by ourselves under the vault key, so the version says enough about the rest.
function isPinList(value: unknown): value is PinList {
  return typeof value === 'object' && value !== null && 'versie' in value && value.versie === 1
}
