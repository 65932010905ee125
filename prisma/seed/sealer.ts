import { toBase64Url } from '@/lib/kernel/bytes'
import type { ObjectSoort, Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { sealJson } from '@/lib/vault/envelope'
import { sealGrant, wrapEigen } from '@/lib/vault/grant'
import { kaartKey, sealKaart } from '@/lib/vault/kaart'
import { newObjectKey, notitiesKey, sectionKey } from '@/lib/vault/object-key'
import type { Vault } from '@/lib/vault/person'

type Keys = { accountId: string; vault: Vault }
type Piece = { sectie: Sectie; itemId: string; inhoud: unknown; revisie?: number }
export type Sealing = { bestuurId: string; objectId: string; soort: ObjectSoort; key: Uint8Array }

/** What the browser of one person would seal: the same vault, with his own keys. */
export class Sealer {
  private readonly keys: Keys

  constructor(keys: Keys) {
    this.keys = keys
  }

  async newObject(bestuurId: string, soort: ObjectSoort) {
    const sealing: Sealing = { bestuurId, objectId: newId(), soort, key: newObjectKey() }
    const { accountId, vault } = this.keys
    const eigen = await wrapEigen(vault.vaultKey, sealing.key, { bestuurId, objectId: sealing.objectId, accountId })
    return { sealing, object: { id: sealing.objectId, eigen: toBase64Url(eigen) } }
  }

  /** An object for another: its key goes to that person's public key, and nowhere else. */
  async newObjectFor(bestuurId: string, soort: ObjectSoort, to: { accountId: string; publicKey: Uint8Array }) {
    const sealing: Sealing = { bestuurId, objectId: newId(), soort, key: newObjectKey() }
    const ctx = { bestuurId, objectId: sealing.objectId, accountId: to.accountId }
    const hpke = toBase64Url(await sealGrant(to.publicKey, sealing.key, ctx))
    return { sealing, object: { id: sealing.objectId, houder: to.accountId, hpke } }
  }

  async seal({ key, ...place }: Sealing, pieces: readonly Piece[]): Promise<string[]> {
    return Promise.all(
      pieces.map(async ({ sectie, itemId, inhoud, revisie = 1 }) => {
        const sectieKey =
          sectie === 'notities'
            ? await notitiesKey(this.keys.vault.vaultKey, place.objectId)
            : await sectionKey(key, sectie)
        return toBase64Url(await sealJson(sectieKey, { ...place, sectie, itemId, revisie }, inhoud))
      }),
    )
  }

  async kaart(bestuurId: string, objectId: string, naam: string): Promise<string> {
    const key = await kaartKey(this.keys.vault.vaultKey)
    return toBase64Url(await sealKaart(key, { bestuurId, objectId }, { naam }))
  }
}
