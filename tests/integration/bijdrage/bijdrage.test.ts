import { beforeEach, describe, expect, test } from 'vitest'
import { destroyDossier } from '@/lib/domain/bewaring/destroy.commands'
import { fileBijdrage } from '@/lib/domain/bijdrage/bijdrage.commands'
import { getBijdrage } from '@/lib/domain/bijdrage/bijdrage.queries'
import { loadIndieningen, loadJaartabellen, loadJaarwerk, publishBijdragen } from '@/lib/domain/bijdrage/samen.store'
import { openDossier } from '@/lib/domain/dossier/open-dossier.commands'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ok } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import { closedZaak } from '@/tests/integration/access/access-world'
import { keptOf } from '@/tests/integration/bewaring/bewaring-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, newMelding, openInput, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposed, proposedPlain, vrij } from '@/tests/support/overdracht-world'

const schooljaar = 2026
const later = (actor: Actor): Actor => ({ ...actor, today: '2027-09-15' as Datum })

const db: TestDatabase = await testDatabase()
let at: IntakeWorld
beforeEach(async () => {
  await ask(db.admin, 'truncate bestuur, account cascade')
  at = await seedDossierWorld(db)
  await ask(db.admin, 'delete from bijdrage')
})

const hers = () => at.world.actor.adviseur
const externe = () => at.world.actor.externe
const file = (actor: Actor, jaar = schooljaar) => fileBijdrage(actor, { schooljaar: jaar })
const samen = (actor: Actor, jaar = schooljaar) => read(actor, (tx) => loadJaartabellen(tx, actor, jaar))
const publish = (actor: Actor, jaar = schooljaar) =>
  change(actor, async (tx) => ok(await publishBijdragen(tx, actor, jaar)))
type Counts = readonly { tabel: string; vak: string; aantal: number }[]
const count = (tellingen: Counts | undefined, tabel: string, vak?: string) =>
  (tellingen ?? [])
    .filter((telling) => telling.tabel === tabel && (!vak || telling.vak === vak))
    .reduce((sum, { aantal }) => sum + aantal, 0)
const own = async (actor: Actor) => (await getBijdrage(actor, schooljaar))?.tellingen
const whole = async () => (await samen(hers())).tellingen

describe('R-JV-1: counted from what she holds', () => {
  test('R-JV-1: under her own row security: a colleague counts none of her cases', async () => {
    const before = [count(await own(hers()), 'zaken'), count(await own(at.world.actor.collega), 'zaken')]
    await newMelding(at)
    await newMelding(at, { melding: { soort: 'signaal', klagerCategorie: 'ouder' } })
    expect(before).toEqual([1, 1])
    expect(await own(hers())).toMatchObject(
      expect.arrayContaining([
        { school: at.world.noord.school, tabel: 'zaken', vak: 'signaal', aantal: 1 },
        { school: at.world.noord.school, tabel: 'probleemgebieden', vak: 'ongewenst_gedrag', aantal: 2 },
        { school: at.world.noord.school, tabel: 'gedragingen', vak: 'pesten', aantal: 2 },
      ]),
    )
    expect(count(await own(hers()), 'zaken')).toBe(3)
    expect(count(await own(at.world.actor.collega), 'zaken')).toBe(1)
  })

  test('R-JV-1: what came in before 1 August counts in the year before', async () => {
    await newMelding(at, { melding: { ontvangenOp: '2026-07-31' as Datum } })
    expect(count(await own(hers()), 'zaken')).toBe(1)
    expect(count((await getBijdrage(hers(), 2025))?.tellingen, 'zaken')).toBe(1)
  })

  test('R-TRI-4: a melding that becomes a klacht with a dossier stays one case, filed before or after', async () => {
    const meldingId = await newMelding(at)
    expect(await file(hers())).toMatchObject({ ok: true })
    const before = await whole()
    expect([count(before, 'zaken'), count(before, 'zaken', 'melding')]).toEqual([2, 1])
    expect((await openDossier(hers(), (await openInput(at, meldingId)).input)).ok).toBe(true)
    expect(await getBijdrage(hers(), schooljaar)).toMatchObject({ veranderd: true, waaromNiet: null })
    expect(await file(hers())).toMatchObject({ ok: true })
    const after = await whole()
    expect([count(after, 'zaken'), count(after, 'zaken', 'melding')]).toEqual([2, 0])
    expect(count(after, 'klagers')).toBe(2)
  })
})

describe('R-JV-5: filed', () => {
  test('R-JV-5: once, with one line in the logboek; the same again is refused', async () => {
    const filed = await file(hers())
    if (!filed.ok) throw new Error(filed.failure.kind)
    expect(await eventsOf(db, filed.value)).toEqual(['bijdrage_filed'])
    expect(await file(hers())).toEqual({ ok: false, failure: { kind: 'nothing_new' } })
    expect(await getBijdrage(hers(), schooljaar)).toMatchObject({
      bijdrage: { aanleiding: 'verslag', revisie: 1, ingediendOp: hers().today, gepubliceerdOp: null },
      veranderd: false,
    })
    expect(await file(hers(), 2027)).toEqual({ ok: false, failure: { kind: 'year_to_come' } })
  })

  test('R-JV-5: several advisers make one whole, in parts without a name', async () => {
    await newMelding(at)
    expect((await file(hers())).ok && (await file(externe())).ok).toBe(true)
    const { tellingen, tabellen, scholen, drempel } = await samen(at.world.actor.collega)
    expect(drempel).toBe(5)
    expect(scholen.toSorted()).toEqual([at.world.noord.school, at.world.noord.andereSchool].toSorted())
    expect(tabellen.map(({ id }) => id)).toContain('uitkomsten')
    expect(count(tellingen, 'zaken')).toBe(3)
    for (const { aantal, bijdragen = {} } of tellingen) {
      expect(Object.values(bijdragen).reduce((sum, deel) => sum + deel, 0)).toBe(aantal)
      for (const deel of Object.keys(bijdragen)) expect(['bijdrage-1', 'bijdrage-2']).toContain(deel)
    }
    const names = JSON.stringify(tellingen)
    for (const id of [hers().accountId, externe().accountId]) expect(names).not.toContain(id)
  })

  test('R-JV-5: who filed is known, and nothing of what she counted', async () => {
    await file(hers())
    const stand = await read(externe(), (tx) => loadIndieningen(tx, externe(), schooljaar))
    expect(stand.find(({ accountId }) => accountId === hers().accountId)).toEqual({
      ...{ accountId: hers().accountId, naam: 'adviseur', ingediendOp: hers().today },
    })
    expect(stand.find(({ accountId }) => accountId === externe().accountId)).toMatchObject({ ingediendOp: null })
    const rows = await read(externe(), (tx) => tx.prisma.bijdragetelling.count())
    expect(rows).toBe(0)
  })

  test('R-JV-5, R-DOS-3: for nobody else there is a sum, a part or a day', async () => {
    await file(hers())
    for (const [naam, actor] of outsiders(at.world).filter(([, { bestuurId }]) => bestuurId === hers().bestuurId)) {
      if (actor.aanstellingen.some(({ rol }) => rol === 'vertrouwenspersoon') || actor.accountId === hers().accountId)
        continue
      expect((await samen(actor)).tellingen, naam).toEqual([])
      expect(await read(actor, (tx) => loadJaarwerk(tx, actor, schooljaar)), naam).toEqual([])
      expect(
        (await read(actor, (tx) => loadIndieningen(tx, actor, schooljaar))).every(({ ingediendOp }) => !ingediendOp),
        naam,
      ).toBe(true)
      await expect(publish(later(actor)), naam).rejects.toThrow('cannot be published')
    }
    expect((await samen(at.world.actor.buurAdviseur)).tellingen).toEqual([])
  })

  test('R-JV-5: minutes of talks go along, of the bestuur as a whole', async () => {
    const minuten = async () => {
      await file(hers())
      const werk = await read(hers(), (tx) => loadJaarwerk(tx, hers(), schooljaar))
      return werk.find(({ soort, vak }) => soort === 'uren' && vak === 'opvang')?.aantal ?? 0
    }
    const before = await minuten()
    await proposed(at)
    expect((await minuten()) - before).toBe(45)
  })
})

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

  test('R-TRI-4, R-OVD-1: handed over after the report was published it stays where it was counted', async () => {
    const { overdrachtId } = await proposedPlain(at)
    await file(hers())
    await file(externe())
    await ask(db.admin, 'update bijdrage set gepubliceerd_op = $1', ['2026-11-22'])
    const before = await whole()
    expect((await acceptOverdracht(externe(), { overdrachtId, ...vrij })).ok).toBe(true)
    expect(await whole()).toEqual(before)
    expect(await file(externe())).toEqual({ ok: false, failure: { kind: 'nothing_new' } })
    expect(await file(hers())).toEqual({ ok: false, failure: { kind: 'nothing_new' } })
  })
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
