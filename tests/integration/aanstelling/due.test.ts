import { beforeAll, describe, expect, test } from 'vitest'
import { listDuePerBestuur } from '@/lib/domain/vandaag/due.queries'
import { dueZin } from '@/lib/domain/vandaag/due.rules'
import { ask } from '@/tests/support/ask'
import { type Bureau, openBureau } from './bureau'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
  await ask(bureau.db.admin, 'delete from actie')
  await ask(bureau.db.admin, 'delete from doorverwijzing')
  await ask(bureau.db.admin, 'update bestuur set naam = $2 where id = $1', [bureau.world.noord.id, 'Noord'])
  // What waits for the receiver in this world is not what is counted here.
  await ask(bureau.db.admin, 'alter table overdracht disable trigger user')
  await ask(bureau.db.admin, 'delete from overdracht')
})

async function putActie(bestuur: 'noord' | 'zuid', uiterlijk: string, gedaanOp: string | null = null) {
  const { dossier } = bureau.world.held('externe', bestuur)
  await ask(
    bureau.db.admin,
    `insert into actie (bestuur_id, object_id, id, houder, soort, wie, uiterlijk, gedaan_op)
     values ($1, $2, gen_random_uuid(), $3, 'actie', 'ik', $4, $5)`,
    [bureau.world[bestuur].id, dossier, bureau.world.account.externe, uiterlijk, gedaanOp],
  )
}

const personOf = (naam: keyof Bureau['world']['account']) => ({
  accountId: bureau.world.account[naam],
  sessieId: '',
  today: bureau.world.actor.externe.today,
})

describe('R-AANST-5: the switcher', () => {
  test('tells per bestuur what is due and what is late, each of its own', async () => {
    await putActie('noord', '2026-11-21')
    await putActie('noord', '2026-11-22')
    await putActie('noord', '2026-11-20', '2026-11-21')
    await putActie('zuid', '2026-11-01')
    await putActie('zuid', '2026-11-02')
    await putActie('zuid', '2026-12-02')
    const due = await listDuePerBestuur(personOf('externe'))
    expect(due.map(({ bestuurId, vandaag: now, teLaat }) => [bestuurId, now, teLaat]).sort()).toEqual(
      [
        [bureau.world.noord.id, 1, 1],
        [bureau.world.zuid.id, 0, 2],
      ].sort(),
    )
  })

  test('R-MELD-8: counts what the law asks to report for today', async () => {
    const { dossier } = bureau.world.held('collega')
    const set = 'update meldplichtfeit set uitkomst = $2 where object_id = $1'
    await ask(bureau.db.admin, set, [dossier, 'melden'])
    expect(await listDuePerBestuur(personOf('collega'))).toMatchObject([{ vandaag: 1, teLaat: 0 }])
    await ask(bureau.db.admin, set, [dossier, 'geen'])
  })

  test('a colleague, and who keeps nothing, counts none of it', async () => {
    for (const naam of ['collega', 'bestuurder', 'beheerder'] as const) {
      const due = await listDuePerBestuur(personOf(naam))
      expect(due, naam).toEqual([{ bestuurId: bureau.world.noord.id, naam: 'Noord', vandaag: 0, teLaat: 0 }])
    }
    expect(await listDuePerBestuur(personOf('geschorst'))).toEqual([])
  })

  test('in words, and silent where nothing waits', () => {
    expect(dueZin({ vandaag: 2, teLaat: 1 })).toBe('1 te laat, 2 voor vandaag.')
    expect(dueZin({ vandaag: 0, teLaat: 0 })).toBeNull()
  })
})
