import { beforeEach, describe, expect, test } from 'vitest'
import { destroyDossier } from '@/lib/domain/bewaring/destroy.commands'
import { getBijdrage } from '@/lib/domain/bijdrage/bijdrage.queries'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import type { Datum } from '@/lib/kernel/datum'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { closedZaak } from '@/tests/integration/access/access-world'
import { keptOf } from '@/tests/integration/bewaring/bewaring-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newMelding, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposed, proposedPlain, vrij } from '@/tests/support/overdracht-world'
import { count, file, later, own, publish, samen, schooljaar } from './bijdrage-world'

const db: TestDatabase = await testDatabase()
let at: IntakeWorld
beforeEach(async () => {
  await ask(db.admin, 'truncate bestuur, account cascade')
  at = await seedDossierWorld(db)
  await ask(db.admin, 'delete from bijdrage')
})

const hers = () => at.world.actor.adviseur
const externe = () => at.world.actor.externe
const whole = async () => (await samen(hers())).tellingen

describe('R-JV-5: a case that goes', () => {
  test('R-JV-5, R-BEW-3: a dossier that was destroyed stays counted, also when she files anew', async () => {
    const { id } = await closedZaak(at)
    await file(hers())
    const before = await whole()
    const [row] = await ask<{ nummer: string }>(db.admin, 'select nummer from dossier where id = $1', [id])
    const gone = await destroyDossier(hers(), { objectId: id, grond: 'avg', nummer: row?.nummer ?? '' })
    expect(gone.ok).toBe(true)
    expect(await whole()).toEqual(before)
    expect(await ask(db.admin, 'select 1 from bijdrage_zaak where object_id = $1', [id])).toEqual([])
    expect(await file(hers())).toEqual({ ok: false, failure: { kind: 'nothing_new' } })
    await newMelding(at)
    expect((await file(hers())).ok).toBe(true)
    expect(count(await whole(), 'zaken')).toBe(count(before, 'zaken') + 1)
    expect(count(await whole(), 'uitkomsten')).toBe(count(before, 'uitkomsten'))
  })

  test('R-TRI-4, R-OVD-1: handed over after filing it counts at the receiver, once', async () => {
    await file(externe())
    const { overdrachtId } = await proposed(at)
    await file(hers())
    const before = await whole()
    expect((await acceptOverdracht(externe(), { overdrachtId, ...vrij })).ok).toBe(true)
    expect(count(await whole(), 'zaken')).toBe(count(before, 'zaken') - 1)
    expect((await file(externe())).ok).toBe(true)
    expect(count(await whole(), 'zaken')).toBe(count(before, 'zaken'))
    expect(count(await whole(), 'acties')).toBe(count(before, 'acties'))
    expect(await file(hers())).toEqual({ ok: false, failure: { kind: 'nothing_new' } })
    expect(count(await own(hers()), 'zaken')).toBe(1)
  })

  test('R-TRI-4, R-OVD-1: handed over after it was closed for a report it stays where it was counted', async () => {
    const { overdrachtId } = await proposedPlain(at)
    await file(hers())
    await file(externe())
    for (const tabel of ['bijdrage', 'bijdrage_zaak'])
      await ask(db.admin, `update ${tabel} set gesloten_op = $1`, ['2026-11-22'])
    const before = await whole()
    expect((await acceptOverdracht(externe(), { overdrachtId, ...vrij })).ok).toBe(true)
    expect(await whole()).toEqual(before)
    expect(await file(externe())).toEqual({ ok: false, failure: { kind: 'nothing_new' } })
    expect(await file(hers())).toEqual({ ok: false, failure: { kind: 'nothing_new' } })
  })
})

test('R-JV-5, R-AANST-4: who winds down files what she counted, and it stays when she is gone', async () => {
  await ask(
    db.admin,
    `update aanstelling set tot = '2026-11-20', afwikkelen_tot = '2026-12-20' where account_id = $1 and bestuur_id = $2`,
    [hers().accountId, hers().bestuurId],
  )
  const aanstellingen = hers().aanstellingen.map((one) => ({ ...one, werking: 'afwikkelend' as const }))
  const winding = { ...hers(), aanstellingen }
  expect((await file(winding)).ok).toBe(true)
  expect(await getBijdrage(winding, schooljaar)).toMatchObject({ bijdrage: { aanleiding: 'vertrek' } })
  const gone = { ...hers(), today: '2027-01-10' as Datum, aanstellingen: [] }
  expect(await getBijdrage(gone, schooljaar)).toBeNull()
  expect(count((await samen(externe())).tellingen, 'zaken')).toBe(1)
})

describe('R-JV-5, R-BEW-1: published', () => {
  test('R-JV-5: not while the year runs', async () => {
    await file(hers())
    expect(await publish(hers())).toEqual({ ok: true, value: false })
    await expect(
      change(hers(), (tx) => tx.prisma.$queryRaw`select deur_bijdragen_publiceren(2026)::text`.then(ok)),
    ).rejects.toThrow()
  })

  test('R-BEW-1, R-BEW-4: what ended and was counted is processed, of every adviser who filed; the rest waits', async () => {
    const closed = await closedZaak(at)
    const open = await newMelding(at)
    await file(hers())
    const uncounted = await closedZaak(at)
    expect(await publish(later(externe()))).toEqual({ ok: true, value: true })
    expect(await keptOf(db, closed.id)).toMatchObject({ verwerkt_op: '2027-09-15', vernietigen_op: '2027-09-15' })
    expect(await keptOf(db, open)).toMatchObject({ verwerkt_op: null })
    expect(await keptOf(db, uncounted.id)).toMatchObject({ verwerkt_op: null })
    const view = await getBijdrage(later(hers()), schooljaar)
    expect(view?.bijdrage).toMatchObject({ gepubliceerdOp: '2027-09-15' })
  })

  test('R-JV-5: only the report of a later year destroys it, and closes the year', async () => {
    await file(hers())
    expect(await publish(later(hers()))).toEqual({ ok: true, value: true })
    expect(await publish(later(hers()))).toEqual({ ok: true, value: true })
    expect(count(await whole(), 'zaken')).toBeGreaterThan(0)
    await newMelding(at)
    expect((await file(later(hers()))).ok).toBe(true)
    expect(await getBijdrage(later(hers()), schooljaar)).toMatchObject({
      bijdrage: { aanleiding: 'correctie', revisie: 2 },
    })
    const after = { ...hers(), today: '2028-09-15' as Datum }
    expect(await publish(after, 2027)).toEqual({ ok: true, value: true })
    expect((await samen(hers())).tellingen).toEqual([])
    expect(await file(after)).toEqual({ ok: false, failure: { kind: 'year_closed' } })
    expect(await publish(after)).toEqual({ ok: true, value: false })
  })
})
