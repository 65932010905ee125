import { beforeAll, describe, expect, test } from 'vitest'
import { holdBewaring, releaseBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import type { DestroyZaakInput } from '@/lib/domain/bewaring/bewaring.schema'
import { loadGronden } from '@/lib/domain/bewaring/bewaring.store'
import { destroyDossier, destroyIntake, destroyMelding, destroyZaken } from '@/lib/domain/bewaring/destroy.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { encodeHeader } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { saveDraft } from '@/lib/platform/auth/drafts'
import { read } from '@/lib/platform/db/change'
import { must, openedIntake, openZaak } from '@/tests/integration/access/access-world'
import { piece } from '@/tests/integration/bestand/attachment'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, newMelding, notFound, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { dueZaak, keptOf, leftOf } from './bewaring-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const term = (objectId: string, nummer: string): DestroyZaakInput => ({ objectId, nummer, grond: 'bewaartermijn' })
const nummerOf = async (table: string, id: string) =>
  (await ask<{ nummer: string }>(db.admin, `select nummer from ${table} where id = $1`, [id]))[0]?.nummer ?? ''

describe('R-BEW-3: destroying, for good', () => {
  test('a dossier that is due: gone with its melding, a proof without a name, and one event that says why', async () => {
    const { id, nummer } = await dueZaak(at, db)
    const done = await destroyDossier(adviseur(), term(id, nummer.toLowerCase()))
    if (!done.ok) throw new Error(done.failure.kind)
    expect(await leftOf(db, [id])).toEqual({ objects: 0, proofs: 1 })
    expect(await getDossier(adviseur(), id)).toBeNull()
    expect((await eventsOf(db, id)).filter((event) => event.endsWith('destroyed'))).toEqual(['dossier_destroyed'])
    const [proof] = await ask<{ row: object }>(
      db.admin,
      'select to_jsonb(v) as row from vernietiging v where id = $1',
      [done.value],
    )
    expect(proof?.row).toMatchObject({
      ...{ object_id: id, nummer, grond: 'bewaartermijn', door: at.world.account.adviseur, schooljaar: 2026 },
      ...{ op: '2026-11-22', sleutels_tot: '2026-12-06', geopend_op: '2026-11-22', afgesloten_op: '2026-11-22' },
    })
    expect(JSON.stringify(proof)).not.toContain('Kastanje')
    expect(await destroyDossier(adviseur(), term(id, nummer))).toEqual(notFound)
  })

  test('its number is not given to another case', async () => {
    const last = await dueZaak(at, db)
    await must(destroyDossier(adviseur(), term(last.id, last.nummer)))
    expect((await dueZaak(at, db)).nummer > last.nummer).toBe(true)
  })

  test('at once, twice and sixteen times: done once', async () => {
    const { id, nummer } = await dueZaak(at, db)
    const all = await Promise.all(Array.from({ length: 16 }, () => destroyDossier(adviseur(), term(id, nummer))))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 15 }, () => notFound))
    expect(await leftOf(db, [id])).toEqual({ objects: 0, proofs: 1 })
  })

  test('a melding and an intake of which someone asked that they be wiped', async () => {
    const meldingId = await newMelding(at)
    const { id: intakeId } = await openedIntake(at)
    const melding = { objectId: meldingId, nummer: await nummerOf('melding', meldingId), grond: 'avg' as const }
    const intake = { objectId: intakeId, nummer: await nummerOf('intake', intakeId), grond: 'avg' as const }
    expect(await destroyIntake(adviseur(), melding)).toEqual(notFound)
    await must(destroyMelding(adviseur(), melding))
    await must(destroyIntake(at.world.actor.contactpersoon, intake))
    expect(await leftOf(db, [meldingId, intakeId])).toEqual({ objects: 0, proofs: 2 })
  })
})

describe('what stands in the way', () => {
  const kindOf = async (input: DestroyZaakInput) => {
    const done = await destroyDossier(adviseur(), input)
    return done.ok ? 'ok' : done.failure.kind
  }

  test('R-BEW-2: a hold, whatever the reason to destroy; when it has ended it can go', async () => {
    const { id, nummer } = await dueZaak(at, db)
    await must(holdBewaring(adviseur(), { objectId: id, grond: 'justitie' }))
    for (const grond of ['bewaartermijn', 'avg', 'vertrek'] as const)
      expect(await destroyDossier(adviseur(), { objectId: id, nummer, grond })).toEqual({
        ok: false,
        failure: { kind: 'held', grond: 'justitie' },
      })
    const [ground] = await read(adviseur(), (tx) => loadGronden(tx, adviseur(), id))
    await must(releaseBewaring(adviseur(), { objectId: id, id: ground?.id ?? '' }))
    expect(await kindOf(term(id, nummer))).toBe('ok')
  })

  test('R-BEW-2: a fact that the law asks to report and that nobody reported, on the dossier or on its melding', async () => {
    for (const on of ['id', 'melding_id']) {
      const { id, nummer } = await dueZaak(at, db)
      await ask(
        db.admin,
        `update meldplichtfeit set uitkomst = 'melden' where object_id = (select ${on} from dossier where id = $1)`,
        [id],
      )
      expect(await kindOf(term(id, nummer)), on).toBe('held')
      await ask(
        db.admin,
        `update meldplichtfeit set gemeld_op = '2026-11-22', gemeld_door = 'zelf' where uitkomst = 'melden' and gemeld_op is null`,
      )
      expect(await kindOf(term(id, nummer)), on).toBe('ok')
    }
  })

  test('the wrong number, a dossier that is open, a toestemming that was not withdrawn, a melding with a dossier', async () => {
    const closed = await dueZaak(at, db)
    expect(await kindOf(term(closed.id, '26-999'))).toBe('wrong_nummer')
    expect(await kindOf(term(closed.id, ''))).toBe('wrong_nummer')
    const open = await openZaak(at)
    const nummer = await nummerOf('dossier', open.id)
    expect(await kindOf(term(open.id, nummer))).toBe('not_closed')
    const withdrawn = { objectId: open.id, nummer, grond: 'toestemming_ingetrokken' as const }
    expect(await kindOf(withdrawn)).toBe('not_withdrawn')
    const meldingId = await nummerOfMelding(open.id)
    const melding = { objectId: meldingId, nummer: await nummerOf('melding', meldingId), grond: 'avg' as const }
    expect(await destroyMelding(adviseur(), melding)).toMatchObject({ failure: { kind: 'has_dossier' } })
    expect(await leftOf(db, [closed.id, open.id])).toEqual({ objects: 2, proofs: 0 })
  })

  test('R-TST-3: once it is withdrawn the dossier can go, open or not', async () => {
    const open = await openZaak(at)
    const nummer = await nummerOf('dossier', open.id)
    const ended = { objectId: open.id, nummer, grond: 'toestemming_ingetrokken' as const }
    await ask(db.admin, 'update toestemming set gegeven_op = $2, geldig_tot = $3 where object_id = $1', [
      ...[open.id, '2026-01-01', '2026-06-30'],
    ])
    expect(await kindOf(ended)).toBe('not_withdrawn')
    await ask(
      db.admin,
      "update toestemming set ingetrokken_op = $2, einde_grond = 'ingetrokken' where object_id = $1",
      [open.id, vandaag],
    )
    expect(await kindOf(ended)).toBe('ok')
  })
})

describe('a chosen list', () => {
  test('what is due and free is confirmed, once; what is held, not due or gone stays as it was', async () => {
    const [one, two, held, later] = [
      await dueZaak(at, db),
      await dueZaak(at, db),
      await dueZaak(at, db),
      await dueZaak(at, db, '2026-11-23'),
    ]
    await must(holdBewaring(adviseur(), { objectId: held.id, grond: 'commissie' }))
    const zaken = [one, two, held, later].map(({ id }) => id)
    expect(await destroyZaken(adviseur(), { zaken, zeker: 'ja' })).toEqual({ ok: true, value: 2 })
    const confirmed = await Promise.all(zaken.map(async (id) => (await keptOf(db, id))?.bevestigd_op))
    expect(confirmed).toEqual(['2026-11-22', '2026-11-22', null, null])
    const jobs = await ask(db.admin, `select 1 from graphile_worker.jobs where task_identifier = 'vernietigen'`)
    expect(jobs).toHaveLength(1)
    expect(await destroyZaken(adviseur(), { zaken, zeker: 'ja' })).toEqual({ ok: false, failure: { kind: 'none_due' } })
    expect(await leftOf(db, zaken)).toEqual({ objects: 4, proofs: 0 })
  })

  test('R-DOS-3: a colleague confirms nothing of hers', async () => {
    const { id } = await dueZaak(at, db)
    const done = await destroyZaken(at.world.actor.collega, { zaken: [id], zeker: 'ja' })
    expect(done).toEqual(notFound)
    expect(await keptOf(db, id)).toMatchObject({ bevestigd_op: null })
  })
})

async function nummerOfMelding(dossierId: string): Promise<string> {
  const rows = await ask<{ melding_id: string }>(db.admin, 'select melding_id from dossier where id = $1', [dossierId])
  return rows[0]?.melding_id ?? ''
}

describe('R-BEW-3: a form that was left open elsewhere', () => {
  test('saves its draft of what is gone, and nothing of it is kept', async () => {
    const { id, nummer } = await dueZaak(at, db)
    const bestuurId = at.world.noord.id
    const save = async (onderwerp: string) => {
      const draftId = newId()
      const header = {
        soort: 'draft',
        bestuurId,
        objectId: draftId,
        sectie: 'kern',
        itemId: draftId,
        revisie: 1,
      } as const
      const bytes = new Uint8Array([...encodeHeader(header), ...piece(100)])
      const saved = await saveDraft({ accountId: at.world.account.adviseur }, draftId, onderwerp, bytes)
      expect(saved.ok).toBe(true)
      return (await ask(db.admin, 'select 1 from draft where id = $1', [draftId])).length
    }
    expect(await save(`dossier:${id}:gesprek`)).toBe(1)
    await must(destroyDossier(adviseur(), term(id, nummer)))
    expect(await save(`dossier:${id}:gesprek`)).toBe(0)
    expect(await ask(db.admin, `select 1 from draft where onderwerp like '%${id}%'`)).toEqual([])
    expect(await save('melding:nieuw')).toBe(1)
    expect(await save(`intake:nieuw:${newId()}`)).toBe(1)
  })
})
