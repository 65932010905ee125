import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { destroyDossier } from '@/lib/domain/bewaring/destroy.commands'
import { acceptOverdracht, declineOverdracht, withdrawOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposedPlain, vrij } from '@/tests/support/overdracht-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const gever = () => at.world.actor.adviseur
const ontvanger = () => at.world.actor.externe

test('R-OVD-1: what waits for the receiver is not its giver’s to destroy, and can then still be accepted', async () => {
  const { input, overdrachtId } = await proposedPlain(at)
  expect(await destroyDossier(gever(), { objectId: input.nieuw.id, grond: 'avg', nummer: '' })).toEqual({
    ok: false,
    failure: { kind: 'not_found' },
  })
  await expect(writeProof(gever(), input.nieuw.id, 'dossier')).rejects.toThrow(/row-level security/)
  await expect(writeProof(ontvanger(), overdrachtId, 'overdracht')).rejects.toThrow(/row-level security/)
  expect(await acceptOverdracht(ontvanger(), { overdrachtId, ...vrij })).toEqual({ ok: true, value: input.nieuw.id })
})

test.each([
  ['withdrawn', ({ overdrachtId }: Zaak) => withdrawOverdracht(gever(), { overdrachtId })],
  ['declined', ({ overdrachtId }: Zaak) => declineOverdracht(ontvanger(), { overdrachtId, weigering: 'geen_ruimte' })],
  [
    'destroyed with its dossier',
    async ({ id }: Zaak) => {
      const [row] = await ask<{ nummer: string }>(db.admin, 'select nummer from dossier where id = $1', [id])
      return destroyDossier(gever(), { objectId: id, grond: 'avg', nummer: row?.nummer ?? '' })
    },
  ],
] as const)('R-OVD-1, R-BEW-5: a proposal of which a part is gone can still be %s', async (_, end) => {
  const zaak = await proposedPlain(at)
  for (const id of [zaak.input.nieuw.id, zaak.overdrachtId])
    await ask(db.admin, 'delete from object where id = $1', [id])
  expect(await end(zaak)).toMatchObject({ ok: true })
  expect(
    await ask(db.admin, `select 1 from overdracht where id = $1 and status = 'voorgesteld'`, [zaak.overdrachtId]),
  ).toEqual([])
})

test('R-SPOOR-1, R-BEW-3: the number of a case that was handed over is not given to the next', async () => {
  const numberOf = async (id: string) =>
    (await ask<{ nummer: string }>(db.admin, 'select nummer from dossier where id = $1', [id]))[0]?.nummer
  const { id, overdrachtId } = await proposedPlain(at)
  const first = await numberOf(id)
  expect((await acceptOverdracht(ontvanger(), { overdrachtId, ...vrij })).ok).toBe(true)
  const second = await numberOf((await openedDossier(at)).id)
  expect(second && first && second > first).toBe(true)
})

test('R-SPOOR-1: of a referral that the case began with nothing is left for who handed it over', async () => {
  const { id, overdrachtId } = await proposedPlain(at)
  await ask(
    db.admin,
    `insert into verwijzing (bestuur_id, id, intake_id, melding_id, school_id, van, naar, toestemming_op, toestemming_vorm)
     select d.bestuur_id, $2, i.id, d.melding_id, d.school_id, i.houder, d.houder, '2026-11-01', 'mondeling'
     from dossier d join intake i on i.bestuur_id = d.bestuur_id and i.houder = $3 where d.id = $1 limit 1`,
    [id, id, at.world.account.contactpersoon],
  )
  const seenBy = (actor: Actor) => read(actor, (tx) => tx.prisma.verwijzing.count({ where: { id } }))
  expect([await seenBy(gever()), await seenBy(at.world.actor.contactpersoon)]).toEqual([1, 1])
  expect((await acceptOverdracht(ontvanger(), { overdrachtId, ...vrij })).ok).toBe(true)
  expect([await seenBy(gever()), await seenBy(at.world.actor.contactpersoon)]).toEqual([0, 1])
})

type Zaak = Awaited<ReturnType<typeof proposedPlain>>

/** As who gets hold of the app's connection would. */
async function writeProof({ accountId, bestuurId, today }: Actor, objectId: string, soort: string): Promise<void> {
  const client = new pg.Client({ connectionString: db.app })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('app.account_id', $1, true), set_config('app.bestuur_id', $2, true), set_config('app.today', $3, true)`,
      [accountId, bestuurId, today],
    )
    await client.query(
      `insert into vernietiging (bestuur_id, id, object_id, soort, grond, door, op, sleutels_tot)
       values ($1, gen_random_uuid(), $2, $3, 'avg', $4, $5, $5)`,
      [bestuurId, objectId, soort, accountId, today],
    )
  } finally {
    await client.end()
  }
}
