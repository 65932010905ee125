import { beforeEach, describe, expect, test } from 'vitest'
import { fileBijdrage } from '@/lib/domain/bijdrage/bijdrage.commands'
import { getBijdrage } from '@/lib/domain/bijdrage/bijdrage.queries'
import { jaartabellen } from '@/lib/domain/bijdrage/jaartabellen.data'
import { grenzenVan } from '@/lib/domain/jaarverslag/conclusies.rules'
import * as commands from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { getConcept } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { getJaarverslag } from '@/lib/domain/jaarverslag/lezen.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newMelding, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { sealOwn } from '@/tests/support/sealing'
import { begun, teksten } from './verslag'

const db: TestDatabase = await testDatabase()
let at: IntakeWorld
beforeEach(async () => {
  await ask(db.admin, 'truncate bestuur, account cascade')
  at = await seedDossierWorld(db)
  await ask(db.admin, 'delete from jaarverslagversie')
  await ask(db.admin, 'delete from bijdrage')
  await ask(db.admin, 'delete from bijdragejaar')
})

const schooljaar = 2025
const hers = () => at.world.actor.adviseur
const externe = () => at.world.actor.externe
const file = (actor: Actor) => fileBijdrage(actor, { schooljaar })
const shut = (id: string, actor = hers()) => commands.closeJaarverslag(actor, { jaarverslagId: id })
const publish = (id: string) => commands.publishJaarverslag(hers(), { jaarverslagId: id, teksten })

/** So many cases of the year that is over, of the school of her world. */
async function vorigJaar(n: number, school: string = at.world.noord.school): Promise<string[]> {
  const melding = { ontvangenOp: '2026-03-02' as Datum }
  const ids = await Promise.all(Array.from({ length: n }, () => newMelding(at, { melding })))
  await ask(db.admin, 'update melding set school_id = $1 where id = any ($2)', [school, ids])
  return ids
}

/** What a colleague filed of cases that are gone: at this school, so many. */
async function collegaTelt(aantal: number, school: string = at.world.noord.school): Promise<void> {
  await file(externe())
  await ask(
    db.admin,
    `insert into bijdragetelling (bestuur_id, schooljaar, bijdrage_id, school_id, tabel, vak, aantal)
     select b.bestuur_id, b.schooljaar, b.id, $2, t.tabel, t.vak, $3
     from bijdrage b, (values ('zaken', 'melding'), ('klagers', 'ouder')) t (tabel, vak)
     where b.adviseur = $1 and b.schooljaar = ${schooljaar}
     on conflict (bestuur_id, schooljaar, bijdrage_id, school_id, tabel, vak) do update set aantal = excluded.aantal`,
    [externe().accountId, school, aantal],
  )
}

const preview = async (id: string, actor = hers()) => (await getConcept(actor, id))?.voorproef
const samen = (
  cijfers: readonly { school: string | null; tabel: string; vak: string | null; aantal: number | null }[],
) => cijfers.find(({ school, tabel, vak }) => school === null && tabel === 'zaken' && vak === null)?.aantal

describe('R-JV-5: the bijdragen are closed before a figure of the whole is made', () => {
  test('R-JV-5, R-JV-2: a preview, a colleague files, a preview: there is none, or it is the same', async () => {
    await vorigJaar(12)
    await file(hers())
    const { id } = await begun(at, db)
    expect(await getConcept(hers(), id)).toMatchObject({ voorproef: null })
    await collegaTelt(9)
    // Before closing she hears that the colleague filed, and no figure.
    const open = await getConcept(hers(), id)
    expect(open?.voorproef).toBeNull()
    expect(open?.indieningen.find(({ naam }) => naam === 'externe')?.ingediendOp).toBe(hers().today)

    expect(await shut(id)).toEqual({ ok: true, value: id })
    const before = await preview(id)
    expect(samen(before?.cijfers ?? [])).toBe(21)
    await collegaTelt(14)
    await vorigJaar(3)
    await file(hers())
    expect(await preview(id)).toEqual(before)
    expect(await shut(id)).toMatchObject({ failure: { kind: 'already_closed' } })
    expect(await preview(id)).toEqual(before)

    // Neither does another setting, nor a concept begun anew, by her or by a colleague.
    await ask(db.admin, `update bestuur_instelling set waarden = waarden || '{"onderdrukkingDrempel":3}'`)
    expect(await commands.removeJaarverslag(hers(), { jaarverslagId: id })).toMatchObject({ ok: true })
    const again = await beginAs(externe())
    expect(await preview(again, externe())).toMatchObject({ cijfers: before?.cijfers, drempel: 5 })
    expect(await shut(again, externe())).toMatchObject({ failure: { kind: 'already_closed' } })
  })

  test('R-JV-3, R-JV-5: what is published is what was closed; what came later stands in the correction', async () => {
    await vorigJaar(12)
    await file(hers())
    await collegaTelt(9)
    const { id } = await begun(at, db)
    await shut(id)
    const closed = await preview(id)
    await collegaTelt(16)
    expect(await publish(id)).toMatchObject({ ok: true })
    const first = await getJaarverslag(at.world.actor.bestuurder, schooljaar)
    expect(first?.cijfers).toEqual(closed?.cijfers)
    expect(await ask(db.admin, 'select from jaarcijfers where bestuur_id = $1', [hers().bestuurId])).toEqual([])

    const second = await beginAs(hers())
    expect(await preview(second)).toBeNull()
    expect(await shut(second)).toMatchObject({ ok: true })
    // 28 cases now; both versions beside each other may show it, for it changed by more than the threshold.
    expect([28, null]).toContain(samen((await preview(second))?.cijfers ?? []))
    const correctie = { ...teksten, correctie: 'Een collega diende later in.' }
    const done = await commands.publishJaarverslag(hers(), { jaarverslagId: second, teksten: correctie })
    expect(done).toMatchObject({ ok: true })
    expect((await getJaarverslag(at.world.actor.bestuurder, schooljaar, 1))?.cijfers).toEqual(closed?.cijfers)
  })

  test('R-JV-5: who files after that is told, and her cases wait for the version they stand in', async () => {
    const [eerste = ''] = await vorigJaar(6)
    await file(hers())
    const { id } = await begun(at, db)
    expect((await getBijdrage(externe(), schooljaar))?.wacht).toBeNull()
    await shut(id)
    const gesloten = { om: 'gesloten', op: hers().today }
    expect((await getBijdrage(externe(), schooljaar))?.wacht).toEqual(gesloten)
    const [later = ''] = await vorigJaar(1)
    await file(hers())
    await ask(db.admin, `update bewaring set afgesloten_op = '2026-06-01' where object_id = any ($1)`, [
      [eerste, later],
    ])
    await publish(id)
    expect((await getBijdrage(externe(), schooljaar))?.wacht).toEqual({ ...gesloten, om: 'verschenen' })
    const rows = await ask<{ id: string; op: string | null }>(
      db.admin,
      'select object_id as id, verwerkt_op::text as op from bewaring where object_id = any ($1)',
      [[eerste, later]],
    )
    expect(new Map(rows.map((row) => [row.id, row.op]))).toEqual(
      new Map<string, string | null>([
        [eerste, hers().today],
        [later, null],
      ]),
    )
  })

  test('R-JV-5: not while the year runs: its figures would tell of each case as it comes', async () => {
    await fileBijdrage(hers(), { schooljaar: 2026 })
    const { id } = await begun(at, db, 2026)
    expect(await shut(id)).toMatchObject({ failure: { kind: 'year_running', vanaf: '2027-08-01' } })
    expect(await preview(id)).toBeNull()
  })
})

describe('R-JV-2: why a figure is not shown', () => {
  test('R-JV-2, R-JV-5: one reason for all where a colleague is in it, each its own where she is alone', async () => {
    await vorigJaar(7)
    await vorigJaar(2, at.world.noord.andereSchool)
    await file(hers())
    const { id } = await begun(at, db)
    await shut(id)
    const alone = new Set((await preview(id))?.verborgen.map(({ reden }) => reden))
    expect(alone.has('nul')).toBe(true)
    expect(alone.has('samen')).toBe(false)
    // What was hers alone is not told to a colleague who takes over the writing.
    await commands.removeJaarverslag(hers(), { jaarverslagId: id })
    const taken = await beginAs(externe())
    expect(new Set((await preview(taken, externe()))?.verborgen.map(({ reden }) => reden))).toEqual(new Set(['samen']))

    await ask(db.admin, 'delete from jaarcijfers')
    await commands.removeJaarverslag(externe(), { jaarverslagId: taken })
    await collegaTelt(9)
    const both = await beginAs(hers())
    await shut(both)
    const { verborgen = [], cijfers = [] } = (await preview(both)) ?? {}
    expect(new Set(verborgen.map(({ reden }) => reden))).toEqual(new Set(['samen']))
    expect(verborgen.length).toBe(cijfers.filter(({ aantal }) => aantal === null).length)
    expect(await ask(db.admin, `select from jaarcijfers where strpos(cijfers::text, 'reden') > 0`)).toEqual([])
  })

  test('R-JV-2: what a directeur of one chosen school could make of it, she sees before she publishes', async () => {
    const klein = at.world.noord.andereSchool
    await vorigJaar(14)
    await vorigJaar(2, klein)
    await file(hers())
    const { id } = await begun(at, db)
    await shut(id)
    const { cijfers = [], scholen = [], drempel } = (await preview(id)) ?? {}
    expect(scholen.map((school) => school.id)).toContain(klein)
    const grenzen = grenzenVan(cijfers, jaartabellen, klein)
    expect(grenzen.length).toBeGreaterThan(10)
    for (const { van, tot } of grenzen)
      expect((tot ?? Number.POSITIVE_INFINITY) - van + 1).toBeGreaterThanOrEqual(drempel ?? 5)
  })
})

/** By another than who began first, or again. */
async function beginAs(actor: Actor): Promise<string> {
  const kluis = actor.accountId === hers().accountId ? at.adviseur : at.externe
  const { object, envelopes } = await sealOwn(kluis, actor.bestuurId, 'jaarverslag', (id) => [
    { sectie: 'kern', itemId: id, revisie: 1, inhoud: { teksten } },
  ])
  const made = await commands.beginJaarverslag(actor, { object, schooljaar, envelopes })
  if (!made.ok) throw new Error(made.failure.kind)
  return made.value
}
