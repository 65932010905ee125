import { kaartKey, openKaart, sealKaart as sealOne } from '@/lib/vault/kaart'
import type { KaartRef, Sealed } from '../vault-types'
import { bytes, text } from './encoding'
import { requireOpened } from './opened'

const keys = new WeakMap<Uint8Array, Promise<CryptoKey>>()

export async function sealKaart(place: KaartRef, inhoud: unknown): Promise<Sealed> {
  return text(await sealOne(await ownKey(), place, inhoud))
}

/** One that does not open is null: it does not take the rest of the list with it. */
export async function openKaarten(items: readonly (KaartRef & { kaart: Sealed })[]): Promise<(unknown | null)[]> {
  const opened = await ownKey()
  return Promise.all(items.map((item) => openOne(opened, item)))
}

async function openOne(opened: CryptoKey, item: KaartRef & { kaart: Sealed }): Promise<unknown | null> {
  try {
    return await openKaart(opened, item, bytes(item.kaart))
  } catch {
    return null
  }
}

function ownKey(): Promise<CryptoKey> {
  const { vaultKey } = requireOpened()
  const key = keys.get(vaultKey) ?? kaartKey(vaultKey)
  keys.set(vaultKey, key)
  return key
}
