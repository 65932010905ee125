import { beforeAll, describe, expect, it, vi } from 'vitest'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { EnvelopeHeader } from '@/lib/kernel/envelope'
import { unwrapCommitted } from '@/lib/vault/committed-wrap'
import { openEnvelope, sealJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { openGrant, unwrapEigen, wrapEigen } from '@/lib/vault/grant'
import { baseKey } from '@/lib/vault/hkdf'
import { importPrivateKey, newKeyPair, type PrivateKey } from '@/lib/vault/key-pair'
import { type GrantedSectie, newObjectKey, notitiesKey, sectionKey } from '@/lib/vault/object-key'
import {
  deriveFromPapier,
  isPapier,
  newPapier,
  type PakketContext,
  type Papiersleutel,
  unwrapAsVervanger,
  wrapForVervanger,
} from '@/lib/vault/ziektepakket'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

type Kluis = { accountId: string; vaultKey: Uint8Array; secret: Uint8Array; publicKey: Uint8Array; key: PrivateKey }

const wie = ['vervanger', 'code', 'server', 'beheerder', 'collega'] as const
type Wie = (typeof wie)[number]
const subsets = Array.from({ length: 2 ** wie.length }, (_, set) => wie.filter((_, at) => (set >> at) & 1))

const secties: GrantedSectie[] = ['kern', 'verslagen', 'bewijs', 'bestand']
const [bestuurId, objectId, pakketId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
const objectKey = newObjectKey()
const people = {} as Record<'houder' | 'vervanger' | 'beheerder' | 'collega', Kluis>
let papier: ReturnType<typeof newPapier>
let sleutel: Papiersleutel
let wrap: Uint8Array
let eigen: Uint8Array
const sealed: { header: EnvelopeHeader; bytes: Uint8Array }[] = []

beforeAll(async () => {
  for (const naam of ['houder', 'vervanger', 'beheerder', 'collega'] as const) {
    const { secret, publicKey } = await newKeyPair()
    const accountId = crypto.randomUUID()
    people[naam] = { accountId, vaultKey: newObjectKey(), secret, publicKey, key: await importPrivateKey(secret) }
  }
  papier = newPapier()
  sleutel = await deriveFromPapier(papier.woorden)
  wrap = await wrapForVervanger(people.vervanger, sleutel, objectKey, ctxOf('vervanger'))
  eigen = await wrapEigen(people.houder.vaultKey, objectKey, grantOf('houder'))
  for (const sectie of secties) await put(sectie, await sectionKey(objectKey, sectie))
  await put('notities', await notitiesKey(people.houder.vaultKey, objectId))
})

const ctxOf = (naam: keyof typeof people): PakketContext => ({
  ...{ bestuurId, objectId, pakketId },
  accountId: people[naam].accountId,
})
const grantOf = (naam: keyof typeof people) => ({ bestuurId, objectId, accountId: people[naam].accountId })

async function put(sectie: EnvelopeHeader['sectie'], key: CryptoKey): Promise<void> {
  const header = { soort: 'dossier' as const, bestuurId, objectId, sectie, itemId: crypto.randomUUID(), revisie: 1 }
  sealed.push({ header, bytes: await sealJson(key, header, { geheim: sectie }) })
}

/**
 * What is in a row anyone may have: envelopes, wraps and salt. `server` adds what else passes through it: the proof of the
 * words, and everybody's public keys. Each secret that comes out is tried on everything again.
 */
async function conspire(members: readonly Wie[]): Promise<string[]> {
  const secrets = new Map<string, Uint8Array>()
  const learn = (secret: Uint8Array | null) => secret?.length === 32 && secrets.set(toBase64Url(secret), secret)
  const words: CryptoKey[] = members.includes('code')
    ? [(await deriveFromPapier(papier.woorden, sleutel.salt)).wrapKey]
    : []
  if (members.includes('server'))
    for (const known of [sleutel.authKey, ...Object.values(people).map(({ publicKey }) => publicKey)]) learn(known)
  for (const naam of ['vervanger', 'beheerder', 'collega'] as const)
    if (members.includes(naam)) for (const own of [people[naam].secret, people[naam].vaultKey]) learn(own)
  for (const secret of secrets.values()) {
    const base = await baseKey(secret)
    for (const wrapKey of [...words, base])
      for (const naam of Object.keys(people) as (keyof typeof people)[])
        learn(await attempt(unwrapAsVervanger(secret, { wrapKey }, wrap, ctxOf(naam))))
    for (const naam of Object.keys(people) as (keyof typeof people)[])
      learn(await attempt(unwrapEigen(secret, eigen, grantOf(naam))))
    learn(await attempt(openGrant(secret, wrap, grantOf('vervanger'))))
  }
  for (const wrapKey of words) learn(await attempt(unwrapCommitted(wrapKey, 'ziektecode', pakketId, wrap)))
  return opened([...secrets.values()])
}

async function opened(secrets: readonly Uint8Array[]): Promise<string[]> {
  const out = new Set<string>()
  for (const secret of secrets)
    for (const { header, bytes } of sealed)
      for (const key of [
        await notitiesKey(secret, objectId),
        ...(await Promise.all(secties.map((one) => sectionKey(secret, one)))),
      ])
        if (await attempt(openEnvelope(key, bytes, header))) out.add(header.sectie)
  return [...out].toSorted()
}

async function attempt<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}

describe('R-OVD-2: who opens the illness pack', () => {
  it.each(subsets.map((members) => ({ members, who: members.join(' and ') || 'who has the rows and nothing else' })))(
    'R-OVD-2: $who opens it only with the key of the deputy and the words on the paper',
    async ({ members }) => {
      const both = members.includes('vervanger') && members.includes('code')
      expect(await conspire(members)).toEqual(both ? [...secties].toSorted() : [])
    },
  )

  it('R-OVD-4: the notities stay closed, also for who opens all the rest', async () => {
    const key = await unwrapAsVervanger(people.vervanger.key, sleutel, wrap, ctxOf('vervanger'))
    expect(await opened([key])).not.toContain('notities')
    expect(await opened([key, people.houder.vaultKey])).toContain('notities')
  })

  it('R-OVD-2: it opens for this dossier, this paper and this deputy only', async () => {
    const other = crypto.randomUUID()
    const open = (ctx: PakketContext, with_ = sleutel) => unwrapAsVervanger(people.vervanger.key, with_, wrap, ctx)
    expect(await open(ctxOf('vervanger'))).toEqual(objectKey)
    for (const change of [{ bestuurId: other }, { objectId: other }, { pakketId: other }, { accountId: other }])
      await expect(open({ ...ctxOf('vervanger'), ...change })).rejects.toThrow(VaultError)
    const foreign = await deriveFromPapier(newPapier().woorden, sleutel.salt)
    await expect(open(ctxOf('vervanger'), foreign)).rejects.toThrow(VaultError)
    for (const at of wrap.keys())
      await expect(
        unwrapAsVervanger(people.vervanger.key, sleutel, wrap.with(at, (wrap[at] ?? 0) ^ 1), ctxOf('vervanger')),
      ).rejects.toThrow(VaultError)
  })
})

describe('R-OVD-2: the paper', () => {
  it('R-OVD-2: bears eight words and a reference without signs that look alike, each time others', () => {
    const many = Array.from({ length: 200 }, newPapier)
    for (const { kenmerk, woorden } of many) {
      expect(kenmerk).toMatch(/^[34679acdefghjkmnpqrtwxy]{8}$/)
      expect(isPapier(woorden)).toBe(true)
    }
    expect(new Set(many.map(({ kenmerk }) => kenmerk)).size).toBe(200)
    expect(new Set(many.map(({ woorden }) => woorden.join(' '))).size).toBe(200)
  })

  it('R-OVD-2: is read as it was typed, and not with a word less or one that is no word', async () => {
    const typed = papier.woorden.map((woord, at) => (at % 2 ? ` ${woord.toUpperCase()}` : woord))
    expect((await deriveFromPapier(typed, sleutel.salt)).authKey).toEqual(sleutel.authKey)
    for (const wrong of [papier.woorden.slice(1), [...papier.woorden.slice(1), 'xqzwv'], [...papier.woorden, 'aap']]) {
      expect(isPapier(wrong)).toBe(false)
      await expect(deriveFromPapier(wrong, sleutel.salt)).rejects.toThrow(VaultError)
    }
  })
})
