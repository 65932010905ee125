import { beforeAll, describe, expect, it } from 'vitest'
import { toBase64Url } from '@/lib/kernel/bytes'
import {
  type AmbtContext,
  type AmbtKey,
  grantAmbtKey,
  newAmbtKey,
  openAmbtKey,
  openFormerAmbtKey,
  sealFormerAmbtKey,
} from '@/lib/vault/ambt'
import { openJson, sealJson } from '@/lib/vault/envelope'
import { VaultError } from '@/lib/vault/errors'
import { type GrantContext, openGrant, sealGrant } from '@/lib/vault/grant'
import { importPrivateKey, newKeyPair } from '@/lib/vault/key-pair'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'

/** weg held the office and left; an and bo hold it now; an is involved in one report; the melder wrote them all. */
const namen = ['melder', 'weg', 'an', 'bo'] as const
type Naam = (typeof namen)[number]
type Pair = { publicKey: Uint8Array; secret: Uint8Array; accountId: string }

const subsets = Array.from({ length: 2 ** namen.length }, (_, set) => {
  const members = namen.filter((_, at) => (set >> at) & 1)
  return { members, who: members.join(' and ') || 'the server alone' }
})
const bestuurId = crypto.randomUUID()
const ambtId = crypto.randomUUID()
const people = {} as Record<Naam, Pair>
const office: AmbtKey[] = []
const wraps: { wrap: Uint8Array; ctx: AmbtContext & { accountId: string } }[] = []
const grants: { what: string; wrap: Uint8Array; ctx: GrantContext; envelope: Uint8Array }[] = []
let former: { wrap: Uint8Array; ctx: AmbtContext; next: Uint8Array }

beforeAll(async () => {
  for (const naam of namen) people[naam] = { ...(await newKeyPair()), accountId: crypto.randomUUID() }
  const [first, second] = [await newAmbtKey(), await newAmbtKey()]
  office.push(first, second)
  await give(first, ['weg', 'an'])
  await give(second, ['an', 'bo'])
  const ctx = { bestuurId, ambtId, publicKey: first.publicKey }
  former = { wrap: await sealFormerAmbtKey(second.publicKey, first.secret, ctx), ctx, next: second.publicKey }
  await report('before weg left', ambtId, first.publicKey)
  await report('after weg left', ambtId, second.publicKey)
  await report('about an', people.bo.accountId, people.bo.publicKey)
})

async function give(key: AmbtKey, to: readonly Naam[]): Promise<void> {
  for (const naam of to) {
    const { accountId, publicKey } = people[naam]
    const ctx = { bestuurId, ambtId, publicKey: key.publicKey, accountId }
    wraps.push({ wrap: await grantAmbtKey(publicKey, key.secret, ctx), ctx })
  }
}

async function report(what: string, to: string, publicKey: Uint8Array): Promise<void> {
  const [objectId, key] = [crypto.randomUUID(), newObjectKey()]
  const ctx = { bestuurId, objectId, accountId: to }
  const header = { soort: 'ambt', bestuurId, objectId, sectie: 'kern', itemId: objectId, revisie: 1 } as const
  const envelope = await sealJson(await sectionKey(key, 'kern'), header, { feiten: what })
  grants.push({ what, wrap: await sealGrant(publicKey, key, ctx), ctx, envelope })
}

describe('every subset of who had to do with reports, with all that the server stores or ever stored', () => {
  it.each(subsets)('R-SPOOR-2, R-MELD-8: $who opens only what is theirs', async ({ members }) => {
    const allowed = new Set<string>()
    if (members.includes('weg')) allowed.add('before weg left')
    for (const naam of ['an', 'bo'] as const)
      if (members.includes(naam)) for (const what of ['before weg left', 'after weg left']) allowed.add(what)
    if (members.includes('bo')) allowed.add('about an')
    expect([...(await conspire(members))].sort()).toEqual([...allowed].sort())
  })
})

it('a former key opens with the one that took its place and no other, and only as what it was', async () => {
  const [first, second] = office as [AmbtKey, AmbtKey]
  expect((await openFormerAmbtKey(second, former.wrap, former.ctx)).secret).toEqual(first.secret)
  const other = await newAmbtKey()
  await expect(openFormerAmbtKey(other, former.wrap, former.ctx)).rejects.toThrow(VaultError)
  for (const wrong of [{ bestuurId: ambtId }, { ambtId: bestuurId }, { publicKey: other.publicKey }])
    await expect(openFormerAmbtKey(second, former.wrap, { ...former.ctx, ...wrong })).rejects.toThrow(VaultError)
  await expect(sealFormerAmbtKey(second.publicKey, other.secret, former.ctx)).rejects.toThrow(VaultError)
})

/** Each key on everything, until nothing new is learnt. */
async function conspire(members: readonly Naam[]): Promise<Set<string>> {
  const secrets = new Map(members.map((naam) => [toBase64Url(people[naam].secret), people[naam].secret]))
  const learn = (secret: Uint8Array | null) => secret && secrets.set(toBase64Url(secret), secret)
  const opened = new Set<string>()
  for (const secret of secrets.values()) {
    const privateKey = await importPrivateKey(secret)
    for (const { wrap, ctx } of wraps) learn(await attempt(openAmbtKey(privateKey, wrap, ctx), ({ secret }) => secret))
    const present = { secret, privateKey, publicKey: former.next }
    learn(await attempt(openFormerAmbtKey(present, former.wrap, former.ctx), ({ secret }) => secret))
    for (const { what, wrap, ctx, envelope } of grants) {
      const key = await attempt(openGrant(privateKey, wrap, ctx), (found) => found)
      const { objectId } = ctx
      const header = { soort: 'ambt', bestuurId, objectId, sectie: 'kern', itemId: objectId, revisie: 1 } as const
      if (key && (await openJson(await sectionKey(key, 'kern'), envelope, header))) opened.add(what)
    }
  }
  return opened
}

async function attempt<T, R>(work: Promise<T>, of: (found: T) => R): Promise<R | null> {
  try {
    return of(await work)
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}
