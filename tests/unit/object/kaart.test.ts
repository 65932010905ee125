import { expect, test } from 'vitest'
import { kaart } from '@/lib/domain/object/object.schema'
import { toBase64Url, utf8 } from '@/lib/kernel/bytes'
import { NIL_ID } from '@/lib/kernel/envelope'
import { sealEnvelope } from '@/lib/vault/envelope'
import { kaartKey, sealKaart } from '@/lib/vault/kaart'

const place = { bestuurId: NIL_ID, objectId: '00000000-0000-4000-8000-000000000001' }
const key = () => kaartKey(new Uint8Array(32))

test('a sealed card is taken', async () => {
  const text = toBase64Url(await sealKaart(await key(), place, { naam: 'Kastanje' }))
  expect(kaart.safeParse(text)).toEqual({ success: true, data: text })
})

test('a name that was not sealed is refused, however it is spelled', () => {
  for (const text of ['Kastanje', toBase64Url(utf8('Kastanje'.repeat(20)))])
    expect(kaart.safeParse(text).success).toBe(false)
})

test('something else that was sealed is no card', async () => {
  const header = { ...place, soort: 'dossier', sectie: 'kern', itemId: place.objectId, revisie: 1 } as const
  const text = toBase64Url(await sealEnvelope(await key(), header, utf8('Kastanje')))
  expect(kaart.safeParse(text).success).toBe(false)
})
