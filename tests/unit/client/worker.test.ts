import { beforeAll, describe, expect, test } from 'vitest'
import type { OwnLogHead } from '@/lib/kernel/auth-wire'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { derive, enrol, newRecovery, openStored, rewrap } from '@/lib/platform/client/worker/account'
import { openDraft, sealDraft } from '@/lib/platform/client/worker/drafts'
import { newFile, openChunk, sealChunk } from '@/lib/platform/client/worker/files'
import { openKaarten, sealKaart } from '@/lib/platform/client/worker/kaarten'
import { adopt, newObject, newObjectFor, open, seal } from '@/lib/platform/client/worker/objects'
import { checkLog, ownHeads, pinned, pinState, takePins } from '@/lib/platform/client/worker/pins'
import { VaultError } from '@/lib/vault/errors'
import { sealGrant } from '@/lib/vault/grant'
import { newKeyPair } from '@/lib/vault/key-pair'
import { newObjectKey } from '@/lib/vault/object-key'

// The methods of the Worker, called without one: the same code that answers in the browser.
const accountId = '00000000-0000-4000-8000-000000000001'
const bestuurId = '00000000-0000-4000-8000-0000000000b1'
const other = '00000000-0000-4000-8000-000000000002'
const wachtzin = 'zes gewone woorden bij elkaar'
let keys: Awaited<ReturnType<typeof enrol>>['keys']

beforeAll(async () => {
  keys = (await enrol(wachtzin, accountId)).keys
})

const bytesOf = (text: string) => fromBase64Url(text) ?? new Uint8Array()
const kern = (itemId: string, inhoud: unknown) => ({ sectie: 'kern' as const, itemId, revisie: 1, inhoud })

describe('opening', () => {
  test('the wachtzin gives the proof that was enrolled, and opens the wrap', async () => {
    expect(await derive('wachtzin', ` ${wachtzin} `, keys.salt)).toBe(keys.authKey)
    await openStored('wachtzin', { accountId, wrap: keys.wrap, personKey: keys.personKey })
  })

  test('another wachtzin opens nothing', async () => {
    await derive('wachtzin', 'zeven heel andere woorden', keys.salt)
    await expect(openStored('wachtzin', { accountId, wrap: keys.wrap, personKey: keys.personKey })).rejects.toThrow(
      VaultError,
    )
  })

  test('new words and a new wachtzin open the same vault', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const [envelope = ''] = await seal(ref, [kern(ref.objectId, 'van voor')])
    const words = await newRecovery()
    const next = await rewrap('een nieuwe zin van zes woorden')
    await derive('herstelwoorden', words.recoveryWords.join('  '), words.keys.recoverySalt)
    await openStored('herstelwoorden', { accountId, wrap: words.keys.recoveryWrap, personKey: keys.personKey })
    await derive('wachtzin', 'een nieuwe zin van zes woorden', next.salt)
    await openStored('wachtzin', { accountId, wrap: next.wrap, personKey: keys.personKey })
    expect(await open({ ...ref, envelopes: [envelope] })).toEqual([kern(ref.objectId, 'van voor')])
  }, 30_000)
})

describe('objects', () => {
  test('each section opens, under its own key', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const notities = { ...kern(ref.objectId, { tekst: 'eigen' }), sectie: 'notities' as const }
    const parts = [kern(ref.objectId, { naam: 'Zoë' }), notities]
    expect(await open({ ...ref, envelopes: await seal(ref, parts) })).toEqual(parts)
  })

  test('an envelope of another object, soort or bestuur does not open', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const envelopes = await seal(ref, [kern(ref.objectId, 1)])
    for (const wrong of [{ objectId: other }, { soort: 'intake' as const }, { bestuurId: other }]) {
      await expect(open({ ...ref, ...wrong, envelopes })).rejects.toThrow(VaultError)
    }
  })

  test('what was sealed to oneself by another opens by its grant, and by the own wrap after adopting', async () => {
    const { ref } = await newObjectFor(bestuurId, 'melding', { accountId, publicKey: keys.publicKey })
    const envelopes = await seal(ref, [kern(ref.objectId, 'verwezen')])
    const { eigen } = await adopt(ref)
    expect(await open({ ...ref, grant: { hpke: null, eigen }, envelopes })).toEqual([kern(ref.objectId, 'verwezen')])
  })

  test('an object that is known keeps its key: none is made in its place', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const envelopes = await seal(ref, [kern(ref.objectId, 'van voor')])
    await expect(newObject(bestuurId, 'dossier', ref.objectId)).rejects.toThrow(VaultError)
    expect(await open({ ...ref, envelopes })).toEqual([kern(ref.objectId, 'van voor')])
  })

  test('under a key that only a grant vouches for nothing is written', async () => {
    const ctx = { bestuurId, objectId: crypto.randomUUID() as string, accountId }
    const key = newObjectKey()
    const hpke = toBase64Url(await sealGrant(bytesOf(keys.publicKey), key, ctx))
    const forged = { ...ctx, soort: 'dossier' as const, grant: { hpke, eigen: null } }
    const parts = [kern(ctx.objectId, 'wat een vreemde las')]
    await expect(seal(forged, parts)).rejects.toThrow(VaultError)
    const { eigen } = await adopt(forged)
    expect(await open({ ...forged, envelopes: [] })).toEqual([])
    await expect(seal(forged, parts)).rejects.toThrow(VaultError)
    expect(await seal({ ...forged, grant: { hpke, eigen } }, parts)).toHaveLength(1)
  })

  test('a grant put in the place of the own wrap changes no key that is known', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const ctx = { bestuurId, objectId: ref.objectId, accountId }
    const hpke = toBase64Url(await sealGrant(bytesOf(keys.publicKey), newObjectKey(), ctx))
    const envelopes = await seal({ ...ref, grant: { hpke, eigen: null } }, [kern(ref.objectId, 'van haar')])
    expect(await open({ ...ref, envelopes })).toEqual([kern(ref.objectId, 'van haar')])
  })
})

describe('cards', () => {
  test('one that was put in another row is null, the rest opens', async () => {
    const places = [accountId, other].map((objectId) => ({ bestuurId, objectId }))
    const [a = '', b = ''] = await Promise.all(places.map((place) => sealKaart(place, { naam: place.objectId })))
    const [first, second] = places as [(typeof places)[0], (typeof places)[0]]
    expect(
      await openKaarten([
        { ...first, kaart: a },
        { ...second, kaart: a },
        { ...second, kaart: b },
      ]),
    ).toEqual([{ naam: accountId }, null, { naam: other }])
    expect(await openKaarten([{ ...first, kaart: 'geen kaart' }])).toEqual([null])
  })
})

describe('drafts', () => {
  test('come back under their own id and revision only', async () => {
    const place = { id: other, bestuurId, revisie: 3 }
    const sealed = await sealDraft(keys.publicKey, place, { tekst: 'KANARIE' })
    expect(Buffer.from(sealed).includes('KANARIE')).toBe(false)
    expect(await openDraft(place, sealed)).toEqual({ tekst: 'KANARIE' })
    await expect(openDraft({ ...place, revisie: 2 }, sealed)).rejects.toThrow(VaultError)
    await expect(openDraft({ ...place, id: accountId }, sealed)).rejects.toThrow(VaultError)
    await expect(openDraft({ ...place, bestuurId: null }, sealed)).rejects.toThrow(VaultError)
  })
})

describe('files', () => {
  test('go piece by piece, and come back in their own place only', async () => {
    const content = Uint8Array.from({ length: 2_000_000 }, (_, at) => (at * 31) & 255)
    const { bestandId, inhoud } = await newFile({ naam: 'scan.pdf', type: 'application/pdf', grootte: content.length })
    const ref = { bestuurId, objectId: other, bestandId }
    const file = new Blob([content])
    const pieces = await Promise.all([0, 1, 2].map((nr) => sealChunk(ref, inhoud, nr, file)))
    expect(inhoud.stukken).toBe(3)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(1_000_000)
    const opened = await Promise.all(pieces.map((piece, nr) => openChunk(ref, inhoud, nr, piece)))
    expect(Buffer.concat(opened).equals(content)).toBe(true)
    const [first = new Uint8Array()] = pieces
    await expect(openChunk(ref, inhoud, 1, first)).rejects.toThrow(VaultError)
    await expect(openChunk(ref, { ...inhoud, stukken: 2 }, 2, first)).rejects.toThrow(VaultError)
  })

  test('R-OVD-1: a file that was handed over opens in its new dossier, and one of before as it always did', async () => {
    const { bestandId, inhoud } = await newFile({ naam: 'brief.txt', type: '', grootte: 3 })
    const there = { bestuurId, objectId: crypto.randomUUID() as string, bestandId }
    const piece = await sealChunk(there, inhoud, 0, new Blob(['abc']))
    expect(Buffer.from(await openChunk(there, inhoud, 0, piece)).toString()).toBe('abc')
    const here = { ...there, objectId: crypto.randomUUID() as string }
    const moved = { ...inhoud, verzegeldIn: there.objectId }
    expect(Buffer.from(await openChunk(here, moved, 0, piece)).toString()).toBe('abc')
    await expect(openChunk(here, inhoud, 0, piece)).rejects.toThrow(VaultError)
  })

  test('an empty file is one piece', async () => {
    const { inhoud } = await newFile({ naam: 'leeg.txt', type: '', grootte: 0 })
    expect(inhoud.stukken).toBe(1)
  })
})

describe('keys of others', () => {
  test('unknown, seen, changed, compared', async () => {
    const recipient = { accountId: other, publicKey: toBase64Url((await newKeyPair()).publicKey) }
    const changed = { accountId: other, publicKey: toBase64Url((await newKeyPair()).publicKey) }
    await takePins(keys.pinList)
    expect(await pinState(recipient)).toBe('onbekend')
    await takePins((await pinned(recipient, false)).pinList)
    expect(await pinState(recipient)).toBe('gezien')
    expect(await pinState(changed)).toBe('gewijzigd')
    await takePins((await pinned(changed, false)).pinList)
    expect(await pinState(changed)).toBe('gewijzigd')
    await takePins((await pinned(changed, true)).pinList)
    expect(await pinState(changed)).toBe('vergeleken')
  })

  test('a list that went back makes nobody a first acquaintance', async () => {
    const recipient = {
      accountId: crypto.randomUUID() as string,
      publicKey: toBase64Url((await newKeyPair()).publicKey),
    }
    await derive('wachtzin', wachtzin, keys.salt)
    await openStored('wachtzin', { accountId, wrap: keys.wrap, personKey: keys.personKey })
    expect(await takePins(keys.pinList, 1)).toBe(1)
    expect(await pinState(recipient)).toBe('onbekend')
    expect(await takePins(keys.pinList, 7)).toBe(7)
    expect(await pinState(recipient)).toBe('gewijzigd')
    await takePins((await pinned(recipient, true)).pinList)
    expect(await pinState(recipient)).toBe('vergeleken')
  })

  test('an older list than was seen changes nothing', async () => {
    const recipient = { accountId: bestuurId, publicKey: toBase64Url((await newKeyPair()).publicKey) }
    await takePins((await pinned(recipient, false)).pinList)
    await takePins(keys.pinList)
    expect(await pinState(recipient)).toBe('gezien')
  })
})

test('the last events of one’s own are remembered in the sealed list, and what no longer fits is not', async () => {
  const { keys } = await enrol(wachtzin, accountId)
  await takePins(keys.pinList)
  const head = (nr: number, hash: string, bekend: string | null) => ({ head: { nr, hash }, bekend })
  expect(await ownHeads()).toEqual({ nr: null, besturen: {} })
  const first = await checkLog({ ...head(3, 'drie', null), besturen: { [bestuurId]: head(1000, 'b', null) } })
  expect(first).toMatchObject({ klopt: true, next: { pinRevisie: 2 } })
  expect(await ownHeads()).toEqual({ nr: null, besturen: {} })
  await takePins(first.next?.pinList ?? '')
  expect(await ownHeads()).toEqual({ nr: 3, besturen: { [bestuurId]: 1000 } })
  const besturen = { [bestuurId]: head(1000, 'b', 'b') }
  expect(await checkLog({ ...head(3, 'drie', 'drie'), besturen })).toEqual({ klopt: true, next: null })
  expect(await checkLog({ ...head(2, 'twee', null), besturen })).toEqual({ klopt: false, next: null })
  expect(await checkLog({ ...head(8, 'acht', 'ander'), besturen })).toEqual({ klopt: false, next: null })
  const wrong: OwnLogHead['besturen'][] = [
    ...[{}, { [bestuurId]: head(999, 'a', null) }, { [bestuurId]: head(1000, 'b', 'ander') }],
    { [other]: head(1, 'x', null) },
  ]
  for (const told of wrong)
    expect((await checkLog({ ...head(3, 'drie', 'drie'), besturen: told })).klopt, JSON.stringify(told)).toBe(false)
  const next = await checkLog({ ...head(8, 'acht', 'drie'), besturen: { [bestuurId]: head(2000, 'c', 'b') } })
  await takePins(next.next?.pinList ?? '')
  expect(await ownHeads()).toEqual({ nr: 8, besturen: { [bestuurId]: 2000 } })
}, 30_000)
