import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { holdBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { destroyDossier, destroyMelding, destroyZaken } from '@/lib/domain/bewaring/destroy.commands'
import { reopenDossier } from '@/lib/domain/dossier/dossier.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { openDossier } from '@/lib/domain/dossier/open-dossier.commands'
import { must } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newMelding, notFound, openInput, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { dueZaak, keptOf, leftOf } from './bewaring-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const clock = `select deur_bevestigd_vernietigen('2026-11-22') as done`
const once = async () => (await ask<{ done: boolean }>(db.deur, clock))[0]?.done
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function confirmed(count: number): Promise<string[]> {
  const zaken: string[] = []
  for (let nr = 0; nr < count; nr++) zaken.push((await dueZaak(at, db)).id)
  await must(destroyZaken(adviseur(), { zaken, zeker: 'ja' }))
  return zaken
}

async function untilDone(): Promise<number> {
  let done = 0
  while (await once()) done++
  return done
}

async function within<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

describe('R-BEW-3: destroying against opening', () => {
  test('R-BEW-3: while the clock destroys, each reading gives a whole dossier or none, and never a fault', async () => {
    const zaken = await confirmed(16)
    const partsOf = async (id: string) => {
      const detail = await getDossier(adviseur(), id)
      return detail && [detail.partijen.length, detail.toestemmingen.length, detail.sealed.envelopes.length]
    }
    const whole = await partsOf(zaken[0] ?? '')
    expect(whole?.every((count) => count > 0)).toBe(true)
    let running = true
    const read = async (nr: number) => {
      const seen: unknown[] = []
      for (let turn = nr; running; turn++) seen.push(await partsOf(zaken[turn % zaken.length] ?? ''))
      return seen
    }
    const readers = [0, 4, 8, 12].map(read)
    await pause(50)
    const done = await Promise.all([untilDone(), untilDone()])
    running = false
    const seen = (await Promise.all(readers)).flat()
    expect(done[0] + done[1]).toBe(zaken.length)
    expect(seen).toContainEqual(whole)
    expect(seen.filter((one) => one !== null && JSON.stringify(one) !== JSON.stringify(whole))).toEqual([])
    expect(await Promise.all(zaken.map(partsOf))).toEqual(zaken.map(() => null))
  })

  test('R-BEW-3: a melding destroyed while a dossier is opened from it: one of the two, whole', async () => {
    for (let round = 0; round < 6; round++) {
      const objectId = await newMelding(at)
      const [row] = await ask<{ nummer: string }>(db.admin, 'select nummer from melding where id = $1', [objectId])
      const { input, id } = await openInput(at, objectId)
      const acts = [
        () => destroyMelding(adviseur(), { objectId, nummer: row?.nummer ?? '', grond: 'avg' }),
        () => openDossier(adviseur(), input),
      ]
      const order = round % 2 === 0 ? acts : [...acts].reverse()
      const answers = await Promise.all(order.map((act) => act()))
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      const opened = await getDossier(adviseur(), id)
      const left = await leftOf(db, [objectId, id])
      expect(left).toEqual(opened ? { objects: 2, proofs: 0 } : { objects: 0, proofs: 1 })
    }
  })
})

describe('R-BEW-2: the clock against a hold', () => {
  test('R-BEW-2: a hold that is being written is not destroyed under her hand', async () => {
    const [id = ''] = await confirmed(1)
    await within(db.admin, async (slow) => {
      await slow.query('begin')
      await slow.query('lock table logboek in share row exclusive mode')
      const holding = holdBewaring(adviseur(), { objectId: id, grond: 'commissie' })
      await pause(300)
      const clockwork = once()
      await pause(300)
      await slow.query('commit')
      expect(await holding).toMatchObject({ ok: true })
      expect(await clockwork).toBe(false)
    })
    expect(await leftOf(db, [id])).toEqual({ objects: 1, proofs: 0 })
    expect(await once()).toBe(false)
    await ask(db.admin, 'update bewaring set bevestigd_op = null, bevestigd_grond = null where object_id = $1', [id])
  })

  test('R-BEW-2: what the clock is destroying cannot be held any more, and that is an answer', async () => {
    const [id = ''] = await confirmed(1)
    await within(db.deur, async (clockwork) => {
      await clockwork.query('begin')
      expect((await clockwork.query(clock)).rows).toEqual([{ done: true }])
      const holding = holdBewaring(adviseur(), { objectId: id, grond: 'commissie' })
      await pause(300)
      await clockwork.query('commit')
      expect(await holding).toEqual(notFound)
    })
    expect(await leftOf(db, [id])).toEqual({ objects: 0, proofs: 1 })
  })

  test('R-BEW-2: opened again while the clock looks: it is the case that she opened', async () => {
    const { id, seal } = await dueZaak(at, db)
    await must(destroyZaken(adviseur(), { zaken: [id], zeker: 'ja' }))
    const envelopes = await seal('verslagen', id)
    await within(db.admin, async (slow) => {
      await slow.query('begin')
      await slow.query('lock table envelope in share row exclusive mode')
      const opening = reopenDossier(adviseur(), { dossierId: id, revisie: 2, envelopes })
      await pause(300)
      const clockwork = once()
      await pause(300)
      await slow.query('commit')
      expect(await opening).toMatchObject({ ok: true })
      expect(await clockwork).toBe(false)
    })
    expect(await getDossier(adviseur(), id)).toMatchObject({ status: 'lopend' })
    expect(await leftOf(db, [id])).toEqual({ objects: 1, proofs: 0 })
  })

  test('R-BEW-2: twenty-four at once: each is held and whole, or gone and refused', async () => {
    const zaken = await confirmed(24)
    const [holds] = await Promise.all([
      Promise.all(zaken.map((objectId) => holdBewaring(adviseur(), { objectId, grond: 'justitie' }))),
      untilDone(),
      untilDone(),
    ])
    for (const [nr, id] of zaken.entries()) {
      const held = holds[nr]?.ok === true
      expect(await leftOf(db, [id])).toEqual(held ? { objects: 1, proofs: 0 } : { objects: 0, proofs: 1 })
      expect(Boolean(await keptOf(db, id))).toBe(held)
    }
  })
})

test('R-BEW-3: 128 at once about one dossier: one is heard, the others are answers, and nothing is half', async () => {
  for (let round = 0; round < 2; round++) {
    const { id: objectId, nummer } = await dueZaak(at, db)
    const acts = [
      () => getDossier(adviseur(), objectId),
      () => destroyDossier(adviseur(), { objectId, nummer, grond: 'bewaartermijn' }),
      () => holdBewaring(adviseur(), { objectId, grond: 'justitie' }),
      () => destroyZaken(adviseur(), { zaken: [objectId], zeker: 'ja' }),
      once,
    ]
    const order = round === 0 ? acts : [...acts].reverse()
    const answers = await Promise.allSettled(Array.from({ length: 128 }, (_, nr) => order[nr % order.length]?.()))
    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([])
    const { objects, proofs } = await leftOf(db, [objectId])
    expect(objects + proofs).toBe(1)
    expect(Boolean(await getDossier(adviseur(), objectId))).toBe(objects === 1)
    expect(Boolean(await keptOf(db, objectId))).toBe(objects === 1)
    const count = (table: string) => ask(db.admin, `select 1 from ${table} where object_id = $1`, [objectId])
    if (objects === 0)
      for (const table of ['envelope', '"grant"', 'toestemming']) expect(await count(table)).toEqual([])
  }
})
