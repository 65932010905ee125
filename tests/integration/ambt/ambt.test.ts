import { beforeAll, describe, expect, test } from 'vitest'
import { suspendAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { getBestuurstafel } from '@/lib/domain/aanstelling/bestuurstafel.queries'
import { grantAmbt } from '@/lib/domain/ambt/ambt.commands'
import { getAmbtGeven } from '@/lib/domain/ambt/ambt.queries'
import type { GrantAmbtInput } from '@/lib/domain/ambt/ambt.schema'
import { toBase64Url } from '@/lib/kernel/bytes'
import { newId } from '@/lib/kernel/id'
import { grantAmbtKey, newAmbtCode, newAmbtKey, openAmbtKey, openAmbtWithWords } from '@/lib/vault/ambt'
import { newKeyPair } from '@/lib/vault/key-pair'
import { type Bureau, eventsOf, onlyFor, openBureau } from '@/tests/integration/aanstelling/bureau'
import { confirmed } from '@/tests/integration/aanstelling/prepare'
import { ask } from '@/tests/support/ask'

type KeyPair = Awaited<ReturnType<typeof newKeyPair>>
let bureau: Bureau
const keys = new Map<string, KeyPair>()

beforeAll(async () => {
  bureau = await openBureau()
  await ask(bureau.db.admin, 'delete from ambt')
  for (const naam of ['bestuurder', 'directeur'] as const) await enrol(bureau.world.account[naam])
})

async function enrol(accountId: string): Promise<void> {
  const pair = await newKeyPair()
  keys.set(accountId, pair)
  await ask(bureau.db.admin, `update account set status = 'actief', public_key = $2 where id = $1`, [
    accountId,
    Buffer.from(pair.publicKey),
  ])
}

const bestuur = { soort: 'bestuur', schoolId: null } as const

/** What the browser of a bestuurder makes: a fresh key for these people. */
async function fresh(
  which: Pick<GrantAmbtInput, 'soort' | 'schoolId'>,
  versie: number,
  to: string[],
  ambtId: string = newId(),
  vorig: GrantAmbtInput['vorig'] = null,
) {
  const { bestuurId } = bureau.world.actor.bestuurder
  const { secret, publicKey } = await newAmbtKey()
  const { words, salt, wrap } = await newAmbtCode(secret, { ambtId })
  const wraps = await Promise.all(
    to.map(async (accountId) => ({
      accountId,
      wrap: toBase64Url(await grantAmbtKey(publicOf(accountId), secret, { bestuurId, ambtId, publicKey, accountId })),
    })),
  )
  const code = { salt: toBase64Url(salt), wrap: toBase64Url(wrap) }
  return {
    input: { ...which, ambtId, versie, publicKey: toBase64Url(publicKey), wraps, vorig, code },
    secret,
    words,
    publicKey,
  }
}

function publicOf(accountId: string): Uint8Array {
  return keys.get(accountId)?.publicKey ?? new Uint8Array(32)
}

describe('the office of the bestuur', () => {
  test('without a key it is a warning; a first key opens for its holder and for the paper in the safe', async () => {
    const { actor, account } = bureau.world
    const { bestuurder } = actor
    expect((await getBestuurstafel(bestuurder))?.ambten).toMatchObject([
      { soort: 'bestuur', stand: 'geen_sleutel', dicht: true },
      { soort: 'directeur', stand: 'geen_sleutel', dicht: true },
    ])
    const { input, secret, words, publicKey } = await fresh(bestuur, 1, [account.bestuurder])
    const { value, events } = await eventsOf(bureau, bestuurder, () => grantAmbt(bestuurder, input))
    expect([value.ok, events]).toMatchObject([
      true,
      [{ event: 'ambt_granted', object_id: input.ambtId, data: { aantal: 1 } }],
    ])
    expect((await getBestuurstafel(bestuurder))?.ambten[0]).toMatchObject({ stand: 'in_orde', dicht: false })
    const found = await getAmbtGeven(bestuurder, bestuur)
    const ctx = { bestuurId: bestuurder.bestuurId, ambtId: input.ambtId, publicKey }
    const held = await openAmbtKey(keys.get(account.bestuurder)?.secret ?? new Uint8Array(), bytes(found?.eigen), {
      ...ctx,
      accountId: account.bestuurder,
    })
    expect(held.secret).toEqual(secret)
    const [paper] = await ask<{ code_salt: Buffer; code_wrap: Buffer }>(
      bureau.db.admin,
      'select * from ambt where id = $1',
      [input.ambtId],
    )
    if (!paper) throw new Error('no paper')
    const stored = { salt: new Uint8Array(paper.code_salt), wrap: new Uint8Array(paper.code_wrap) }
    expect((await openAmbtWithWords(words, stored, ctx)).secret).toEqual(secret)
  }, 60_000)

  test('appointing grants, leaving rotates', async () => {
    const { actor, account } = bureau.world
    const { bestuurder } = actor
    const aanstellingId = await confirmed(bureau, { rol: 'bestuurder', mail: 'tweede@example.nl', scholen: [] })
    const [second] = await ask<{ id: string }>(
      bureau.db.admin,
      `select id from account where mail = 'tweede@example.nl'`,
    )
    const secondId = second?.id ?? ''
    expect((await getBestuurstafel(bestuurder))?.ambten[0]?.stand).toBe('in_orde')
    await enrol(secondId)
    expect((await getBestuurstafel(bestuurder))?.ambten[0]?.stand).toBe('delen')
    const now = await getAmbtGeven(bestuurder, bestuur)
    if (!now?.ambt) throw new Error('no ambt')
    const share: GrantAmbtInput = {
      ...bestuur,
      ambtId: now.ambt.id,
      versie: now.ambt.versie,
      publicKey: now.ambt.publicKey,
      wraps: [{ accountId: secondId, wrap: 'AAAA' }],
      vorig: null,
      code: null,
    }
    const appointed = { ...bestuurder, accountId: secondId as typeof bestuurder.accountId }
    const hers = await fresh(bestuur, 2, [account.bestuurder, secondId], now.ambt.id)
    expect(await grantAmbt(appointed, hers.input)).toMatchObject({ failure: { kind: 'ask_holder' } })
    expect((await grantAmbt(bestuurder, share)).ok).toBe(true)
    expect((await getBestuurstafel(bestuurder))?.ambten[0]?.stand).toBe('in_orde')
    expect(await grantAmbt(bestuurder, share)).toMatchObject({ failure: { kind: 'wrong_holders' } })
    await suspendAanstelling(bestuurder, { aanstellingId })
    expect((await getBestuurstafel(bestuurder))?.ambten[0]?.stand).toBe('vernieuwen')
    const vorig = { versie: 1, publicKey: now.ambt.publicKey, wrap: 'AAAA' }
    const old = await fresh(bestuur, 2, [account.bestuurder, secondId], now.ambt.id, vorig)
    expect(await grantAmbt(bestuurder, old.input)).toMatchObject({ failure: { kind: 'wrong_holders' } })
    const next = await fresh(bestuur, 2, [account.bestuurder], now.ambt.id, vorig)
    const alone = { ...next.input, vorig: null }
    expect(await grantAmbt(bestuurder, alone)).toMatchObject({ failure: { kind: 'former_missing' } })
    expect((await grantAmbt(bestuurder, next.input)).ok).toBe(true)
    const holders = await ask(bureau.db.admin, 'select account_id, versie from ambt_houder where ambt_id = $1', [
      now.ambt.id,
    ])
    expect(holders).toEqual([{ account_id: account.bestuurder, versie: 2 }])
  }, 60_000)

  test('two at once: the second finds it taken', async () => {
    const { actor, account } = bureau.world
    const ambt = (await getAmbtGeven(actor.bestuurder, bestuur))?.ambt
    const vorig = { versie: 2, publicKey: ambt?.publicKey ?? '', wrap: 'AAAA' }
    const [one, other] = [
      await fresh(bestuur, 3, [account.bestuurder], ambt?.id, vorig),
      await fresh(bestuur, 3, [account.bestuurder], ambt?.id, vorig),
    ]
    const both = await Promise.all([grantAmbt(actor.bestuurder, one.input), grantAmbt(actor.bestuurder, other.input)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const rival = await fresh(bestuur, 4, [account.bestuurder])
    expect(await grantAmbt(actor.bestuurder, rival.input)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
  }, 60_000)
})

describe('the office of a directeur', () => {
  test('is given by a bestuurder, who cannot open it himself', async () => {
    const { actor, account, noord } = bureau.world
    const school = { soort: 'directeur', schoolId: noord.school } as const
    const { input } = await fresh(school, 1, [account.directeur])
    expect((await grantAmbt(actor.bestuurder, input)).ok).toBe(true)
    const found = await getAmbtGeven(actor.bestuurder, school)
    expect(found).toMatchObject({ stand: 'in_orde', eigen: null, schoolNaam: 'School' })
    const self = await fresh(school, 2, [account.directeur, account.bestuurder], input.ambtId)
    expect(await grantAmbt(actor.bestuurder, self.input)).toMatchObject({ failure: { kind: 'wrong_holders' } })
  }, 60_000)

  test('not without a school, nor for one of another bestuur', async () => {
    const { actor, account, zuid } = bureau.world
    const without = await fresh({ soort: 'directeur', schoolId: null }, 1, [account.directeur])
    expect(await grantAmbt(actor.bestuurder, without.input)).toMatchObject({ failure: { kind: 'not_found' } })
    const there = await fresh({ soort: 'directeur', schoolId: zuid.school }, 1, [account.directeur])
    expect(await grantAmbt(actor.bestuurder, there.input)).toMatchObject({ failure: { kind: 'no_holder' } })
    expect(await getAmbtGeven(actor.bestuurder, { soort: 'directeur', schoolId: zuid.school })).toBeNull()
  }, 60_000)
})

test('role × act: only a bestuurder gives keys, or sees what giving needs', async () => {
  const { input } = await fresh(bestuur, 1, [bureau.world.account.bestuurder])
  await onlyFor(bureau, ['bestuurder', 'buurBestuurder'], (actor) => grantAmbt(actor, input))
  for (const [naam, actor] of Object.entries(bureau.world.actor)) {
    const is = actor.aanstellingen.some(({ rol }) => rol === 'bestuurder')
    expect((await getAmbtGeven(actor, bestuur)) !== null, naam).toBe(is)
    expect((await getBestuurstafel(actor)) !== null, naam).toBe(is)
  }
}, 60_000)

function bytes(text: string | null | undefined): Uint8Array {
  return new Uint8Array(Buffer.from(text ?? '', 'base64url'))
}
