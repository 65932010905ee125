import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDuePerBestuur } from '@/lib/domain/vandaag/due.queries'
import { type AccessWorld, accessWorld } from './access-world'
import { type Caller, callersOf, elsewhere, hasAct, hasAny, isRightful, pretender, whileIn } from './callers'
import { changedIn, openDigest } from './digest'
import type { QueryEntry } from './entry'
import { exportsOf, withoutEntry } from './exports'
import { queries } from './queries.data'
import { openSecrets } from './secrets'

let at: AccessWorld
let digest: Awaited<ReturnType<typeof openDigest>>
let secrets: Awaited<ReturnType<typeof openSecrets>>

beforeAll(async () => {
  at = await accessWorld()
  digest = await openDigest(at.db.admin)
  secrets = await openSecrets(at.db.admin)
})
afterAll(() => Promise.all([digest.close(), secrets.close()]))

/** null, an empty list, nought, no, or an answer of nothing but those. */
function isNothing(answer: unknown): boolean {
  if (answer === null || answer === undefined || answer === 0 || answer === false) return true
  if (answer instanceof Uint8Array || typeof answer !== 'object') return false
  return Object.values(answer).every(isNothing)
}

async function heard({ call, noemtAanFg }: QueryEntry, { actor }: Caller): Promise<string> {
  const answer = await call(actor, at).catch((error: Error) => error)
  const isFg = actor.aanstellingen.some(({ rol }) => rol === 'fg')
  if (answer instanceof Error) return `a throw: ${answer.message.split('\n').at(-1)}`
  const found = await secrets.in(answer, actor, isFg ? noemtAanFg : undefined)
  if (found.length > 0) return `another's: ${found}`
  return isNothing(answer) ? 'nothing' : 'his own'
}

const split = <T>(all: readonly T[], into: (one: T) => boolean): [T[], T[]] => [
  all.filter(into),
  all.filter((one) => !into(one)),
]

/** What each hears. */
async function answers(entry: QueryEntry, callers: readonly Caller[]): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const caller of callers) all[caller.naam] = await heard(entry, caller)
  return all
}

const each = (callers: readonly Caller[], heard: string) => Object.fromEntries(callers.map(({ naam }) => [naam, heard]))

test('every query on disk is asked by everyone', async () => {
  const exported = await exportsOf('lib/domain', '.queries.ts')
  expect(exported.length).toBeGreaterThan(30)
  const entries = [...queries, { run: listDuePerBestuur }]
  expect(withoutEntry(exported, entries, 'tests/integration/access/queries.data.ts')).toEqual([])
})

test('R-AANST-4, R-AANST-5: listDuePerBestuur tells each person of the besturen where she is today, and of her own', async () => {
  const before = await digest.all()
  for (const { naam, actor } of callersOf(at)) {
    const due = await listDuePerBestuur({ ...actor, sessieId: '' })
    const places = callersOf(at).filter(({ actor: other }) => other.accountId === actor.accountId)
    const hers = places.flatMap(({ actor: there }) => (there.aanstellingen.length > 0 ? there.bestuurId : []))
    expect(due.map(({ bestuurId }) => bestuurId).toSorted(), naam).toEqual(hers.toSorted())
    const keeps = hasAct(actor, 'vandaag:read')
    if (!keeps)
      expect(
        due.filter(({ vandaag, teLaat }) => vandaag + teLaat > 0),
        naam,
      ).toEqual([])
  }
  expect(changedIn(before, await digest.all())).toEqual([])
})

describe.each(queries.map((entry) => [entry.naam, entry] as const))('%s', (_, entry) => {
  const within = entry.act === 'binnen'
  const rightful = ({ actor }: Caller) => isRightful(entry, at.world, actor)
  /** Who has the role at the other bestuur is answered about that one. */
  const there = ({ actor }: Caller) =>
    actor.bestuurId === at.world.zuid.id && entry.bij === 'rol' && hasAny(actor, entry)

  test('R-SPOOR-1, R-DOS-3, R-AANST-5: for whom it is not, there is nothing, and nothing is written down', async () => {
    const [own, strangers] = split(callersOf(at), (caller) => rightful(caller) || there(caller))
    const before = await digest.all()
    const heard = await answers(entry, strangers)
    if (within) expect(Object.values(heard).filter((one) => one.startsWith('another'))).toEqual([])
    else expect(heard).toEqual(each(strangers, 'nothing'))
    expect(changedIn(before, await digest.all())).toEqual([])
    const others = Object.values(
      await answers(
        entry,
        own.filter(({ naam }) => naam !== entry.van),
      ),
    )
    expect(others.filter((one) => one !== 'nothing' && one !== 'his own')).toEqual([])
  })

  test('R-AANST-4: suspended there is nothing; winding down what that leaves', async () => {
    for (const stand of ['geschorst', 'afwikkelend'] as const)
      await whileIn(at, entry.van, stand, async (caller) => {
        const answer = await heard(entry, caller)
        if (within) expect(['nothing', 'his own']).toContain(answer)
        else expect(answer, caller.naam).toBe(rightful(caller) ? 'his own' : 'nothing')
      })
  })

  test('R-AANST-4, R-SPOOR-1: row security shows nothing either, where the query does not know better', async () => {
    const still = { naam: 'suspended meanwhile', actor: { ...at.world.actor[entry.van], aanstellingen: [] } }
    const late = await whileIn(at, entry.van, 'geschorst', () =>
      entry.call(at.world.actor[entry.van], at).catch(() => null),
    )
    expect(await secrets.in(late, still.actor)).toEqual([])
    for (const { actor } of [elsewhere(at, entry.van), pretender(at)]) {
      const answer = await entry.call(actor, at).catch(() => null)
      expect(await secrets.in(answer, { ...actor, aanstellingen: [] })).toEqual([])
    }
  })

  test('for whom it is, it is there', async () => {
    expect(await heard(entry, { naam: entry.van, actor: at.world.actor[entry.van] })).toBe('his own')
  })
})
