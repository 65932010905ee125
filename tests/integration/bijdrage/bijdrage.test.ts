import { beforeEach, describe, expect, test } from 'vitest'
import { getBijdrage } from '@/lib/domain/bijdrage/bijdrage.queries'
import { loadIndieningen } from '@/lib/domain/bijdrage/samen.store'
import { openDossier } from '@/lib/domain/dossier/open-dossier.commands'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, newMelding, openInput, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposed } from '@/tests/support/overdracht-world'
import { count, file, later, own, publish, samen, schooljaar, werk } from './bijdrage-world'

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
    await ask(
      db.admin,
      'delete from bijdragetelling where bijdrage_id = (select id from bijdrage where adviseur = $1)',
      [externe().accountId],
    )
    // Who filed and counted nothing is one who reads along too.
    for (const { bijdragen = {} } of (await samen(hers())).tellingen) expect(Object.keys(bijdragen)).toHaveLength(2)
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
      expect(await werk(actor), naam).toEqual([])
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
      const all = await werk(hers())
      return all.find(({ soort, vak }) => soort === 'uren' && vak === 'opvang')?.aantal ?? 0
    }
    const before = await minuten()
    await proposed(at)
    expect((await minuten()) - before).toBe(45)
  })
})

describe('R-JV-5: what goes along', () => {
  test('R-JV-5, R-JV-2: which part is of who alone serves a school; where another counted a case, nobody does', async () => {
    const alone = at.world.noord.andereSchool
    await ask(
      db.admin,
      `insert into aanstelling_school (bestuur_id, aanstelling_id, school_id)
       select bestuur_id, id, $1 from aanstelling where account_id = $2 and bestuur_id = $3`,
      [alone, hers().accountId, hers().bestuurId],
    )
    expect((await samen(externe())).alleen).toEqual({})
    await file(hers())
    await file(externe())
    const { alleen, tellingen } = await samen(externe())
    expect(Object.keys(alleen)).toEqual([alone])
    expect(['bijdrage-1', 'bijdrage-2']).toContain(alleen[alone])
    expect(tellingen.some(({ school }) => school === alone)).toBe(false)
    await ask(
      db.admin,
      `update bijdragetelling set school_id = $1 where bijdrage_id = (select id from bijdrage where adviseur = $2)`,
      [alone, externe().accountId],
    )
    expect((await samen(externe())).alleen).toEqual({})
  })

  test('R-JV-1, R-UREN-1: what she wrote down of her hours, in minutes, and never of a colleague', async () => {
    const overleg = async (actor: Actor) =>
      (await getBijdrage(actor, schooljaar))?.werk.find(({ vak }) => vak === 'overleg')?.aantal ?? 0
    const before = [await overleg(hers()), await overleg(externe())]
    await ask(
      db.admin,
      `insert into uren (bestuur_id, id, account_id, activiteit, op, minuten) values ($1, gen_random_uuid(), $2, 'overleg', $3, 75)`,
      [hers().bestuurId, hers().accountId, hers().today],
    )
    expect([await overleg(hers()), await overleg(externe())]).toEqual([(before[0] ?? 0) + 75, before[1]])
    await file(hers())
    const all = await werk(externe())
    expect(all.find(({ soort, vak }) => soort === 'uren' && vak === 'overleg')?.aantal).toBe((before[0] ?? 0) + 75)
  })
})
