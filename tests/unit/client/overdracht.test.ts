import { MessageChannel } from 'node:worker_threads'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import type { VaultWorker } from '@/lib/platform/client/pins'
import { askPinned, confirmRecipient } from '@/lib/platform/client/recipients'
import { ChangedKeyError } from '@/lib/platform/client/refusals'
import { answerWith, caller } from '@/lib/platform/client/rpc'
import type { ObjectRef, Recipient, Sealed, SealedVoorstel, Voorstel } from '@/lib/platform/client/vault-types'
import * as account from '@/lib/platform/client/worker/account'
import { newObject, open } from '@/lib/platform/client/worker/objects'
import * as overdracht from '@/lib/platform/client/worker/overdracht'
import * as pins from '@/lib/platform/client/worker/pins'
import { openJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { openGrant } from '@/lib/vault/grant'
import { newKeyPair } from '@/lib/vault/key-pair'
import { sectionKey } from '@/lib/vault/object-key'

// The client and the methods of its Worker as they are; the server is played, and may lie about the receiver's key.
const own = '00000000-0000-4000-8000-000000000001'
const bestuurId = '00000000-0000-4000-8000-0000000000b1'
let stored = { pinList: '', pinRevisie: 1 }
let vault: VaultWorker
let close = () => {}
let answers: unknown[] = []

beforeAll(async () => {
  const { keys } = await account.enrol('zes gewone woorden bij elkaar', own)
  stored = { pinList: keys.pinList, pinRevisie: 1 }
  await pins.takePins(stored.pinList)
  const { port1, port2 } = new MessageChannel()
  for (const port of [port1, port2]) port.start()
  close = () => port1.close()
  const sealVoorstel = async (...how: Parameters<typeof overdracht.sealVoorstel>) => {
    const answer = await overdracht.sealVoorstel(...how)
    answers.push(answer)
    return answer
  }
  answerWith({ ...pins, sealVoorstel }, port2 as unknown as Parameters<typeof answerWith>[1])
  vault = caller(port1 as unknown as Worker) as unknown as VaultWorker
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    if (url === '/api/vault/share') return Response.json(stored)
    const next = JSON.parse(body) as typeof stored
    if (next.pinRevisie !== stored.pinRevisie + 1) return new Response(null, { status: 409 })
    stored = next
    return Response.json({})
  })
}, 30_000)
beforeEach(() => {
  answers = []
})
afterAll(() => {
  vi.unstubAllGlobals()
  close()
})

type Pair = Awaited<ReturnType<typeof newKeyPair>>
const recipient = (pair: Pair, accountId: string = crypto.randomUUID()): Recipient => ({
  accountId,
  publicKey: toBase64Url(pair.publicKey),
})
const part = (sectie: 'kern' | 'bewijs', itemId: string, inhoud: unknown) => ({ sectie, itemId, revisie: 1, inhoud })
const bytesOf = (sealed: Sealed) => fromBase64Url(sealed) ?? new Uint8Array()

async function proposalTo(naar: Recipient): Promise<Voorstel> {
  const { ref: dossier } = await newObject(bestuurId, 'dossier')
  const nieuwId: string = crypto.randomUUID()
  const bewijs = [part('bewijs', crypto.randomUUID(), { omvang: 'Alles.' })]
  const delen = [part('kern', nieuwId, { klachtdefinitie: 'Pesten.' }), ...bewijs]
  return { naar, dossier, bewijs, nieuwId, delen, inhoud: { namen: [], toelichting: 'Dank u.' } }
}

const ask = (voorstel: Voorstel) =>
  askPinned<SealedVoorstel>(vault, voorstel.naar, (seen) => vault.call('sealVoorstel', voorstel, seen))

test('R-OVD-1: one question seals it all: the dossier to oneself and the receiver, and what she may open now', async () => {
  const pair = await newKeyPair()
  const voorstel = await proposalTo(recipient(pair))
  const sealed = await ask(voorstel)
  const ref: ObjectRef = {
    ...voorstel.dossier,
    objectId: sealed.nieuw.id,
    grant: { hpke: null, eigen: sealed.nieuw.eigen },
  }
  expect(sealed.nieuw.id).toBe(voorstel.nieuwId)
  expect(await open({ ...ref, envelopes: sealed.delen })).toEqual(voorstel.delen)
  expect(await open({ ...voorstel.dossier, envelopes: sealed.bewijs })).toEqual(voorstel.bewijs)
  const hers = async (soort: 'dossier' | 'overdracht', { id, hpke }: { id: string; hpke: Sealed }, kern: Sealed) => {
    const { accountId } = voorstel.naar
    const key = await openGrant(pair.secret, bytesOf(hpke), { bestuurId, objectId: id, accountId })
    const header = { soort, bestuurId, objectId: id, sectie: 'kern' as const, itemId: id, revisie: 1 }
    return openJson(await sectionKey(key, 'kern'), bytesOf(kern), header)
  }
  expect(await hers('dossier', sealed.nieuw, sealed.delen[0] ?? '')).toEqual({ klachtdefinitie: 'Pesten.' })
  expect(await hers('overdracht', sealed.voorstel, sealed.kern[0] ?? '')).toEqual(voorstel.inhoud)
  expect(sealed.voorstel.houder).toBe(voorstel.naar.accountId)
})

test('a key that nobody saw is kept first, and only then sealed to; from then on one question is enough', async () => {
  const naar = recipient(await newKeyPair())
  await ask(await proposalTo(naar))
  expect(answers).toEqual([null, expect.objectContaining({ kern: [expect.any(String)] })])
  expect(await pins.pinState(naar)).toBe('gezien')
  answers = []
  await ask(await proposalTo(naar))
  expect(answers).toHaveLength(1)
})

test('a key that the server swapped: nothing is sealed to it until the words were compared', async () => {
  const known = recipient(await newKeyPair())
  await ask(await proposalTo(known))
  const swapped = recipient(await newKeyPair(), known.accountId)
  answers = []
  await expect(ask(await proposalTo(swapped))).rejects.toThrow(ChangedKeyError)
  expect(answers).toEqual([null])
  await confirmRecipient(vault, swapped)
  await ask(await proposalTo(swapped))
  await expect(ask(await proposalTo(known))).rejects.toThrow(ChangedKeyError)
})

test('a list that is older than what this browser saw is no ground to seal, unless the words were compared', async () => {
  const naar = recipient(await newKeyPair())
  const voorstel = await proposalTo(naar)
  await ask(voorstel)
  const newer = (await pins.pinRevisie()) + 1
  expect(await overdracht.sealVoorstel(await proposalTo(naar), newer)).toBeNull()
  await confirmRecipient(vault, naar)
  expect(await overdracht.sealVoorstel(await proposalTo(naar), newer + 1)).not.toBeNull()
  await expect(overdracht.sealVoorstel(voorstel, 0)).rejects.toThrow(VaultError)
})
