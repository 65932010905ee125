import { describe, expect, it } from 'vitest'
import { VaultError } from '@/lib/vault/errors'
import { kaartKey, openKaart, sealKaart } from '@/lib/vault/kaart'
import { newObjectKey } from '@/lib/vault/object-key'

const place = {
  bestuurId: '11111111-1111-4111-8111-111111111111',
  objectId: '22222222-2222-4222-8222-222222222222',
}

describe('a card of a list', () => {
  it('opens for its holder', async () => {
    const key = await kaartKey(newObjectKey())
    expect(await openKaart(key, place, await sealKaart(key, place, { naam: 'x' }))).toEqual({ naam: 'x' })
  })

  it('opens for nobody else, on no other line and in no other bestuur', async () => {
    const key = await kaartKey(newObjectKey())
    const card = await sealKaart(key, place, { naam: 'x' })
    await expect(openKaart(await kaartKey(newObjectKey()), place, card)).rejects.toThrow(VaultError)
    const { bestuurId, objectId } = place
    await expect(openKaart(key, { bestuurId, objectId: bestuurId }, card)).rejects.toThrow(VaultError)
    await expect(openKaart(key, { bestuurId: objectId, objectId }, card)).rejects.toThrow(VaultError)
    for (const at of card.keys()) {
      await expect(openKaart(key, place, card.with(at, (card[at] ?? 0) ^ 1))).rejects.toThrow(VaultError)
    }
  })
})
