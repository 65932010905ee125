import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { destroyObject } from '@/lib/domain/vernietiging/vernietiging.store'
import type { Actor } from '@/lib/kernel/actor'
import { change, read } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { countsNaming } from './naming'

let db: TestDatabase
let world: World

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
})

const destroy = (actor: Actor, objectId: string) =>
  change(actor, (tx) => destroyObject(tx, actor, objectId, 'bewaartermijn'))

async function putDraft(account: string, objectId: string): Promise<void> {
  await ask(db.admin, `insert into draft (account_id, id, onderwerp, revisie, bytes) values ($1, $2, $3, 1, '\\x00')`, [
    account,
    randomUUID(),
    `dossier:${objectId}:gesprek`,
  ])
}

describe('R-BEW-3: what is destroyed is gone', () => {
  test('rows, key, envelopes, files, drafts and jobs of dossier and melding; all else stays as it was', async () => {
    const { dossier = '', melding = '' } = world.held('adviseur')
    const { dossier: colleagues = '' } = world.held('collega')
    for (const id of [dossier, melding]) await putDraft(world.account.adviseur, id)
    await putDraft(world.account.collega, colleagues)
    for (const id of [dossier, colleagues])
      await ask(db.worker, `select graphile_worker.add_job('herinnering', '{}', job_key => $1)`, [`${id}:eens`])
    const before = await countsNaming(db, [dossier, melding])
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining([
        'object',
        'grant',
        'envelope',
        'bestand',
        'bestand_stuk',
        'draft',
        'job',
        'dossier_partij',
      ]),
    )
    const others = await countsNaming(db, [colleagues])

    const done = await destroy(world.actor.adviseur, dossier)

    expect(done.ok).toBe(true)
    expect(await countsNaming(db, [dossier, melding])).toEqual({ vernietiging: 1 })
    expect(await countsNaming(db, [colleagues])).toEqual(others)
    const [proof] = await ask(db.admin, 'select * from vernietiging where object_id = $1', [dossier])
    expect(proof).toMatchObject({ soort: 'dossier', nummer: '26-001', grond: 'bewaartermijn', schooljaar: 2026 })
    expect(proof).toMatchObject({ door: world.account.adviseur, bestuur_id: world.noord.id })
  })

  test('an intake goes, and the referral with it once its melding is not there either', async () => {
    const { intake = '' } = world.held('contactpersoon')
    expect((await destroy(world.actor.contactpersoon, intake)).ok).toBe(true)
    expect(await countsNaming(db, [intake])).toEqual({ vernietiging: 1 })
    expect(await ask(db.admin, 'select 1 from verwijzing where van = $1', [world.account.contactpersoon])).toEqual([])
    const { intake: other = '' } = world.held('collegaContactpersoon')
    expect(await ask(db.admin, 'select 1 from verwijzing where intake_id = $1', [other])).toHaveLength(1)
  })

  test('a melding with a dossier goes with its dossier, not before it', async () => {
    const { melding = '' } = world.held('collega')
    expect(await destroy(world.actor.collega, melding)).toEqual({ ok: false, failure: { kind: 'has_dossier' } })
    expect((await countsNaming(db, [melding])).object).toBe(1)
  })

  test('R-AANST-4: also by who is winding down; a refusal afterwards brings everything back', async () => {
    const { dossier = '' } = world.held('afwikkelend')
    const { afwikkelend } = world.actor
    const before = await countsNaming(db, [dossier])
    await change(afwikkelend, async (tx) => {
      await destroyObject(tx, afwikkelend, dossier, 'vertrek')
      return { ok: false, failure: { kind: 'other' } } as const
    })
    expect(await countsNaming(db, [dossier])).toEqual(before)
    expect((await destroy(afwikkelend, dossier)).ok).toBe(true)
  })
})

describe('R-DOS-3: nobody else can destroy it', () => {
  test.each([
    'collega',
    'externe',
    'geschorst',
    'beeindigd',
    'contactpersoon',
    'bestuurder',
    'beheerder',
    'fg',
    'buurAdviseur',
  ] as const)('%s', async (naam) => {
    const { dossier = '' } = world.held('gemengd')
    const before = await countsNaming(db, [dossier])
    expect(await destroy(world.actor[naam], dossier)).toEqual({ ok: false, failure: { kind: 'not_found' } })
    const byHand = attempt(naam, proofOf(dossier, naam), `select deur_vernietigen($1)`)
    await expect(byHand).rejects.toThrow(/row-level security/)
    expect(await countsNaming(db, [dossier])).toEqual(before)
  })

  test('nor the same person when suspended, though the object is hers', async () => {
    const { dossier = '' } = world.held('geschorst')
    await expect(attempt('geschorst', proofOf(dossier, 'geschorst'), `select deur_vernietigen($1)`)).rejects.toThrow(
      /row-level security/,
    )
  })

  test('the ground of the timer, another day, another name and another kind are refused', async () => {
    const { dossier = '' } = world.held('gemengd')
    const { collega } = world.account
    for (const wrong of [{ grond: 'onbereikbaar' }, { op: '2026-11-21' }, { door: collega }, { soort: 'intake' }]) {
      const proof = { ...proofOf(dossier, 'gemengd'), ...wrong }
      await expect(attempt('gemengd', proof, 'select 1'), JSON.stringify(wrong)).rejects.toThrow(/row-level security/)
    }
  })
})

describe('R-BEW-3: a proof destroys only in the transaction that wrote it', () => {
  test('an older proof destroys nothing', async () => {
    const { dossier = '' } = world.held('gemengd')
    const proof = proofOf(dossier, 'gemengd')
    await attempt('gemengd', proof, 'select 1')
    const again = attempt('gemengd', null, 'select deur_vernietigen($1)', proof.id)
    await expect(again).rejects.toThrow(/no proof in this transaction/)
    expect((await countsNaming(db, [dossier])).object).toBe(1)
  })

  test('no proof at all, and a proof of nothing', async () => {
    await expect(attempt('collega', null, 'select deur_vernietigen($1)', randomUUID())).rejects.toThrow(/no proof/)
    const gone = proofOf(randomUUID(), 'collega')
    await expect(attempt('collega', gone, 'select deur_vernietigen($1)')).rejects.toThrow(/row-level security/)
  })

  test('nobody amends or removes a proof, and worker and owner do not come near', async () => {
    for (const text of [`update vernietiging set grond = 'avg'`, 'delete from vernietiging'])
      await expect(ask(db.app, text)).rejects.toThrow(/permission denied/)
    for (const url of [db.worker, db.kopie])
      await expect(ask(url, 'select deur_vernietigen($1)', [randomUUID()])).rejects.toThrow(/permission denied/)
  })
})

test('R-SPOOR-1: who handed a case over sees no proof of it; the FG sees every proof of the bestuur', async () => {
  const seen = async (actor: Actor) =>
    (await read(actor, (tx) => tx.prisma.vernietiging.findMany({ select: { grond: true } }))).map(({ grond }) => grond)
  expect(await seen(world.actor.externe)).toEqual(['bewaartermijn'])
  expect(await seen(world.actor.fg)).toEqual(expect.arrayContaining(['bewaartermijn', 'overdracht']))
  expect(await seen(world.actor.bestuurder)).toEqual([])
})

type Proof = { id: string; object_id: string; door: string; soort: string; grond: string; op: string }

function proofOf(objectId: string, naam: keyof World['account']): Proof {
  const door = world.account[naam]
  return { id: randomUUID(), object_id: objectId, door, soort: 'dossier', grond: 'bewaartermijn', op: '2026-11-22' }
}

/** By hand, as the app would be made to do it by someone who got hold of its connection. */
async function attempt(naam: keyof World['account'], proof: Proof | null, text: string, id = proof?.id): Promise<void> {
  const client = new pg.Client({ connectionString: db.app })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('app.account_id', $1, true), set_config('app.bestuur_id', $2, true), set_config('app.today', '2026-11-22', true)`,
      [world.account[naam], world.noord.id],
    )
    if (proof)
      await client.query(
        `insert into vernietiging (bestuur_id, id, object_id, soort, grond, door, op, sleutels_tot)
         values ($1, $2, $3, $4, $5, $6, $7, '2026-12-06')`,
        [world.noord.id, proof.id, proof.object_id, proof.soort, proof.grond, proof.door, proof.op],
      )
    await client.query(text, text.includes('$1') ? [id] : [])
    await client.query('commit')
  } finally {
    await client.end()
  }
}
