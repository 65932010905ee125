import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { type AccessWorld, accessWorld } from './access-world'
import { type Caller, callersOf, elsewhere, hasAct, isRightful, pretender, whileIn } from './callers'
import { commands } from './commands.data'
import { changedIn, openDigest } from './digest'
import type { Answer, CommandEntry } from './entry'
import { exportsOf, withoutEntry } from './exports'

let at: AccessWorld
let digest: Awaited<ReturnType<typeof openDigest>>

beforeAll(async () => {
  at = await accessWorld()
  digest = await openDigest(at.db.admin)
})
afterAll(() => digest.close())

const heard = (answer: Answer) => (answer.ok ? 'ok' : answer.failure.kind)
const thrown = (error: Error) => `a throw: ${error.message.split('\n').at(-1)}`
const split = <T>(all: readonly T[], into: (one: T) => boolean): [T[], T[]] => [
  all.filter(into),
  all.filter((one) => !into(one)),
]

/** What each of them hears; and that all together they changed no byte of anything. */
async function refusedOf(call: (actor: Actor) => Promise<Answer>, callers: readonly Caller[]) {
  const before = await digest.all()
  const answers: Record<string, string> = {}
  for (const { naam, actor } of callers) answers[naam] = await call(actor).then(heard, thrown)
  expect(changedIn(before, await digest.all())).toEqual([])
  return answers
}

/** Done at one's own bestuur, it leaves this one alone. */
async function changedHere(call: () => Promise<Answer>): Promise<string[]> {
  const before = await digest.ofBestuur(at.world.noord.id)
  expect(heard(await call())).toBe('ok')
  return changedIn(before, await digest.ofBestuur(at.world.noord.id))
}

/** What someone gets for whom it is not: the same as where nothing is there. */
function refusalFor({ act, bij, elders = 'not_found' }: CommandEntry, { actor }: Caller): string {
  return bij === 'rol' && hasAct(actor, act) ? elders : 'not_found'
}

test('every command on disk is called by everyone', async () => {
  const exported = await exportsOf('lib/domain', '.commands.ts')
  expect(exported.length).toBeGreaterThan(30)
  expect(withoutEntry(exported, commands, 'tests/integration/access/*-commands.data.ts')).toEqual([])
})

describe.each(commands.map((entry) => [entry.naam, entry] as const))('%s', (_, entry) => {
  test('R-SPOOR-1, R-DOS-3, R-AANST-5: for whom it is not, nothing is there and nothing changes', async () => {
    const { call } = await entry.prepare(at)
    const strangers = callersOf(at).filter(({ actor }) => !isRightful(entry, at.world, actor))
    expect(strangers.length).toBeGreaterThan(15)
    const [own, others] = split(strangers, (stranger) => refusalFor(entry, stranger) === 'eigen')
    const refusals = others.map((stranger) => [stranger.naam, refusalFor(entry, stranger)])
    expect(await refusedOf(call, others)).toEqual(Object.fromEntries(refusals))
    for (const { naam, actor } of own) expect(await changedHere(() => call(actor)), naam).toEqual([])
  })

  test('R-AANST-4: suspended or winding down, the rightful one may no more than that leaves her', async () => {
    for (const stand of ['geschorst', 'afwikkelend'] as const) {
      const { call } = await entry.prepare(at)
      await whileIn(at, entry.van, stand, async (caller) => {
        if (isRightful(entry, at.world, caller.actor)) expect(heard(await call(caller.actor))).toBe('ok')
        else expect(await refusedOf(call, [caller])).toEqual({ [caller.naam]: 'not_found' })
      })
    }
  })

  test('R-AANST-4, R-SPOOR-1: row security refuses too, where the act does not know better', async () => {
    const { call } = await entry.prepare(at)
    const still = { naam: 'suspended meanwhile', actor: at.world.actor[entry.van] }
    const late = await whileIn(at, entry.van, 'geschorst', () => refusedOf(call, [still]))
    const answers = { ...late, ...(await refusedOf(call, [elsewhere(at, entry.van), pretender(at)])) }
    expect(Object.keys(answers)).toHaveLength(3)
    expect(Object.values(answers)).not.toContain('ok')
  })

  test('for whom it is, it is done, and touches nothing that another holds', async () => {
    const others = callersOf(at).filter(
      ({ actor }) => isRightful(entry, at.world, actor) && actor.accountId !== at.world.account[entry.van],
    )
    for (const { naam, actor } of others) {
      const { call } = await entry.prepare(at)
      expect(heard(await call(actor)), naam).not.toBe('not_found')
    }
    const { call } = await entry.prepare(at)
    const actor = at.world.actor[entry.van]
    const before = await digest.ofOthers(actor)
    expect(heard(await call(actor)), entry.van).toBe('ok')
    expect(changedIn(before, await digest.ofOthers(actor)).toSorted()).toEqual(entry.geeft ?? [])
  })
})
