import { MessageChannel } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { VaultWorker } from '@/lib/platform/client/pins'
import { answerWith, caller } from '@/lib/platform/client/rpc'
import { saveStanden } from '@/lib/platform/client/standen'
import * as account from '@/lib/platform/client/worker/account'
import { newObject, open, seal } from '@/lib/platform/client/worker/objects'
import * as pins from '@/lib/platform/client/worker/pins'
import * as standen from '@/lib/platform/client/worker/standen'
import { VaultError } from '@/lib/vault/errors'

// The client and its Worker as they are; the server is played, and gives what it likes of what it once got.
const accountId = '00000000-0000-4000-8000-000000000001'
const bestuurId = '00000000-0000-4000-8000-0000000000b1'
const wachtzin = 'zes gewone woorden bij elkaar'
let keys: Awaited<ReturnType<typeof account.enrol>>['keys']
let stored: { pinList: string; pinRevisie: number }
let asked = 0
let vault: VaultWorker
let close = () => {}

beforeAll(async () => {
  keys = (await account.enrol(wachtzin, accountId)).keys
  stored = { pinList: keys.pinList, pinRevisie: 1 }
  await pins.takePins(stored.pinList)
  const { port1, port2 } = new MessageChannel()
  for (const port of [port1, port2]) port.start()
  close = () => port1.close()
  answerWith({ ...pins, ...standen }, port2 as unknown as Parameters<typeof answerWith>[1])
  vault = caller(port1 as unknown as Worker) as unknown as VaultWorker
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    asked++
    if (url === '/api/vault/share') return Response.json(stored)
    const next = JSON.parse(body) as typeof stored
    if (next.pinRevisie !== stored.pinRevisie + 1) return new Response(null, { status: 409 })
    stored = next
    return Response.json({})
  })
}, 30_000)
afterAll(() => {
  vi.unstubAllGlobals()
  close()
})

type Ref = Awaited<ReturnType<typeof newObject>>['ref']

async function written(ref: Ref, revisie: number, inhoud: unknown, itemId: string = ref.objectId): Promise<string> {
  const [envelope = ''] = await seal(ref, [{ sectie: 'kern', itemId, revisie, inhoud }])
  await standen.actEnded(true)
  return envelope
}

async function shown(ref: Ref, envelopes: readonly string[]) {
  return standen.checkStand(ref.objectId, await open({ ...ref, envelopes }))
}

/** The same person at another device: all that she has is what the server keeps for her. */
async function elsewhere(): Promise<void> {
  await account.derive('wachtzin', wachtzin, keys.salt)
  await account.openStored('wachtzin', { accountId, wrap: keys.wrap, personKey: keys.personKey })
  await pins.takePins(stored.pinList)
}

describe('an older state that the server puts back', () => {
  test('is noticed in the tab that wrote the newer one, and nothing is written on it', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const [first, second] = [await written(ref, 1, 'eerst'), await written(ref, 2, 'later')]
    expect(await shown(ref, [second])).toBe('klopt')
    expect(await shown(ref, [first])).toBe('ouder')
    expect(await shown(ref, [first])).toBe('ouder')
    await expect(written(ref, 2, 'nog eens')).rejects.toThrow(VaultError)
    expect(await shown(ref, [second])).toBe('klopt')
    await written(ref, 3, 'verder')
  })

  test('is noticed at another device, and so is a part that is kept behind', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const kern = [await written(ref, 1, 'eerst'), await written(ref, 2, 'later')]
    const part = await written(ref, 1, 'een gesprek', crypto.randomUUID())
    expect(await saveStanden(vault)).toBe(true)
    await elsewhere()
    expect(await shown(ref, [kern[0] ?? '', part])).toBe('ouder')
    expect(await shown(ref, [kern[1] ?? ''])).toBe('ouder')
    expect(await shown(ref, [])).toBe('ouder')
    expect(await shown(ref, [...kern, part])).toBe('klopt')
  }, 30_000)

  test('counts again once the reader said that it is right', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const [first, second] = [await written(ref, 1, 'eerst'), await written(ref, 2, 'later')]
    await saveStanden(vault)
    expect(await shown(ref, [first])).toBe('ouder')
    await standen.acceptStand(ref.objectId)
    expect(await shown(ref, [first])).toBe('klopt')
    expect(await saveStanden(vault)).toBe(true)
    await elsewhere()
    expect(await shown(ref, [first])).toBe('klopt')
    expect(await shown(ref, [second])).toBe('klopt')
  }, 30_000)
})

describe('what is no older state', () => {
  test('an act that was refused, a file that was taken out, and what another device wrote', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const first = await written(ref, 1, 'eerst')
    const [second = ''] = await seal(ref, [
      { sectie: 'kern', itemId: ref.objectId, revisie: 2, inhoud: 'niet bewaard' },
    ])
    await standen.actEnded(false)
    expect(await shown(ref, [first])).toBe('klopt')
    const [file = ''] = await seal(ref, [
      { sectie: 'bestand', itemId: crypto.randomUUID(), revisie: 1, inhoud: 'scan' },
    ])
    await standen.actEnded(true)
    expect(await shown(ref, [first, file])).toBe('klopt')
    expect(await shown(ref, [first])).toBe('klopt')
    expect(await shown(ref, [first, second])).toBe('klopt')
  })

  test('an object of which only a part was sealed here, and nothing opened', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    for (const revisie of [1, 2, 3]) await written(ref, revisie, 'kern')
    await saveStanden(vault)
    await elsewhere()
    await written(ref, 1, 'een gesprek', crypto.randomUUID())
    await written(ref, 1, 'nog een gesprek', crypto.randomUUID())
  }, 30_000)

  test('reading asks nothing of the server, and what is known is not sent again', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const first = await written(ref, 1, 'eerst')
    await saveStanden(vault)
    const before = asked
    expect(await shown(ref, [first])).toBe('klopt')
    expect(await saveStanden(vault)).toBe(true)
    expect(asked).toBe(before)
  })

  test('what another device wrote in the list meanwhile stays, and what this one saw is added', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const before = stored
    await written(ref, 1, 'eerst')
    await saveStanden(vault)
    const there = stored
    stored = before
    await elsewhere()
    stored = there
    const { ref: here } = await newObject(bestuurId, 'intake')
    const [first, second] = [await written(here, 1, 'eerst'), await written(here, 2, 'later')]
    expect(await saveStanden(vault)).toBe(true)
    await elsewhere()
    expect(await shown(ref, [])).toBe('ouder')
    expect(await shown(here, [first])).toBe('ouder')
    expect(await shown(here, [second])).toBe('klopt')
  }, 30_000)

  test('a list of what was seen that went back itself is said to be so', async () => {
    const { ref } = await newObject(bestuurId, 'dossier')
    const first = await written(ref, 1, 'eerst')
    await saveStanden(vault)
    await account.derive('wachtzin', wachtzin, keys.salt)
    await account.openStored('wachtzin', { accountId, wrap: keys.wrap, personKey: keys.personKey })
    await pins.takePins(keys.pinList, stored.pinRevisie)
    expect(await shown(ref, [first])).toBe('lijst_ouder')
  }, 30_000)
})
