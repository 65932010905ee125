import { beforeAll, describe, expect, it } from 'vitest'
import { toBase64Url } from '@/lib/kernel/bytes'
import { secties } from '@/lib/kernel/envelope'
import { openAmbtKey } from '@/lib/vault/ambt'
import { unwrapCommitted } from '@/lib/vault/committed-wrap'
import { openDraft } from '@/lib/vault/draft'
import { openEnvelope, openJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { openChunk } from '@/lib/vault/file'
import { openGrant, unwrapEigen } from '@/lib/vault/grant'
import { baseKey } from '@/lib/vault/hkdf'
import type { PrivateKey } from '@/lib/vault/key-pair'
import { notitiesKey, sectionKey } from '@/lib/vault/object-key'
import { deriveFromPassphrase } from '@/lib/vault/passphrase'
import { type Naam, namen, type Person, type Stored, storeCase } from './stored'

const subsets = Array.from({ length: 2 ** namen.length }, (_, set) => {
  const members = namen.filter((_, at) => (set >> at) & 1)
  return { members, who: members.join(' and ') || 'the server alone' }
})
const wrapKeys = new Map<Naam, CryptoKey>()
let people: Record<Naam, Person>
let stored: Stored

beforeAll(async () => {
  const made = await storeCase()
  people = made.people
  stored = made.stored
  for (const naam of namen) {
    const { wrapKey } = await deriveFromPassphrase(`wachtzin van ${people[naam].accountId}`, people[naam].salt)
    wrapKeys.set(naam, wrapKey)
  }
}, 60_000)

describe('every subset of key holders, together with the server and all it stores', () => {
  it.each(subsets)(
    'R-DOS-3: $who opens only what is theirs',
    async ({ members }) => {
      const allowed = new Set<string>()
      if (members.includes('houder')) for (const what of ofHouder()) allowed.add(what)
      if (members.includes('collega')) for (const what of sectionsOf('intake')) allowed.add(what)
      if (members.includes('bestuurder')) for (const what of sectionsOf('ambt')) allowed.add(what)
      const opened = await conspire(members)
      expect([...opened].sort()).toEqual([...allowed].sort())
    },
    60_000,
  )

  it('R-DOS-3: the notities do not open with the object key, whoever was given that', async () => {
    const dossier = stored.grants.find(({ ctx }) => ctx.accountId === people.houder.accountId)
    const notities = stored.envelopes.find(({ what }) => what === 'notities')
    if (!dossier || !notities) throw new Error('no dossier')
    const objectKey = await openGrant(people.houder.vault.privateKey, dossier.wrap, dossier.ctx)
    const keys = [...(await sectionKeys(objectKey)), await notitiesKey(objectKey, notities.header.objectId)]
    for (const key of keys) {
      await expect(openEnvelope(key, notities.bytes, notities.header)).rejects.toThrow(VaultError)
    }
  })
})

/** All that these people can open when they lay their keys beside everything stored, and try each on each. */
async function conspire(members: readonly Naam[]): Promise<Set<string>> {
  const secrets = new Map<string, Uint8Array>()
  const learn = (secret: Uint8Array | null) => secret?.length === 32 && secrets.set(toBase64Url(secret), secret)
  const vaults = members.map((naam) => people[naam].vault)
  for (const known of [...vaults.map(({ vaultKey }) => vaultKey), ...stored.loose]) learn(known)
  for (const key of vaults.map(({ privateKey }) => privateKey)) await tryPrivateKey(key, learn)
  for (const [naam, key] of wrapKeys) if (members.includes(naam)) await tryWraps(key, learn)
  // A Map keeps giving what is added while it is walked: each new secret is tried on everything in its turn.
  const withFileKeys = stored.envelopes.filter(({ header }) => header.sectie === 'bestand')
  for (const secret of secrets.values()) {
    await tryPrivateKey(secret, learn)
    await tryWraps(await baseKey(secret), learn)
    for (const { ctx, wrap } of stored.grants) learn(await attempt(unwrapEigen(secret, wrap, ctx)))
    for (const key of await sectionKeys(secret)) {
      for (const { header, bytes } of withFileKeys) learn(fileKeyIn(await attempt(openJson(key, bytes, header))))
    }
  }
  return openAll([...secrets.values()], vaults)
}

type Learn = (secret: Uint8Array | null) => void

async function tryPrivateKey(key: PrivateKey | Uint8Array, learn: Learn): Promise<void> {
  for (const { ctx, wrap } of stored.grants) learn(await attempt(openGrant(key, wrap, ctx)))
  for (const { ctx, wrap } of stored.ambtGrants) learn((await attempt(openAmbtKey(key, wrap, ctx)))?.secret ?? null)
}

async function tryWraps(key: CryptoKey, learn: Learn): Promise<void> {
  for (const { soort, ownerId, wrap } of stored.wraps) learn(await attempt(unwrapCommitted(key, soort, ownerId, wrap)))
}

async function openAll(secrets: Uint8Array[], vaults: Person['vault'][]): Promise<Set<string>> {
  const opened = new Set<string>()
  for (const secret of secrets) {
    const keys = await sectionKeys(secret)
    for (const { what, header, bytes } of stored.envelopes) {
      for (const key of [...keys, await notitiesKey(secret, header.objectId)]) {
        if (await attempt(openEnvelope(key, bytes, header))) opened.add(what)
      }
    }
    for (const { what, place, bytes } of stored.chunks) {
      if (await attempt(openChunk(secret, place, bytes))) opened.add(what)
    }
  }
  for (const key of [...vaults.map(({ privateKey }) => privateKey), ...secrets]) {
    for (const { what, header, bytes } of stored.drafts) {
      if (await attempt(openDraft(key, bytes, header))) opened.add(what)
    }
  }
  return opened
}

async function attempt<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}

async function sectionKeys(secret: Uint8Array): Promise<CryptoKey[]> {
  return Promise.all(secties.flatMap((sectie) => (sectie === 'notities' ? [] : [sectionKey(secret, sectie)])))
}

function fileKeyIn(value: unknown): Uint8Array | null {
  const hasKey = typeof value === 'object' && value !== null && 'sleutel' in value && Array.isArray(value.sleutel)
  return hasKey ? Uint8Array.from(value.sleutel as number[]) : null
}

function ofHouder(): string[] {
  return [...sectionsOf('dossier'), 'dossier bestand sleutel', ...sectionsOf('melding'), 'notities', 'bestand', 'draft']
}

function sectionsOf(soort: string): string[] {
  return ['kaart', 'kern', 'verslagen', 'bewijs', 'bestand'].map((sectie) => `${soort} ${sectie}`)
}
