import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { type AccessWorld, accessWorld } from './access-world'
import { outcome, type ServerAction, send, serverActions } from './actions'
import { type Caller, callersOf, isRightful } from './callers'
import { commands } from './commands.data'
import { changedIn, openDigest } from './digest'
import type { CommandEntry, Naam } from './entry'
import { sessionFor } from './sessions'

/** Where Next begins: the only thing that is not the app itself. */
const request = vi.hoisted(() => ({ cookie: undefined as string | undefined }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => request.cookie && { value: request.cookie } }),
  headers: async () => new Headers(),
}))

let at: AccessWorld
let digest: Awaited<ReturnType<typeof openDigest>>
const actions = await serverActions()
const cookies = new Map<string, string>()

beforeAll(async () => {
  at = await accessWorld()
  for (const account of Object.values(at.world.account)) cookies.set(account, await sessionFor(at, account))
  digest = await openDigest(at.db.admin)
})
afterAll(() => digest.close())

const as = (cookie: string | undefined, action: ServerAction, input: unknown) => {
  request.cookie = cookie
  return outcome(send(action, at.world.noord.id, input))
}
const asActor = ({ accountId }: Actor, action: ServerAction, input: unknown) =>
  as(cookies.get(accountId), action, input)

/** closeDossierAction does closeDossier: one act, one pair of words. */
const entryOf = ({ naam }: ServerAction): CommandEntry | undefined =>
  commands.find((entry) => `${entry.naam}Action` === naam)

test('every server action on disk takes a way in that asks who it is, and does one command', () => {
  expect(actions.length).toBeGreaterThan(40)
  expect(actions.filter(({ soort }) => soort === null || soort === 'publicAction').map(({ path }) => path)).toEqual([])
  const loose = actions.filter((action) => action.soort !== 'personAction' && !entryOf(action))
  expect(loose.map(({ path, naam }) => `${path}: no command of lib/domain is called as ${naam} is`)).toEqual([])
})

test('without a session, or with one that is locked, revoked or made up, there is only the door', async () => {
  const { adviseur } = at.world.account
  const locked = await sessionFor(at, adviseur, 'op slot')
  const revoked = await sessionFor(at, adviseur, 'ingetrokken')
  const before = await digest.all()
  for (const action of actions) {
    for (const cookie of [undefined, 'x', revoked, revoked.toUpperCase()])
      expect(await as(cookie, action, {}), action.naam).toBe('naar /inloggen')
    expect(await as(locked, action, {}), action.naam).toBe('naar /ontgrendelen')
  }
  expect(changedIn(before, await digest.all())).toEqual([])
})

test('R-AANST-4, R-AANST-5: at a bestuur where someone has nothing to do today, every action is not there', async () => {
  const outside = people().filter(isOutside)
  expect(outside.map(({ naam }) => naam)).toEqual(
    expect.arrayContaining(['geschorst', 'buurAdviseur', 'buurBeheerder']),
  )
  const before = await digest.all()
  for (const action of actions)
    for (const { naam, actor } of outside)
      if (action.soort !== 'personAction')
        expect(await asActor(actor, action, {}), `${naam} ${action.naam}`).toBe('404')
  expect(changedIn(before, await digest.all())).toEqual([])
})

test.each(actions.flatMap((action) => [[action.naam, action, entryOf(action)] as const]))(
  'R-DOS-3, R-SPOOR-1: %s: with the very input of the rightful one, nobody else finds anything there',
  async (_, action, entry) => {
    if (!entry) return expect(action.soort).toBe('personAction')
    const { input } = await entry.prepare(at)
    const strangers = people().filter((one) => !isOutside(one) && !isRightful(entry, at.world, one.actor))
    expect(strangers.length).toBeGreaterThan(5)
    const before = await digest.all()
    for (const { naam, actor } of strangers) expect(await asActor(actor, action, input), naam).toBe('404')
    expect(changedIn(before, await digest.all())).toEqual([])
    expect(await asActor(at.world.actor[entry.van], action, input)).toMatch(/^(done|naar \/(?!inloggen|ontgrendelen))/)
  },
)

/** Everyone with a session, once: where it is for is said by the URL. */
function people(): Caller[] {
  return callersOf(at).filter(({ naam, actor }) => at.world.account[naam as Naam] === actor.accountId)
}

/** At another bestuur only, or without an aanstelling there that works or winds down today. */
function isOutside({ actor }: Caller): boolean {
  return actor.bestuurId !== at.world.noord.id || actor.aanstellingen.length === 0
}
