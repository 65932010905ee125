import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openedDossier } from '@/tests/support/dossier-world'
import { type AccessWorld, accessWorld, openedIntake, referredMelding } from './access-world'
import { commands } from './commands.data'
import { changedIn, openDigest } from './digest'
import { doet, leest, magTellen } from './kantoor.data'
import { queries } from './queries.data'
import { openSecrets } from './secrets'

const kantoren = ['bestuurder', 'directeur', 'fg'] as const

let at: AccessWorld
let digest: Awaited<ReturnType<typeof openDigest>>
let secrets: Awaited<ReturnType<typeof openSecrets>>

beforeAll(async () => {
  at = await accessWorld()
  digest = await openDigest(at.db.admin)
  secrets = await openSecrets(at.db.admin)
})
afterAll(() => Promise.all([digest.close(), secrets.close()]))

/** What each query says to one of them; of one that is asked within another, nothing by itself. */
async function heardBy(wie: (typeof kantoren)[number]): Promise<Map<string, unknown>> {
  const said = new Map<string, unknown>()
  for (const entry of queries)
    if (entry.act !== 'binnen') said.set(entry.naam, await entry.call(at.world.actor[wie], at).catch(() => null))
  return said
}

const isIets = (answer: unknown): boolean => {
  if (answer === null || answer === undefined || answer === 0 || answer === false) return false
  if (answer instanceof Uint8Array || typeof answer !== 'object') return true
  return Object.values(answer).some(isIets)
}

describe.each(kantoren)('R-DOS-3, R-SPOOR-1, R-AANST-4: the %s tries every query', (wie) => {
  test('is answered what is listed by hand, and nothing else', async () => {
    const before = await digest.all()
    const said = await heardBy(wie)
    const answered = [...said].filter(([, answer]) => isIets(answer)).map(([naam]) => naam)
    expect(answered.toSorted()).toEqual([...leest[wie]].toSorted())
    for (const [naam, answer] of said) {
      const but = wie === 'fg' ? queries.find((entry) => entry.naam === naam)?.noemtAanFg : undefined
      expect(await secrets.in(answer, at.world.actor[wie], but), naam).toEqual([])
    }
    // Of a report under the law it is kept that the bestuur read it.
    const kept = changedIn(before, await digest.all()).filter((table) => !['logboek', 'meldketen'].includes(table))
    expect(kept).toEqual([])
  })

  test('hears the same when there are more cases: not even a count', async () => {
    const before = await heardBy(wie)
    const { id } = await openedDossier(at)
    await openedIntake(at)
    await referredMelding(at)
    expect(id).not.toBe('')
    const after = await heardBy(wie)
    const changed = [...before].flatMap(([naam, answer]) =>
      JSON.stringify(answer) === JSON.stringify(after.get(naam)) ? [] : [naam],
    )
    expect(changed.filter((naam) => !magTellen[wie].includes(naam))).toEqual([])
  })
})

test('R-DOS-3, R-SPOOR-1: of every act, each does what is listed by hand; of the others there is nothing', async () => {
  const done = { fg: [] as string[], directeur: [] as string[], bestuurder: [] as string[] }
  for (const { naam, prepare } of commands) {
    const { call } = await prepare(at)
    // Who may least comes first: what one of them does is not there for the next.
    for (const wie of ['fg', 'directeur', 'bestuurder'] as const) {
      const answer = await call(at.world.actor[wie])
      if (answer.ok || answer.failure.kind !== 'not_found') done[wie].push(naam)
    }
  }
  for (const wie of kantoren) expect([wie, done[wie].toSorted()]).toEqual([wie, [...doet[wie]].toSorted()])
})
