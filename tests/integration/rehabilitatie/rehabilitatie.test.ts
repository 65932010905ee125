import { beforeAll, describe, expect, test } from 'vitest'
import * as rehabilitatie from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { getRehabilitatie, listRehabilitaties } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { agreed, beginInput, begun, decided, gesprekInput, jaOp, klagerInput, proposed } from './rehabilitatie'

let db: TestDatabase
let at: IntakeWorld & { db: TestDatabase }
beforeAll(async () => {
  db = await testDatabase()
  at = { ...(await seedDossierWorld(db)), db }
  for (const naam of ['directeur', 'bestuurder'] as const)
    await ask(db.admin, `update account set public_key = '\\x01' where id = $1`, [at.world.account[naam]])
})
const directeur = () => at.world.actor.directeur
const bestuurder = () => at.world.actor.bestuurder

describe('rehabilitatie', () => {
  test('R-REHA-3: is sealed to the office that leads it, and read by nobody else', async () => {
    const { id } = await begun(at)
    expect(await getRehabilitatie(directeur(), id)).toMatchObject({ ambt: 'directeur', grond: 'commissie_ongegrond' })
    expect(await eventsOf(db, id)).toEqual(['rehabilitatie_recorded', 'rehabilitatie_read'])
    const { directeur: _, ...others } = at.world.actor
    for (const [naam, actor] of Object.entries(others)) {
      expect(await getRehabilitatie(actor, id), naam).toBeNull()
      expect((await listRehabilitaties(actor))?.map((one) => one.id) ?? [], naam).not.toContain(id)
    }
  })

  test('R-REHA-3: the bestuur leads where it set so and the person asks; then the directeur sees nothing', async () => {
    const { input } = await beginInput(at, 'bestuur', { opVerzoek: false })
    expect(await rehabilitatie.recordRehabilitatie(bestuurder(), input)).toMatchObject({
      failure: { kind: 'not_asked' },
    })
    const { id } = await begun(at, 'bestuur')
    expect(await getRehabilitatie(bestuurder(), id)).toMatchObject({ ambt: 'bestuur' })
    expect(await getRehabilitatie(directeur(), id)).toBeNull()
    const own = await beginInput(at)
    const verwijtbaar = { ...own.input, directieVerwijtbaar: true }
    expect(await rehabilitatie.recordRehabilitatie(directeur(), verwijtbaar)).toMatchObject({
      ...{ failure: { kind: 'bestuur_leads' } },
    })
  })

  test('R-REHA-1: geseponeerd is refused, and nothing of it is kept', async () => {
    const { input } = await beginInput(at, 'directeur', { grond: 'geseponeerd' })
    expect(await rehabilitatie.recordRehabilitatie(directeur(), input)).toEqual({
      ...{ ok: false, failure: { kind: 'no_ground', grond: 'geseponeerd' } },
    })
    expect(await ask(db.admin, 'select from ambtsstuk where id = $1', [input.stukId])).toEqual([])
  })

  test('R-SPOOR-2: a directeur who is involved gets nothing, also not what he would begin himself', async () => {
    const { input } = await beginInput(at, 'directeur')
    const betrokken = { ...input, betrokken: [at.world.account.directeur as string] }
    expect(await rehabilitatie.recordRehabilitatie(directeur(), betrokken)).toMatchObject({ ok: false })
  })

  test('R-REHA-3: a measure is put to the person first; only a yes lets it be done', async () => {
    const { van } = await proposed(at)
    const done = (revisie: number) => rehabilitatie.completeMaatregel(directeur(), { ...van, revisie, op: vandaag })
    expect(await done(2)).toMatchObject({ failure: { kind: 'not_agreed' } })
    expect(await rehabilitatie.answerMaatregel(directeur(), { ...van, revisie: 2, ...jaOp })).toMatchObject({
      ok: true,
    })
    expect(await done(2)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
    expect(await done(3)).toMatchObject({ ok: true })
    const found = await getRehabilitatie(directeur(), van.rehabilitatieId)
    expect(found?.maatregelen).toMatchObject([{ antwoord: 'ja', voorgelegdOp: vandaag, uitgevoerdOp: vandaag }])
  })

  test('R-REHA-3: the database knows too that nothing is done without a yes', async () => {
    const { van } = await proposed(at)
    const text = `update rehabilitatiemaatregel set uitgevoerd_op = current_date where id = $1`
    await expect(ask(db.admin, text, [van.id])).rejects.toThrow('rehabilitatiemaatregel_uitgevoerd')
  })

  test('R-REHA-3: a measure with a day reminds who leads it', async () => {
    await agreed(at)
    const mails = await ask<{ mail: string }>(db.deur, `select mail from deur_herinneren('2026-11-22')`)
    const [own] = await ask<{ mail: string }>(db.admin, 'select mail from account where id = $1', [
      at.world.account.directeur,
    ])
    expect(mails).toContainEqual(own)
  })

  test('R-REHA-3: a talk is kept in codes, its words sealed', async () => {
    const made = await begun(at)
    expect(await rehabilitatie.recordRehabilitatiegesprek(directeur(), await gesprekInput(made))).toMatchObject({
      ok: true,
    })
    const found = await getRehabilitatie(directeur(), made.id)
    expect(found?.gesprekken).toMatchObject([{ onderwerpen: ['gebeurd'], begeleiderErbij: true }])
    expect(found?.sealed?.envelopes).toHaveLength(2)
  })

  test('R-REHA-2: only the directeur decides towards the klager, on a ground of its own, and tells the person', async () => {
    const made = await begun(at)
    const input = await klagerInput(made)
    const ongegrond = { ...input, vals: 'onbekend' as const }
    expect(await rehabilitatie.decideKlagermaatregel(directeur(), ongegrond)).toMatchObject({
      ...{ failure: { kind: 'not_false' } },
    })
    expect(await rehabilitatie.decideKlagermaatregel(directeur(), input)).toMatchObject({ ok: true })
    const close = { rehabilitatieId: made.id, uitkomst: 'hersteld' as const }
    expect(await rehabilitatie.completeRehabilitatie(directeur(), { ...close, revisie: 2 })).toMatchObject({
      ...{ failure: { kind: 'not_told' } },
    })
    const tell = { rehabilitatieId: made.id, id: input.id, revisie: 2, op: vandaag }
    expect(await rehabilitatie.tellKlagermaatregel(directeur(), tell)).toMatchObject({ ok: true })
    expect(await rehabilitatie.completeRehabilitatie(directeur(), { ...close, revisie: 3 })).toMatchObject({ ok: true })
  })

  test('R-REHA-2: a bestuurder who leads does not decide it, by command nor by row', async () => {
    const made = await begun(at, 'bestuur')
    expect(await rehabilitatie.decideKlagermaatregel(bestuurder(), await klagerInput(made))).toEqual(notFound)
  })

  test('R-REHA-2: the decision is in the name of who took it', async () => {
    const { van } = await decided(at)
    const rows = await ask(db.admin, 'select door from klagermaatregel where id = $1', [van.id])
    expect(rows).toEqual([{ door: at.world.account.directeur }])
  })
})
