import { beforeAll, describe, expect, test } from 'vitest'
import { amendBrief, finishBrief, recordBrief, removeBrief } from '@/lib/domain/brief/brief.commands'
import { getBriefSoorten } from '@/lib/domain/brief/brief.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { newId } from '@/lib/kernel/id'
import { openZaak } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { newBrief } from './letter'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const zetMondeling = (keuze: 'ja' | 'nee') =>
  ask(db.admin, `update bestuur_instelling set waarden = waarden || jsonb_build_object('mondelingeKlacht', $1::text)`, [
    keuze,
  ])

async function written() {
  const zaak = await openZaak(at)
  const made = await newBrief(zaak)
  await recordBrief(adviseur(), made)
  const next = async (revisie: number) => ({
    ...{ objectId: zaak.id, id: made.id },
    envelopes: await zaak.seal('bewijs', made.id, revisie),
  })
  const stand = async () => (await getDossier(adviseur(), zaak.id))?.brieven ?? []
  return { zaak, id: made.id, ref: { objectId: zaak.id, id: made.id }, next, stand }
}

describe('a letter from concept to definitief', () => {
  test('R-KL-1: it is kept as a concept, however little is in it, and can be written on', async () => {
    const { id, next, stand } = await written()
    expect(await stand()).toMatchObject([{ id, soort: 'klachtbrief', status: 'concept', definitiefOp: null }])
    expect(await amendBrief(adviseur(), await next(2))).toEqual({ ok: true, value: id })
    expect(await amendBrief(adviseur(), await next(2))).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
    expect(await stand()).toMatchObject([{ status: 'concept' }])
  })

  test('made definitief it stays as it is, and is not thrown away', async () => {
    const { id, ref, next, stand } = await written()
    expect(await finishBrief(adviseur(), await next(2))).toEqual({ ok: true, value: id })
    expect(await stand()).toMatchObject([{ status: 'definitief', definitiefOp: adviseur().today }])
    for (const again of [amendBrief, finishBrief])
      expect(await again(adviseur(), await next(3))).toMatchObject({ failure: { kind: 'already_final' } })
    expect(await removeBrief(adviseur(), ref)).toMatchObject({ failure: { kind: 'already_final' } })
    const kept = await ask(db.admin, 'select revisie from envelope where item_id = $1', [id])
    expect(kept).toHaveLength(2)
  })

  test('a concept that is thrown away goes with its words, and nothing else goes', async () => {
    const { zaak, id, ref, stand } = await written()
    const other = await newBrief(zaak, 'uitnodiging')
    await recordBrief(adviseur(), other)
    expect(await removeBrief(adviseur(), ref)).toEqual({ ok: true, value: zaak.id })
    expect(await stand()).toMatchObject([{ id: other.id }])
    expect(await ask(db.admin, 'select from envelope where item_id = $1', [id])).toEqual([])
    expect(await ask(db.admin, 'select from envelope where item_id = $1', [other.id])).toHaveLength(1)
    expect(await removeBrief(adviseur(), ref)).toMatchObject({ failure: { kind: 'not_found' } })
  })

  test('a letter of another dossier is not reached through this one', async () => {
    const [one, other] = [await written(), await written()]
    const mixed = { ...(await one.next(2)), id: other.id }
    expect(await amendBrief(adviseur(), mixed)).toMatchObject({ ok: false })
    expect(await removeBrief(adviseur(), { objectId: one.zaak.id, id: other.id })).toMatchObject({
      failure: { kind: 'not_found' },
    })
    expect(await other.stand()).toHaveLength(1)
  })

  test('in a closed dossier nothing is written', async () => {
    const { zaak, ref, next } = await written()
    await ask(db.admin, `update dossier set status = 'afgesloten', afgesloten_op = current_date where id = $1`, [
      zaak.id,
    ])
    for (const act of [amendBrief, finishBrief])
      expect(await act(adviseur(), await next(2))).toMatchObject({ failure: { kind: 'dossier_closed' } })
    expect(await recordBrief(adviseur(), await newBrief(zaak))).toMatchObject({ failure: { kind: 'dossier_closed' } })
    expect(await removeBrief(adviseur(), ref)).toMatchObject({ failure: { kind: 'dossier_closed' } })
  })

  test('every act leaves one line in the logboek, without a word of the letter', async () => {
    const { zaak, id, ref, next } = await written()
    await amendBrief(adviseur(), await next(2))
    await finishBrief(adviseur(), await next(3))
    const second = { ...(await newBrief(zaak)), id: newId() }
    second.envelopes = await zaak.seal('bewijs', second.id)
    await recordBrief(adviseur(), second)
    await removeBrief(adviseur(), { ...ref, id: second.id })
    const lines = await ask<{ event: string }>(
      db.admin,
      `select event from logboek where object_id = $1 and event like 'brief%' order by nr`,
      [zaak.id],
    )
    expect(lines.map(({ event }) => event)).toEqual([
      ...['brief_recorded', 'brief_amended', 'brief_finished', 'brief_recorded', 'brief_removed'],
    ])
    expect(id).toBeTruthy()
  })
})

describe('R-KL-2: the report of a klacht by word of mouth', () => {
  test('R-KL-2: is not made where the bestuur takes none, and is where it does', async () => {
    const zaak = await openZaak(at)
    await zetMondeling('nee')
    expect(await getBriefSoorten(adviseur())).not.toContain('verslag_mondeling')
    const refused = await recordBrief(adviseur(), await newBrief(zaak, 'verslag_mondeling'))
    expect(refused).toMatchObject({ failure: { kind: 'mondeling_niet' } })
    await zetMondeling('ja')
    expect(await getBriefSoorten(adviseur())).toContain('verslag_mondeling')
    expect(await recordBrief(adviseur(), await newBrief(zaak, 'verslag_mondeling'))).toMatchObject({ ok: true })
  })
})
