import { beforeAll, expect, test } from 'vitest'
import { phoneMeldketen, reportMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import { getMeldketen, getMeldScherm } from '@/lib/domain/meldketen/meldketen.queries'
import { ask } from '@/tests/support/ask'
import { marked, officeOf, phoneInput, sealReport } from '@/tests/support/meldketen-world'
import { type MeldBureau, openedBy, openMeldBureau, tracesFor } from './meldketen-bureau'

let at: MeldBureau

beforeAll(async () => {
  at = await openMeldBureau()
})

const become = (set: string) =>
  ask(at.db.admin, `update aanstelling set ${set} where account_id = $1 and rol = 'bestuurder'`, [at.twee.accountId])

const away = [
  ['suspended', `status = 'geschorst', geschorst_op = '2026-11-20'`],
  ['not begun', `status = 'actief', vanaf = '2026-12-01'`],
  ['not confirmed', `status = 'voorbereid', vanaf = '2026-01-01'`],
] as const

test.each(away)(
  'R-SPOOR-2: a bestuurder who is %s is asked about; is he involved, then it is never his to read',
  async (_, set) => {
    const { adviseur, bestuurder } = at.world.actor
    await become(set)
    const objectId = await marked(at)
    expect(await getMeldScherm(adviseur, objectId)).toMatchObject({
      bestuurders: [{ accountId: at.een.accountId }],
      later: [{ accountId: at.twee.accountId }],
    })
    const betrokken = [at.twee.accountId]
    const { key: _key, ...office } = await sealReport(at.world.noord.id, [await officeOf(at.db, at.world.noord.id)])
    expect(await reportMeldketen(adviseur, { objectId, betrokken, ...office })).toMatchObject({
      failure: { kind: 'wrong_recipients' },
    })
    const { key: _other, ...sealed } = await sealReport(at.world.noord.id, [at.een])
    expect(await reportMeldketen(adviseur, { objectId, betrokken, ...sealed })).toMatchObject({ ok: true })
    const told = { ...(await phoneInput(at, await marked(at))), betrokken }
    expect(await phoneMeldketen(adviseur, told)).toMatchObject({ ok: true })

    await become(`status = 'actief', vanaf = '2026-01-01'`)
    expect(await openedBy(at.een, await getMeldketen(bestuurder, sealed.ketenId))).toMatchObject([{ sectie: 'kern' }])
    for (const id of [sealed.ketenId, told.ketenId]) {
      expect(await getMeldketen(at.tweede, id)).toBeNull()
      expect(await tracesFor(at, at.tweede, id)).toEqual({})
    }
  },
)

test('R-SPOOR-2: whose time at the bestuur is over is not asked about', async () => {
  await become(`status = 'beeindigd', tot = '2026-11-01'`)
  expect(await getMeldScherm(at.world.actor.adviseur, await marked(at))).toMatchObject({ later: [] })
})
