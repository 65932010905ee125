import { beforeEach, describe, expect, test } from 'vitest'
import { fileBijdrage } from '@/lib/domain/bijdrage/bijdrage.commands'
import { csvOf } from '@/lib/domain/jaarverslag/csv.rules'
import { csvRijen } from '@/lib/domain/jaarverslag/csv.texts'
import type { Cijfer } from '@/lib/domain/jaarverslag/jaarverslag'
import * as commands from '@/lib/domain/jaarverslag/jaarverslag.commands'
import {
  getBeginteksten,
  getConcept,
  getNaamcheck,
  listJaarstanden,
} from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { getJaarverslag, getSchoolverslag, listJaarverslagen } from '@/lib/domain/jaarverslag/lezen.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newMelding, notFound, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { beginInput, begun, published, publishInput, teksten } from './verslag'

const db: TestDatabase = await testDatabase()
let at: IntakeWorld
beforeEach(async () => {
  await ask(db.admin, 'truncate bestuur, account cascade')
  at = await seedDossierWorld(db)
  await ask(db.admin, 'delete from jaarverslagversie')
  await ask(db.admin, 'delete from bijdrage')
  await ask(db.admin, 'delete from bijdragejaar')
})

const hers = () => at.world.actor.adviseur
const externe = () => at.world.actor.externe
const bestuurder = () => at.world.actor.bestuurder
const directeur = () => at.world.actor.directeur
/** So many cases of hers, of the school year that is over. */
async function vorigJaar(n: number, school: string = at.world.noord.school): Promise<string[]> {
  const melding = { ontvangenOp: '2026-03-02' as Datum }
  const ids = await Promise.all(Array.from({ length: n }, () => newMelding(at, { melding })))
  await ask(db.admin, 'update melding set school_id = $1 where id = any ($2)', [school, ids])
  return ids
}
const shown = (cijfers: readonly Cijfer[], tabel = 'zaken') =>
  cijfers.filter((cijfer) => cijfer.tabel === tabel && cijfer.aantal !== null)

describe('R-JV-3: a concept', () => {
  test('R-JV-3: is its maker’s alone; a colleague is told that it is there, and by whom', async () => {
    const { id } = await begun(at, db)
    expect(await getConcept(hers(), id)).toMatchObject({ schooljaar: 2025, versie: 1, revisie: 1 })
    for (const [naam, actor] of outsiders(at.world)) {
      expect(await getConcept(actor, id), naam).toBeNull()
      expect(await getNaamcheck(actor, id), naam).toBeNull()
      const tried = [
        await commands.removeJaarverslag(actor, { jaarverslagId: id }),
        await commands.publishJaarverslag(actor, { jaarverslagId: id, teksten }),
        await commands.closeJaarverslag(actor, { jaarverslagId: id }),
        await commands.amendJaarverslag(actor, { jaarverslagId: id, revisie: 1, envelopes: [] }),
      ]
      expect(tried, naam).toEqual([notFound, notFound, notFound, notFound])
    }
    const { input } = await beginInput(at, at.externe, db)
    await begun(at, db)
    expect(await commands.beginJaarverslag(externe(), input)).toEqual({
      ok: false,
      failure: { kind: 'begun_by_other', naam: 'adviseur' },
    })
    expect((await listJaarstanden(externe()))?.find(({ schooljaar }) => schooljaar === 2025)).toMatchObject({
      ...{ eigen: null, anderen: ['adviseur'], gepubliceerd: null },
    })
  })

  test('R-JV-3: each act once, with one line in the logboek; two windows do not overwrite each other', async () => {
    const { id, amend } = await begun(at, db)
    const input = { jaarverslagId: id, revisie: 1, envelopes: await amend(2) }
    expect(await commands.amendJaarverslag(hers(), input)).toMatchObject({ ok: true })
    expect(await commands.amendJaarverslag(hers(), input)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
    await ask(
      db.admin,
      `insert into draft (account_id, id, bestuur_id, onderwerp, revisie, bytes) values ($1, $2, $3, $4, 1, '\\x00')`,
      [hers().accountId, newId(), hers().bestuurId, `jaarverslag:${id}:schrijven`],
    )
    expect(await commands.removeJaarverslag(hers(), { jaarverslagId: id })).toMatchObject({ ok: true })
    expect(await commands.removeJaarverslag(hers(), { jaarverslagId: id })).toEqual(notFound)
    const lines = await ask<{ event: string; objectId: string | null }>(
      db.admin,
      `select event, object_id as "objectId" from logboek where event like 'jaarverslag%' order by nr`,
    )
    // Who reads the logboek of the bestuur hears that she writes, and nothing that names a sealed object.
    expect(lines).toEqual(
      ['begun', 'amended', 'removed'].map((done) => ({ event: `jaarverslag_${done}`, objectId: null })),
    )
    expect(await ask(db.admin, 'select from object where id = $1', [id])).toEqual([])
    expect(await ask(db.admin, 'select from envelope where object_id = $1', [id])).toEqual([])
    expect(await ask(db.admin, 'select from draft where strpos(onderwerp, $1) > 0', [id])).toEqual([])
  })

  test('R-JV-2: the hearts of her own cases are given for the check, and those of nobody else', async () => {
    await newMelding(at)
    const { id } = await begun(at, db)
    const check = await getNaamcheck(hers(), id)
    const own = await ask<{ id: string }>(
      db.admin,
      `select id from object where bestuur_id = $1 and houder = $2 and soort in ('melding', 'dossier')`,
      [at.world.noord.id, hers().accountId],
    )
    expect(check?.delen.map(({ objectId }) => objectId).toSorted()).toEqual(own.map((one) => one.id).toSorted())
  })
})

describe('R-JV-3: published', () => {
  test('R-JV-3: needs figures that are closed, and a year that is over', async () => {
    const { id } = await begun(at, db)
    const input = { jaarverslagId: id, teksten }
    expect(await commands.closeJaarverslag(hers(), input)).toMatchObject({ failure: { kind: 'nothing_filed' } })
    await fileBijdrage(hers(), { schooljaar: 2025 })
    expect(await commands.publishJaarverslag(hers(), input)).toMatchObject({ failure: { kind: 'not_closed' } })
    const { id: nu } = await begun(at, db, 2026)
    expect(await commands.publishJaarverslag(hers(), { ...input, jaarverslagId: nu })).toMatchObject({
      failure: { kind: 'year_running', vanaf: '2027-08-01' },
    })
  })

  test('R-JV-3, R-JV-5: of two advisers one whole; it stays as it was when a correction comes', async () => {
    await vorigJaar(7)
    await fileBijdrage(externe(), { schooljaar: 2025 })
    await published(at, db)
    const first = await getJaarverslag(bestuurder(), 2025)
    expect(first).toMatchObject({ versie: 1, drempel: 5, maker: 'adviseur', teksten, antwoorden: [] })
    expect(first?.cijfers.length).toBeGreaterThan(50)
    expect(
      await ask(db.admin, `select from object where soort = 'jaarverslag' and bestuur_id = $1`, [at.world.noord.id]),
    ).toEqual([])

    expect(await getBeginteksten(externe(), 2025)).toEqual(teksten)
    const { input } = await correction(externe())
    const again = await commands.beginJaarverslag(externe(), input)
    if (!again.ok) throw new Error(again.failure.kind)
    expect(await getConcept(externe(), again.value)).toMatchObject({ versie: 2 })
    const without = await publishInput(externe(), again.value)
    const { correctie: _, ...rest } = without.teksten
    expect(await commands.publishJaarverslag(externe(), { ...without, teksten: rest })).toMatchObject({
      failure: { kind: 'parts_missing' },
    })
    expect(await commands.publishJaarverslag(externe(), without)).toEqual({ ok: true, value: 2025 })
    expect(await getJaarverslag(bestuurder(), 2025)).toMatchObject({
      ...{ versie: 2, maker: 'externe', teksten: { ...teksten, correctie: 'Een tabel klopte niet.' } },
    })
    const old = await getJaarverslag(bestuurder(), 2025, 1)
    expect({ ...old, versies: [] }).toEqual({ ...first, versies: [] })
  })

  test('R-JV-3, R-BEW-1: what was counted and is closed is processed, and its day moves', async () => {
    const [melding = ''] = await vorigJaar(1)
    await ask(db.admin, `update bewaring set afgesloten_op = '2026-06-01' where object_id = $1`, [melding])
    await published(at, db)
    const [row] = await ask<{ dag: string | null }>(
      db.admin,
      'select verwerkt_op::text as dag from bewaring where object_id = $1',
      [melding],
    )
    expect(row).toEqual({ dag: hers().today })
  })

  test('R-JV-3: the bestuur answers the last version, and says the same once', async () => {
    await published(at, db)
    const input = { schooljaar: 2025, versie: 1, tekst: 'Dank u wel. Wij doen het.' }
    for (const _ of [1, 2]) expect(await commands.answerJaarverslag(bestuurder(), input)).toMatchObject({ ok: true })
    expect(await commands.answerJaarverslag(bestuurder(), { ...input, versie: 2 })).toMatchObject({
      failure: { kind: 'corrected_meanwhile' },
    })
    expect((await getJaarverslag(hers(), 2025))?.antwoorden).toMatchObject([{ wie: 'bestuurder', tekst: input.tekst }])
    for (const actor of [hers(), directeur(), at.world.actor.fg, at.world.actor.buurBestuurder])
      expect(await commands.answerJaarverslag(actor, input)).toEqual(notFound)
  })

  test('R-JV-3: a directeur reads the figures of his own school, and no text; who else asks, nothing', async () => {
    await vorigJaar(9)
    await vorigJaar(9, at.world.noord.andereSchool)
    await published(at, db)
    const own = await getSchoolverslag(directeur(), 2025)
    expect(own?.scholen.map(({ id }) => id)).toEqual([at.world.noord.school])
    expect([...new Set(own?.cijfers.map(({ school }) => school))]).toEqual([at.world.noord.school])
    expect(JSON.stringify(own)).not.toContain(teksten.trends)
    expect(await getJaarverslag(directeur(), 2025)).toBeNull()
    for (const naam of ['fg', 'beheerder', 'contactpersoon', 'begeleider', 'geschorst', 'buurBestuurder'] as const) {
      expect(await getJaarverslag(at.world.actor[naam], 2025), naam).toBeNull()
      expect(await getSchoolverslag(at.world.actor[naam], 2025), naam).toBeNull()
      expect((await listJaarverslagen(at.world.actor[naam]))?.regels ?? [], naam).toEqual([])
    }
  })

  test('R-JV-2: the two cases of a school stay hidden on the page, in the sheet and in the table of schools', async () => {
    const klein = at.world.noord.andereSchool
    await vorigJaar(12)
    await vorigJaar(2, klein)
    await published(at, db)
    const verslag = await getJaarverslag(bestuurder(), 2025)
    if (!verslag) throw new Error('not published')
    const ofKlein = verslag.cijfers.filter(({ school }) => school === klein)
    expect(ofKlein.length).toBeGreaterThan(20)
    expect(ofKlein.filter(({ aantal }) => aantal !== null && aantal > 0)).toEqual([])
    const samen = (cijfers: readonly Cijfer[]) => cijfers.find(({ school, vak }) => school === null && vak === null)
    const groot = shown(verslag.cijfers).find(({ school, vak }) => school === at.world.noord.school && vak === null)
    // The whole and the other school together would give it away.
    expect(samen(shown(verslag.cijfers)) && groot).toBeFalsy()
    const rows = csvOf(csvRijen(verslag)).split('\r\n')
    const naam = verslag.scholen.find(({ id }) => id === klein)?.naam
    expect(naam).toBeDefined()
    expect(rows.filter((row) => row.endsWith(';2') || row.endsWith(';1'))).toEqual([])
  })
})

async function correction(actor: Actor) {
  const { sealOwn } = await import('@/tests/support/sealing')
  const { object, envelopes } = await sealOwn(at.externe, actor.bestuurId, 'jaarverslag', (id) => [
    { sectie: 'kern', itemId: id, revisie: 1, inhoud: { teksten } },
  ])
  return { input: { object, schooljaar: 2025, envelopes } }
}
