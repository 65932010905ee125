import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '@/lib/domain/logboek/logboek.store'
import { insertObjectFor } from '@/lib/domain/object/object.store'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { ok } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

let db: TestDatabase
let world: World
let app: pg.Client

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  app = new pg.Client({ connectionString: db.app })
  await app.connect()
})
afterAll(() => app.end())

type Naam = keyof World['account']
type Change = {
  soort?: string
  status?: string
  herkomst?: string
  nummer?: string
  revisie?: number
  eigen?: Buffer
  grantTo?: string
}

describe('R-DOS-3: a melding made for another', () => {
  test('is kept by the receiver, and the giver sees nothing of it', async () => {
    expect(await give('contactpersoon', 'adviseur')).toEqual({ code: 'kept', seenByGiver: 0 })
  })

  test('through the code that makes it, which reads nothing back', async () => {
    const { contactpersoon, adviseur } = world.actor
    const object = { id: newId(), houder: adviseur.accountId, hpke: 'AAAA' }
    const made = await change(contactpersoon, async (tx) => {
      await insertObjectFor(tx, contactpersoon, 'melding', object)
      await record(tx, contactpersoon, { event: 'intake_referred', objectId: object.id })
      return ok(object.id)
    })
    expect(made).toEqual(ok(object.id))
    const keys = (actor: Actor) => read(actor, (tx) => tx.prisma.grant.count({ where: { objectId: object.id } }))
    expect([await keys(contactpersoon), await keys(adviseur)]).toEqual([0, 1])
  })

  test('by the bovenschools contactpersoon too', async () => {
    expect(await give('bovenschools', 'externe')).toMatchObject({ code: 'kept' })
  })

  test.each<[Naam, Naam]>([
    ['adviseur', 'collega'],
    ['bestuurder', 'adviseur'],
    ['beheerder', 'adviseur'],
    ['geschorsteContactpersoon', 'adviseur'],
    ['buurContactpersoon', 'adviseur'],
  ])('is refused from %s', async (giver, receiver) => {
    expect(await give(giver, receiver, {}, 'noord')).toMatchObject({ code: '42501' })
  })

  test.each<[Naam]>([
    ['geschorst'],
    ['afwikkelend'],
    ['beeindigd'],
    ['voorbereid'],
    ['later'],
    ['bestuurder'],
    ['collegaContactpersoon'],
    ['buurAdviseur'],
  ])('R-AANST-4: is refused to %s, who cannot receive today', async (receiver) => {
    expect(await give('contactpersoon', receiver)).toMatchObject({ code: '42501' })
  })

  test.each<[string, Change]>([
    ['a dossier', { soort: 'dossier' }],
    ['already in hand', { status: 'in_behandeling' }],
    ['as if it were her own', { herkomst: 'eigen' }],
    ['numbered, which would count what she has (R-SPOOR-1)', { nummer: 'M26-001' }],
    ['a second revision', { revisie: 2 }],
    ['with a wrap of the giver', { eigen: randomBytes(60) }],
  ])('is refused as %s', async (_, change) => {
    expect(await give('contactpersoon', 'adviseur', change)).toMatchObject({ code: '42501' })
  })

  test('is refused with a key for the giver himself', async () => {
    expect(await give('contactpersoon', 'adviseur', { grantTo: world.account.contactpersoon })).toMatchObject({
      code: '42501',
    })
  })

  test('is refused without a key for its holder', async () => {
    const refused = await as('contactpersoon', 'noord', () =>
      insertObject(randomUUID(), world.account.adviseur, 'melding'),
    )
    expect(refused).toBe('23503')
  })
})

describe('R-DOS-3: what someone already has', () => {
  const object = () => world.held('adviseur').melding as string

  test.each<[Naam]>([['contactpersoon'], ['collega'], ['bestuurder'], ['beheerder'], ['buurAdviseur']])(
    'gets no key for %s',
    async (naam) => {
      expect(await as(naam, 'noord', () => insertGrant(object(), world.account[naam]))).toBe('42501')
    },
  )

  test('gets no key for another from its own holder, for now', async () => {
    expect(await as('adviseur', 'noord', () => insertGrant(object(), world.account.collega))).toBe('42501')
  })

  test('gets no envelope from another, opened or not', async () => {
    const kept = await give('contactpersoon', 'adviseur', {}, 'noord', 'stay')
    expect(
      await as('contactpersoon', 'noord', () => insertEnvelope(kept.id as string, world.account.adviseur, 1)),
    ).toBe('42501')
    expect(await as('contactpersoon', 'noord', () => insertEnvelope(object(), world.account.adviseur, 1))).toBe('42501')
  })

  test('gets a next revision from its holder, and not while she winds down', async () => {
    expect(await as('adviseur', 'noord', () => insertEnvelope(object(), world.account.adviseur, 1))).toBe('kept')
    const winding = world.held('afwikkelend').melding as string
    expect(await as('afwikkelend', 'noord', () => insertEnvelope(winding, world.account.afwikkelend, 1))).toBe('42501')
  })

  test('is no ground for a dossier of a colleague', async () => {
    const dossier = (id: string, melding: string, houder: string) =>
      app.query(
        `insert into dossier (bestuur_id, id, houder, school_id, melding_id, nummer, status, geopend_op, loyaliteit_besluit,
           extern_voorkeur, ouders_stand)
         values (ctx_bestuur(), $1, $2, $3, $4, '26-002', 'lopend', '2026-11-22', 'verder', 'nvt', 'nvt')`,
        [id, houder, world.noord.school, melding],
      )
    const open = (naam: Naam, melding: string) =>
      as(naam, 'noord', async () => {
        const id = randomUUID()
        await insertObject(id, world.account[naam], 'dossier')
        await insertGrant(id, world.account[naam])
        await dossier(id, melding, world.account[naam])
      })
    expect(await open('collega', object())).toBe('42501')
    const fresh = (await give('contactpersoon', 'collega', {}, 'noord', 'stay')).id as string
    expect(await open('collega', fresh)).toBe('kept')
    const steal = 'update dossier set melding_id = $1'
    expect(await as('collega', 'noord', () => app.query(steal, [object()]))).toBe('42501')
  })

  test('is not amended in a kept envelope or its key', async () => {
    expect(await as('adviseur', 'noord', () => app.query('update envelope set revisie = 9'))).toBe('42501')
    expect(await as('adviseur', 'noord', () => app.query('delete from envelope'))).toBe('42501')
    expect(await as('adviseur', 'noord', () => app.query('update "grant" set hpke = null'))).toBe('42501')
    expect(await as('adviseur', 'noord', () => app.query('update object set houder = houder'))).toBe('42501')
  })
})

test('R-SPOOR-1: a verwijzing is marked received by who got it only, and only that', async () => {
  await ask(db.admin, 'update verwijzing v set melding_id = m.id from melding m where m.houder = v.naar')
  const receive = 'update verwijzing set ontvangen_op = now() where ontvangen_op is null'
  expect(await counted('adviseur', receive)).toBe(1)
  expect(await counted('contactpersoon', receive)).toBe(0)
  expect(await counted('collega', receive)).toBe(0)
  expect(await as('adviseur', 'noord', () => app.query('update verwijzing set naar = van'))).toBe('42501')
})

async function give(giver: Naam, receiver: Naam, change: Change = {}, at: 'noord' | 'zuid' = 'noord', stay?: 'stay') {
  const id = randomUUID()
  const houder = world.account[receiver]
  let seenByGiver = -1
  const code = await as(
    giver,
    at,
    async () => {
      await insertObject(id, houder, change.soort ?? 'melding')
      await insertGrant(id, change.grantTo ?? houder, change.eigen)
      await insertEnvelope(id, houder, change.revisie ?? 1)
      await app.query(
        `insert into melding (bestuur_id, id, houder, school_id, nummer, soort, beginsoort, herkomst, status, ontvangen_op,
           melder_categorie, wijze, klager_categorie, minderjarig)
         values ($1, $2, $3, $4, $7, 'melding', 'melding', $5, $6, '2026-11-22', 'ouder', 'gesprek', 'ouder', 'nee')`,
        [
          world[at].id,
          id,
          houder,
          world[at].school,
          change.herkomst ?? 'intake',
          change.status ?? 'nieuw',
          change.nummer ?? null,
        ],
      )
      const { rowCount } = await app.query(
        'select from object where id = $1 union all select from melding where id = $1',
        [id],
      )
      seenByGiver = rowCount ?? 0
    },
    stay,
  )
  return stay ? { code, id } : { code, seenByGiver }
}

/** The code of the first refusal, or 'kept' when the transaction could have been kept. */
async function as(naam: Naam, at: 'noord' | 'zuid', run: () => Promise<unknown>, stay?: 'stay'): Promise<string> {
  await app.query('begin')
  try {
    await app.query(
      `select set_config('app.account_id', $1, true), set_config('app.bestuur_id', $2, true), set_config('app.today', '2026-11-22', true)`,
      [world.account[naam], world[at].id],
    )
    await run()
    await app.query('set constraints all immediate')
    await app.query(stay ? 'commit' : 'rollback')
    return 'kept'
  } catch (error) {
    await app.query('rollback')
    return (error as { code: string }).code
  }
}

async function counted(naam: Naam, text: string): Promise<number> {
  let count = -1
  await as(naam, 'noord', async () => {
    count = (await app.query(text)).rowCount ?? 0
  })
  return count
}

function insertObject(id: string, houder: string, soort: string) {
  const text = 'insert into object (bestuur_id, id, soort, houder) values (ctx_bestuur(), $1, $2, $3)'
  return app.query(text, [id, soort, houder])
}

function insertGrant(id: string, account: string, eigen: Buffer | null = null) {
  const text =
    'insert into "grant" (bestuur_id, object_id, account_id, hpke, eigen) values (ctx_bestuur(), $1, $2, $3, $4)'
  return app.query(text, [id, account, randomBytes(60), eigen])
}

function insertEnvelope(id: string, houder: string, revisie: number) {
  const text = `insert into envelope (bestuur_id, object_id, sectie, item_id, revisie, houder, bytes) values (ctx_bestuur(), $1, 'kern', $2, $3, $4, $5)`
  return app.query(text, [id, randomUUID(), revisie, houder, randomBytes(300)])
}
