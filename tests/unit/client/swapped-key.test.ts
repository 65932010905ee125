import { MessageChannel } from 'node:worker_threads'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { VaultWorker } from '@/lib/platform/client/pins'
import { checkRecipient, confirmRecipient, requireCompared } from '@/lib/platform/client/recipients'
import { ChangedKeyError } from '@/lib/platform/client/refusals'
import { answerWith, caller } from '@/lib/platform/client/rpc'
import type { AmbtRecipient, Recipient } from '@/lib/platform/client/vault-types'
import * as account from '@/lib/platform/client/worker/account'
import * as ambten from '@/lib/platform/client/worker/ambten'
import * as pins from '@/lib/platform/client/worker/pins'
import { VaultError } from '@/lib/vault/errors'
import { newKeyPair } from '@/lib/vault/key-pair'

// The client and the methods of its Worker as they are; the server is the one part that is played, and it lies.
const own = '00000000-0000-4000-8000-000000000001'
const bestuurId = '00000000-0000-4000-8000-0000000000b1'
let stored = { pinList: '', pinRevisie: 1 }
let vault: VaultWorker
let close = () => {}

beforeAll(async () => {
  const { keys } = await account.enrol('zes gewone woorden bij elkaar', own)
  stored = { pinList: keys.pinList, pinRevisie: 1 }
  await pins.takePins(stored.pinList)
})

beforeEach(() => {
  const { port1, port2 } = new MessageChannel()
  for (const port of [port1, port2]) port.start()
  close = () => port1.close()
  answerWith({ ...account, ...ambten, ...pins }, port2 as unknown as Parameters<typeof answerWith>[1])
  vault = caller(port1 as unknown as Worker) as unknown as VaultWorker
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    if (url === '/api/vault/share') return Response.json(stored)
    const next = JSON.parse(body) as typeof stored
    if (next.pinRevisie !== stored.pinRevisie + 1) return new Response(null, { status: 409 })
    stored = next
    return Response.json({})
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  close()
})

const key = async () => toBase64Url((await newKeyPair()).publicKey)
const person = async (accountId: string = crypto.randomUUID()): Promise<Recipient> => ({
  accountId,
  publicKey: await key(),
})
const ambt = async (ambtId: string = crypto.randomUUID(), versie = 1): Promise<AmbtRecipient> => ({
  ambtId,
  versie,
  publicKey: await key(),
})

describe('a server that swaps a key', () => {
  test('of a person: noticed, and blocks until the words were compared', async () => {
    const known = await person()
    await checkRecipient(vault, known)
    await checkRecipient(vault, known)
    const swapped = await person(known.accountId)
    const noticed = await checkRecipient(vault, swapped).catch((error: unknown) => error)
    expect(noticed).toBeInstanceOf(ChangedKeyError)
    expect(noticed).toMatchObject({ of: 'persoon', words: await pins.compareWords(swapped.publicKey) })
    await expect(checkRecipient(vault, swapped)).rejects.toThrow(ChangedKeyError)
    await checkRecipient(vault, known)
    await confirmRecipient(vault, swapped)
    await checkRecipient(vault, swapped)
    await expect(checkRecipient(vault, known)).rejects.toThrow(ChangedKeyError)
  })

  test('of an office, of the same version: noticed, and blocks until the words were compared', async () => {
    const known = await ambt()
    await checkRecipient(vault, known)
    const swapped = await ambt(known.ambtId)
    const noticed = await checkRecipient(vault, swapped).catch((error: unknown) => error)
    expect(noticed).toMatchObject({ of: 'ambt', words: await pins.compareWords(swapped.publicKey) })
    await expect(checkRecipient(vault, swapped)).rejects.toThrow(ChangedKeyError)
    await checkRecipient(vault, known)
  })

  test('of an office, called a new version: blocks too; and the former one blocks from then on', async () => {
    const known = await ambt()
    await checkRecipient(vault, known)
    const next = await ambt(known.ambtId, 2)
    await expect(checkRecipient(vault, next)).rejects.toThrow(ChangedKeyError)
    await expect(checkRecipient(vault, { ...known, versie: 2 })).rejects.toThrow(ChangedKeyError)
    await confirmRecipient(vault, next)
    await checkRecipient(vault, next)
    await expect(checkRecipient(vault, known)).rejects.toThrow(ChangedKeyError)
  })

  test('an office is never taken for a person with the same id', async () => {
    const office = await ambt()
    await confirmRecipient(vault, office)
    expect(await pins.pinState({ accountId: office.ambtId, publicKey: office.publicKey })).toBe('onbekend')
  })
})

describe('the private key of an office', () => {
  test('goes to nobody whose words were not compared, not even the first time', async () => {
    const second = await person()
    await expect(requireCompared(vault, second)).rejects.toThrow(ChangedKeyError)
    await checkRecipient(vault, second)
    await expect(requireCompared(vault, second)).rejects.toThrow(ChangedKeyError)
    await confirmRecipient(vault, second)
    await requireCompared(vault, second)
    await expect(requireCompared(vault, await person(second.accountId))).rejects.toThrow(ChangedKeyError)
  })

  test('its holder reads the words of what she has, and none where the server names another key', async () => {
    const self = { accountId: own, publicKey: await key() }
    const made = await ambten.newAmbt(bestuurId, null, [self], null)
    const { ambtId, publicKey, wraps } = made
    const ref = { bestuurId, ambtId, versie: 1, publicKey, wrap: wraps[0]?.wrap ?? '' }
    expect(await ambten.ambtWords(ref)).toEqual(await pins.compareWords(publicKey))
    await expect(ambten.ambtWords({ ...ref, publicKey: await key() })).rejects.toThrow(VaultError)
  }, 30_000)
})
