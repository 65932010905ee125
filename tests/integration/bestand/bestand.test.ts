import { beforeAll, describe, expect, test } from 'vitest'
import { STUK_BYTES } from '@/lib/domain/bestand/bestand'
import { addBestand, addStuk, completeBestand, removeBestand } from '@/lib/domain/bestand/bestand.commands'
import { getBestand, getStuk } from '@/lib/domain/bestand/bestand.queries'
import { toBase64Url } from '@/lib/kernel/bytes'
import { encodeHeader } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { allow, newBestand, piece, rowsOf } from './attachment'

let db: TestDatabase
let world: World
let dossier: string
let toestemming: string

beforeAll(async () => {
  db = await testDatabase()
  world = await seedWorld(db)
  dossier = world.held('adviseur').dossier as string
  toestemming = await allow(db, world.noord.id, dossier, world.account.adviseur)
})

const fresh = (grootte = 2 * STUK_BYTES + 1) => newBestand(world.noord.id, dossier, grootte)
const events = async (event: string) =>
  (await ask(db.admin, 'select 1 from logboek where event = $1 and bestuur_id = $2', [event, world.noord.id])).length

async function complete(stukken = 3) {
  const input = fresh((stukken - 1) * STUK_BYTES + 1)
  await addBestand(world.actor.adviseur, input)
  const sent = Array.from({ length: stukken }, () => piece())
  for (const [nr, bytes] of sent.entries()) await addStuk(world.actor.adviseur, { ...input, nr, bytes })
  await completeBestand(world.actor.adviseur, input)
  return { ...input, sent }
}

describe('adding', () => {
  test('pieces come in any order, and the file opens when all are there', async () => {
    const { adviseur } = world.actor
    const input = fresh()
    const before = await events('bestand_added')
    expect(await addBestand(adviseur, input)).toEqual({ ok: true, value: input.id })
    expect(await events('bestand_added')).toBe(before + 1)
    const sent = [piece(), piece(), piece()]
    for (const nr of [2, 0])
      expect((await addStuk(adviseur, { ...input, nr, bytes: sent[nr] ?? piece() })).ok).toBe(true)
    expect(await getStuk(adviseur, { ...input, nr: 0 })).toBeNull()
    expect(await completeBestand(adviseur, input)).toEqual({ ok: false, failure: { kind: 'not_complete' } })
    expect(await getBestand(adviseur, input)).toMatchObject({ aanwezig: [0, 2], stukken: 3, gereed: false })
    await addStuk(adviseur, { ...input, nr: 1, bytes: sent[1] ?? piece() })
    expect(await completeBestand(adviseur, input)).toEqual({ ok: true, value: dossier })
    expect(await completeBestand(adviseur, input)).toEqual({ ok: true, value: dossier })
    for (const nr of [0, 1, 2]) expect(await getStuk(adviseur, { ...input, nr })).toEqual(sent[nr])
  })

  test('a piece that is sent twice is there once, as it came last', async () => {
    const input = fresh(10)
    const [first, second] = [piece(), piece()]
    await addBestand(world.actor.adviseur, input)
    await addStuk(world.actor.adviseur, { ...input, nr: 0, bytes: first })
    await addStuk(world.actor.adviseur, { ...input, nr: 0, bytes: second })
    await completeBestand(world.actor.adviseur, input)
    expect(await getStuk(world.actor.adviseur, { ...input, nr: 0 })).toEqual(second)
    expect(await rowsOf(db, input.id)).toEqual({ bestand: 1, stukken: 1, namen: 1 })
  })

  test('a complete file takes no piece any more, and none takes a piece beyond its size', async () => {
    const done = await complete(1)
    const again = await addStuk(world.actor.adviseur, { ...done, nr: 0, bytes: piece() })
    expect(again).toEqual({ ok: false, failure: { kind: 'already_complete' } })
    const open = fresh(10)
    await addBestand(world.actor.adviseur, open)
    for (const nr of [-1, 1])
      expect(await addStuk(world.actor.adviseur, { ...open, nr, bytes: piece() })).toMatchObject({ ok: false })
  })

  test('is refused when too big, without a sealed name, with a name of another object, or twice', async () => {
    const { adviseur } = world.actor
    const kindOf = async (input: ReturnType<typeof fresh>) => {
      const result = await addBestand(adviseur, input)
      return result.ok ? 'ok' : result.failure.kind
    }
    expect(await kindOf(fresh(250_000_001))).toBe('too_big')
    expect(await kindOf({ ...fresh(), envelopes: [] })).toBe('sealed_part_missing')
    const elders = newBestand(world.noord.id, newId(), 10)
    expect(await kindOf({ ...fresh(), envelopes: elders.envelopes })).toBe('sealed_part_foreign')
    const kern = { soort: 'dossier', bestuurId: world.noord.id, objectId: dossier, sectie: 'kern' } as const
    const header = encodeHeader({ ...kern, itemId: dossier, revisie: 2 })
    expect(await kindOf({ ...fresh(), envelopes: [toBase64Url(header)] })).toBe('sealed_part_foreign')
    const once = fresh(10)
    expect(await kindOf(once)).toBe('ok')
    expect(await kindOf(once)).toBe('changed_elsewhere')
  })

  test('R-TST-5: the signed scan hangs on its toestemming, and lets go of it when it is removed', async () => {
    const { adviseur } = world.actor
    const bewijs = async () =>
      (
        await ask<{ bewijs_id: string | null }>(db.admin, 'select bewijs_id from toestemming where id = $1', [
          toestemming,
        ])
      )[0]?.bewijs_id
    const scan = { ...fresh(10), toestemmingId: toestemming }
    expect((await addBestand(adviseur, scan)).ok).toBe(true)
    expect(await bewijs()).toBe(scan.id)
    await removeBestand(adviseur, scan)
    expect(await bewijs()).toBeNull()
    const lost = { ...fresh(10), toestemmingId: newId() as string }
    expect(await addBestand(adviseur, lost)).toEqual({ ok: false, failure: { kind: 'not_found' } })
    expect(await rowsOf(db, lost.id)).toEqual({ bestand: 0, stukken: 0, namen: 0 })
  })
})

describe('removing', () => {
  test('takes pieces, name and key, and nothing else of the dossier', async () => {
    const [kept, gone] = [await complete(2), await complete(2)]
    const before = await events('bestand_removed')
    expect(await removeBestand(world.actor.adviseur, gone)).toEqual({ ok: true, value: dossier })
    expect(await events('bestand_removed')).toBe(before + 1)
    expect(await rowsOf(db, gone.id)).toEqual({ bestand: 0, stukken: 0, namen: 0 })
    expect(await rowsOf(db, kept.id)).toEqual({ bestand: 1, stukken: 2, namen: 1 })
    expect(await getStuk(world.actor.adviseur, { ...gone, nr: 0 })).toBeNull()
    expect(await removeBestand(world.actor.adviseur, gone)).toEqual({ ok: false, failure: { kind: 'not_found' } })
  })
})

describe('who', () => {
  test('R-DOS-3: for anyone but the holder it is not there', async () => {
    const file = await complete(1)
    for (const naam of [
      'collega',
      'externe',
      'geschorst',
      'beeindigd',
      'contactpersoon',
      'bestuurder',
      'beheerder',
      'fg',
      'buurAdviseur',
    ] as const) {
      const actor = world.actor[naam]
      expect([naam, await getBestand(actor, file)]).toEqual([naam, null])
      expect([naam, await getStuk(actor, { ...file, nr: 0 })]).toEqual([naam, null])
      for (const act of [
        () => addBestand(actor, { ...fresh(10), objectId: dossier }),
        () => addStuk(actor, { ...file, nr: 0, bytes: piece() }),
        () => completeBestand(actor, file),
        () => removeBestand(actor, file),
      ])
        expect([naam, await act()]).toEqual([naam, { ok: false, failure: { kind: 'not_found' } }])
    }
    expect(await rowsOf(db, file.id)).toEqual({ bestand: 1, stukken: 1, namen: 1 })
  })

  test('who winds down still reads, and adds or removes nothing', async () => {
    const actor = world.actor.afwikkelend
    const own = world.held('afwikkelend').dossier as string
    await allow(db, world.noord.id, own, actor.accountId)
    const input = newBestand(world.noord.id, own, 10)
    expect(await addBestand(actor, input)).toEqual({ ok: false, failure: { kind: 'not_found' } })
    const [file] = await ask<{ id: string }>(db.admin, 'select id from bestand where object_id = $1', [own])
    const ref = { objectId: own, id: file?.id ?? '' }
    await ask(db.admin, 'update bestand set gereed_op = now() where id = $1', [ref.id])
    expect(await getStuk(actor, { ...ref, nr: 1 })).not.toBeNull()
    expect(await removeBestand(actor, ref)).toEqual({ ok: false, failure: { kind: 'not_found' } })
  })

  test('opening a file is a reading, recorded once', async () => {
    const file = await complete(2)
    const before = await events('bestand_read')
    for (const nr of [0, 1]) await getStuk(world.actor.adviseur, { ...file, nr })
    expect(await events('bestand_read')).toBe(before + 1)
  })
})

describe('the state of the dossier', () => {
  /** The piece and the end of an upload that began while it was allowed. */
  const goOn = async (begun: ReturnType<typeof fresh>) => [
    await addStuk(world.actor.adviseur, { ...begun, nr: 0, bytes: piece() }),
    await completeBestand(world.actor.adviseur, begun),
  ]

  test('R-TST-2: nothing is added without a valid toestemming', async () => {
    const begun = fresh(10)
    await addBestand(world.actor.adviseur, begun)
    await ask(
      db.admin,
      `update toestemming set ingetrokken_op = '2026-11-20', einde_grond = 'ingetrokken' where id = $1`,
      [toestemming],
    )
    const refused = [await addBestand(world.actor.adviseur, fresh(10)), ...(await goOn(begun))]
    await ask(db.admin, 'update toestemming set ingetrokken_op = null, einde_grond = null where id = $1', [toestemming])
    const missing = {
      ok: false,
      failure: {
        ...{ kind: 'toestemming_missing', soort: 'dossier_aanleggen' },
        ...{ ingetrokkenOp: '2026-11-20', waarom: 'ingetrokken' },
      },
    }
    expect(refused).toEqual([missing, missing, missing])
    expect((await goOn(begun)).map(({ ok }) => ok)).toEqual([true, true])
  })

  test('nothing comes into a closed dossier or out of it, and its files still open', async () => {
    const file = await complete(1)
    const begun = fresh(10)
    await addBestand(world.actor.adviseur, begun)
    await ask(db.admin, `update dossier set status = 'afgesloten', afgesloten_op = '2026-11-21' where id = $1`, [
      dossier,
    ])
    const closed = { ok: false, failure: { kind: 'dossier_closed', afgeslotenOp: '2026-11-21' } }
    expect(await addBestand(world.actor.adviseur, fresh(10))).toEqual(closed)
    expect(await goOn(begun)).toEqual([closed, closed])
    expect(await completeBestand(world.actor.adviseur, file)).toEqual({ ok: true, value: dossier })
    expect(await removeBestand(world.actor.adviseur, file)).toEqual(closed)
    expect(await getStuk(world.actor.adviseur, { ...file, nr: 0 })).not.toBeNull()
    await ask(db.admin, `update dossier set status = 'lopend', afgesloten_op = null where id = $1`, [dossier])
  })
})
