import { beforeAll, describe, expect, test } from 'vitest'
import type { BeginTermijnInput } from '@/lib/domain/dossier/begin-termijn.schema'
import * as commands from '@/lib/domain/dossier/termijn.commands'
import { listTermijnen } from '@/lib/domain/dossier/termijn.queries'
import type { LopendeTermijn } from '@/lib/domain/termijn/termijn'
import type { ExtendTermijnInput } from '@/lib/domain/termijn/termijn.schema'
import * as store from '@/lib/domain/termijn/termijn.store'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const day = (text: string) => text as Datum
const adviseur = () => at.world.actor.adviseur
const periode = { basisSoort: 'periode', van: day('2026-09-01'), tot: day('2026-09-30'), eigenaar: 'klager' } as const
type Made = Awaited<ReturnType<typeof openedDossier>>

const begin = (objectId: string, more: Partial<BeginTermijnInput> = {}) =>
  commands.beginTermijn(adviseur(), { objectId, soort: 'indienen', ...periode, ...more } as BeginTermijnInput)

async function begun(more: Partial<BeginTermijnInput> = {}) {
  const made = await openedDossier(at)
  expect(await begin(made.id, more)).toMatchObject({ ok: true })
  return { made, termijn: await only(made.id) }
}

async function only(objectId: string): Promise<LopendeTermijn> {
  const [termijn] = (await listTermijnen(adviseur(), objectId)) ?? []
  if (!termijn) throw new Error('no term')
  return termijn
}

async function extending(made: Made, { id, revisie }: LopendeTermijn): Promise<ExtendTermijnInput> {
  const part = { sectie: 'verslagen' as const, itemId: id, revisie, inhoud: { redenen: ['Het is vakantie.'] } }
  return {
    ...{ objectId: made.id, termijnId: id, revisie, aantal: 4, eenheid: 'weken', aangekondigdOp: vandaag },
    ...{ door: 'commissie', aan: ['klager'], metReden: true, envelopes: await sealMore(at.adviseur, made.ref, [part]) },
  }
}

describe('a term of a dossier', () => {
  test('R-TERM-5: of a period both ends are kept, and the first is the day to keep to', async () => {
    const { made, termijn } = await begun()
    expect(termijn.dagen).toMatchObject({ vroegst: { laatste: '2027-09-01' }, laatst: { laatste: '2027-09-30' } })
    expect(termijn).toMatchObject({ eigenaar: 'klager', aanZet: 'klager', regel: { bron: 'art. 7.2' } })
    const [row] = await ask(db.admin, 'select uiterlijk::text from termijn where id = $1', [termijn.id])
    expect(row).toEqual({ uiterlijk: '2027-09-01' })
    expect(await eventsOf(db, made.id)).toContain('termijn_begun')
  })

  test('R-TERM-5: without a base date it is there, with no day; one that must come is refused', async () => {
    const { termijn } = await begun({ basisSoort: 'onbekend', van: null, tot: null })
    expect(termijn).toMatchObject({ basis: { soort: 'onbekend' }, dagen: null })
    const { id } = await openedDossier(at)
    const tomorrow = { basisSoort: 'dag', van: day('2026-11-23'), tot: null } as const
    expect(await begin(id, tomorrow)).toMatchObject({ failure: { kind: 'base_in_future' } })
  })

  test('R-TERM-3: another base date is reckoned anew, and what stood before is kept', async () => {
    const { made, termijn } = await begun()
    const other = { ...periode, basisSoort: 'dag', van: day('2026-10-05'), tot: null, eigenaar: 'bestuur' } as const
    const input = { ...other, objectId: made.id, termijnId: termijn.id, revisie: 1 }
    expect(await commands.amendTermijn(adviseur(), input)).toEqual({ ok: true, value: made.id })
    const now = await only(made.id)
    expect(now).toMatchObject({ basis: { soort: 'dag', op: '2026-10-05' }, eigenaar: 'bestuur', revisie: 2 })
    expect(now.geschiedenis).toEqual([
      { basis: { soort: 'periode', van: '2026-09-01', tot: '2026-09-30' }, tot: vandaag, uiterlijk: '2027-09-01' },
    ])
    expect(await commands.amendTermijn(adviseur(), input)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
  })

  test('R-TERM-3: an extension is recorded with its reason sealed, also where the rules have none', async () => {
    const { made, termijn } = await begun()
    const input = await extending(made, termijn)
    expect(await commands.extendTermijn(adviseur(), input)).toEqual({ ok: true, value: made.id })
    const now = await only(made.id)
    expect(now.dagen?.vroegst.laatste).toBe('2027-09-29')
    expect(now.verlengingen).toMatchObject([{ lengte: { aantal: 4, eenheid: 'weken' }, door: 'commissie' }])
    const rows = await ask(db.admin, 'select * from termijn where id = $1', [termijn.id])
    expect(JSON.stringify(rows)).not.toContain('vakantie')
    expect(await commands.extendTermijn(adviseur(), input)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
  })

  test('R-TERM-4: a passed term stands in the agenda until it is done, and then is done late', async () => {
    const made = await openedDossier(at)
    const long = { basisSoort: 'dag', van: day('2025-01-06'), tot: null } as const
    expect(await begin(made.id, long)).toMatchObject({ ok: true })
    const { id: termijnId } = await only(made.id)
    const rows = () =>
      ask(db.admin, `select dag::text, aan_zet, wat from agendapunt where soort = 'termijn' and item_id = $1`, [
        termijnId,
      ])
    expect(await rows()).toEqual([{ dag: '2026-01-06', aan_zet: 'klager', wat: 'indienen' }])
    const done = { objectId: made.id, termijnId, revisie: 1, op: vandaag, verteld: [] }
    expect(await commands.completeTermijn(adviseur(), done)).toEqual({ ok: true, value: made.id })
    expect(await rows()).toEqual([])
    expect(await only(made.id)).toMatchObject({ afgedaanOp: vandaag })
    expect(await commands.completeTermijn(adviseur(), { ...done, revisie: 2 })).toMatchObject({
      failure: { kind: 'already_settled' },
    })
  })

  test('begins once, and not in a dossier without toestemming', async () => {
    const { made } = await begun()
    expect(await begin(made.id)).toMatchObject({ failure: { kind: 'already_running' } })
    const other = await openedDossier(at)
    await ask(
      db.admin,
      `update toestemming set ingetrokken_op = $2, einde_grond = 'ingetrokken' where object_id = $1`,
      [other.id, vandaag],
    )
    expect(await begin(other.id)).toMatchObject({ failure: { kind: 'toestemming_missing' } })
  })

  test('R-SPOOR-1: nobody else sees it, begins it or says it is done', async () => {
    const { made, termijn } = await begun()
    const done = { objectId: made.id, termijnId: termijn.id, revisie: 1, op: vandaag, verteld: [] }
    for (const [wie, actor] of outsiders(at.world)) {
      // While she winds down she still reads what is her own (R-AANST-4).
      if (wie !== 'herself, winding down') expect(await listTermijnen(actor, made.id), wie).toBeNull()
      expect(await commands.completeTermijn(actor, done), wie).toEqual(notFound)
    }
  })
})

describe('terms of one thing in a dossier', () => {
  const regel = { grond: 'regeling', bron: null, verlenging: null } as const
  const start = (made: Made, voorId: string, soort: 'ontvangst' | 'horen' | 'besluit', op: string) =>
    change(adviseur(), async (tx) => {
      const lengte = { aantal: 4, eenheid: 'weken' } as const
      const basis = { soort: 'dag', op: day(op) } as const
      const rest = { aanZet: 'commissie', naarWerkdag: true, gesloten: [] } as const
      return ok(
        await store.startTermijn(tx, adviseur(), {
          ...{ objectId: made.id, voorId, soort, basis, regel: { ...regel, lengte }, ...rest },
        }),
      )
    })
  const load = (voorId: string) =>
    change(adviseur(), async (tx) => ok(await store.loadTermijnen(tx, adviseur(), { voorId })))
  const found = async (voorId: string) => {
    const result = await load(voorId)
    return result.ok ? result.value : []
  }

  test('R-TERM-3: what runs from the same event moves along; what was done stays as it was', async () => {
    const made = await openedDossier(at)
    const voorId = newId() as string
    await start(made, voorId, 'ontvangst', '2026-11-02')
    await start(made, voorId, 'horen', '2026-11-02')
    await start(made, voorId, 'besluit', '2026-11-02')
    await change(adviseur(), async (tx) => {
      await store.settleTermijn(tx, adviseur(), { voorId, soort: 'ontvangst', op: day('2026-11-05') })
      await store.rebaseTermijnen(tx, adviseur(), {
        voorId,
        soort: 'horen',
        basis: { soort: 'dag', op: day('2026-11-09') },
      })
      return ok()
    })
    const bySoort = new Map((await found(voorId)).map((one) => [one.soort, one]))
    expect(bySoort.get('ontvangst')).toMatchObject({ basis: { op: '2026-11-02' }, afgedaanOp: '2026-11-05' })
    expect(bySoort.get('horen')).toMatchObject({
      basis: { op: '2026-11-09' },
      geschiedenis: [{ uiterlijk: '2026-11-30' }],
    })
    expect(bySoort.get('besluit')).toMatchObject({ basis: { op: '2026-11-02' }, geschiedenis: [] })
  })

  test('R-TERM-4: dropped they lapse, and are still there to be seen', async () => {
    const made = await openedDossier(at)
    const voorId = newId() as string
    await start(made, voorId, 'horen', '2026-11-02')
    await start(made, voorId, 'besluit', '2026-11-02')
    await change(adviseur(), async (tx) => {
      await store.dropTermijnen(tx, adviseur(), { voorId, soorten: ['horen'] })
      return ok()
    })
    expect((await found(voorId)).map(({ soort, vervallenOp }) => [soort, vervallenOp]).toSorted()).toEqual([
      ['besluit', null],
      ['horen', vandaag],
    ])
  })
})
