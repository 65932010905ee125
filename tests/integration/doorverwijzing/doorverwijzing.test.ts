import { beforeAll, describe, expect, test } from 'vitest'
import { followDoorverwijzing, recordDoorverwijzing } from '@/lib/domain/doorverwijzing/doorverwijzing.commands'
import {
  type RecordDoorverwijzingInput,
  recordDoorverwijzingInput,
} from '@/lib/domain/doorverwijzing/doorverwijzing.schema'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import { newId } from '@/lib/kernel/id'
import { recorded } from '@/tests/integration/melding/melding-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, klagerId, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
type Made = { id: string; ref: Parameters<typeof sealMore>[1] }

const warm = { manier: 'warm', wijze: 'samen' } as const
const toestemming = () => ({
  ...{ id: newId() as string, soort: 'doorverwijzen', gever: 'klager', vorm: 'mondeling' },
  ...{ gegevenOp: vandaag, geldigTot: null },
})

async function referring({ id: objectId, ref }: Made, change: Record<string, unknown> = {}) {
  const id = newId() as string
  const given = change.toestemming as { id: string } | undefined
  const inhoud = { verteld: 'Hoe het op het plein gaat.', waaromKoud: 'Hij belt liever zelf.', vervolg: '' }
  const parts = [
    { sectie: 'verslagen' as const, itemId: id, revisie: 1, inhoud },
    ...(given ? [{ sectie: 'bewijs' as const, itemId: given.id, revisie: 1, inhoud: { omvang: 'Bellen.' } }] : []),
  ]
  const kenmerken = { doel: 'landelijk:onderwijsconsulenten', manier: 'koud', wijze: null, ouder: 'nvt' }
  return recordDoorverwijzingInput.parse({
    ...{ objectId, id, ...kenmerken, afgesprokenOp: vandaag, opvolgenOp: '2026-12-06', toestemming: null, ...change },
    envelopes: await sealMore(at.adviseur, ref, parts),
  })
}

const rowsOf = (id: string) => ask(db.admin, 'select * from doorverwijzing where id = $1', [id])
const run = (input: RecordDoorverwijzingInput) => recordDoorverwijzing(adviseur(), input)

describe('R-DVW-1: a referral from a dossier', () => {
  test('R-DVW-1: cold needs no toestemming of its own; what was told is sealed, the rest are codes', async () => {
    const made = await openedDossier(at)
    const input = await referring(made)
    expect(await run(input)).toEqual({ ok: true, value: made.id })
    expect(await rowsOf(input.id)).toMatchObject([{ landelijk: 'onderwijsconsulenten', manier: 'koud', wijze: null }])
    expect(await eventsOf(db, made.id)).toContain('doorverwijzing_recorded')
  })

  test('R-DVW-1, R-TST-2: warm is refused without toestemming for doorverwijzen, and says which is missing', async () => {
    const made = await openedDossier(at)
    const input = await referring(made, warm)
    expect(await run(input)).toMatchObject({ failure: { kind: 'toestemming_missing', soort: 'doorverwijzen' } })
    expect(await rowsOf(input.id)).toEqual([])
  })

  test('R-DVW-1: warm goes with the toestemming that is given in the same act; withdrawn, the next is refused', async () => {
    const made = await openedDossier(at)
    const given = toestemming()
    expect(await run(await referring(made, { ...warm, toestemming: given }))).toMatchObject({ ok: true })
    const kern = { dossierId: made.id, toestemmingId: given.id, op: vandaag }
    expect(await withdrawToestemming(adviseur(), kern)).toMatchObject({ ok: true })
    expect(await run(await referring(made, warm))).toMatchObject({ failure: { kind: 'toestemming_missing' } })
  })

  test('R-TST-3: once the toestemming for the dossier is withdrawn none is recorded in it, warm or cold', async () => {
    const made = await openedDossier(at)
    const [one] = await ask(
      db.admin,
      `select id from toestemming where object_id = $1 and soort = 'dossier_aanleggen'`,
      [made.id],
    )
    const kern = { dossierId: made.id, toestemmingId: String(one?.id), op: vandaag }
    expect(await withdrawToestemming(adviseur(), kern)).toMatchObject({ ok: true })
    const missing = { failure: { kind: 'toestemming_missing', soort: 'dossier_aanleggen', waarom: 'ingetrokken' } }
    const cold = await referring(made)
    expect(await run(cold)).toMatchObject(missing)
    expect(await run(await referring(made, { ...warm, toestemming: toestemming() }))).toMatchObject(missing)
    expect(await ask(db.admin, 'select from doorverwijzing where object_id = $1', [made.id])).toEqual([])
  })

  test('R-MIN-2: nobody gives it for a klager who is of age', async () => {
    const made = await openedDossier(at)
    const given = { ...toestemming(), gever: 'ouder' }
    const aged = (age: string) =>
      ask(db.admin, `update dossier_partij set minderjarig = $2 where dossier_id = $1 and rol = 'klager'`, [
        made.id,
        age,
      ])
    await aged('nee')
    const input = await referring(made, { ...warm, toestemming: given })
    expect(await run(input)).toMatchObject({ failure: { kind: 'gever_is_klager' } })
    expect(await rowsOf(input.id)).toEqual([])
    await aged('ja')
    const withParent = await referring(made, { ...warm, ouder: 'ja', toestemming: { ...given, id: newId() } })
    expect(await run(withParent)).toMatchObject({ ok: true })
  })

  test('R-ROUTE-5: a minor goes with a parent', async () => {
    const klager = { id: klagerId, rol: 'klager', categorie: 'leerling', minderjarig: 'ja' } as const
    const made = await openedDossier(at, { personen: [klager], oudersStand: 'nog_te_doen' })
    expect(await run(await referring(made))).toMatchObject({ failure: { kind: 'parent_missing' } })
    expect(await run(await referring(made, { ouder: 'ja' }))).toMatchObject({ ok: true })
  })

  test('R-DVW-2: to an entry of the own map, not to one of another bestuur', async () => {
    const made = await openedDossier(at)
    const eigen = await referring(made, { doel: `eigen:${at.world.noord.school}` })
    expect(await run(eigen)).toMatchObject({ ok: true })
    expect(await rowsOf(eigen.id)).toMatchObject([{ landelijk: null, ingang_id: at.world.noord.school }])
    const vreemd = await referring(made, { doel: `eigen:${at.world.zuid.school}` })
    expect(await run(vreemd)).toMatchObject({ failure: { kind: 'not_on_kaart' } })
  })

  test('nobody else', async () => {
    const input = await referring(await openedDossier(at))
    for (const [wie, actor] of outsiders(at.world))
      expect(await recordDoorverwijzing(actor, input), wie).toEqual(notFound)
  })
})

test('R-DVW-3: from triage a melding is referred at once, and followed up once', async () => {
  const made = await recorded(at)
  const input = await referring(made)
  expect(await run(input)).toEqual({ ok: true, value: made.id })
  const vervolg = { sectie: 'verslagen' as const, itemId: input.id, revisie: 2, inhoud: { vervolg: 'Gebeld.' } }
  const following = {
    ...{ objectId: made.id, id: input.id, op: vandaag, aangekomen: 'ja' as const },
    envelopes: await sealMore(at.adviseur, made.ref, [vervolg]),
  }
  expect(await followDoorverwijzing(adviseur(), following)).toMatchObject({ ok: true })
  expect(await rowsOf(input.id)).toMatchObject([{ aangekomen: 'ja' }])
  expect(await followDoorverwijzing(adviseur(), following)).toMatchObject({ failure: { kind: 'already_followed' } })
  for (const [wie, actor] of outsiders(at.world))
    expect(await followDoorverwijzing(actor, following), wie).toEqual(notFound)
})
