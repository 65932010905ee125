import { beforeAll, describe, expect, test } from 'vitest'
import { getStuk } from '@/lib/domain/bestand/bestand.queries'
import { destroyDossier } from '@/lib/domain/bewaring/destroy.commands'
import { recordNotitie } from '@/lib/domain/dossier/bijhouden.commands'
import { getDossier, listDossiers } from '@/lib/domain/dossier/dossier.queries'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import * as overdracht from '@/lib/domain/overdracht/overdracht.commands'
import { getVoorstel, getVoorstelDetail } from '@/lib/domain/overdracht/overdracht.queries'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { filledDossier, proposal, proposed, vrij } from '@/tests/support/overdracht-world'
import { adoptOf, kaartOf, openAll, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const gever = () => at.world.actor.adviseur
const ontvanger = () => at.world.actor.externe
const accept = (overdrachtId: string, change = {}) =>
  overdracht.acceptOverdracht(ontvanger(), { overdrachtId, ...vrij, ...change })
const decline = (overdrachtId: string) =>
  overdracht.declineOverdracht(ontvanger(), { overdrachtId, weigering: 'niet_vrij' })
const withdraw = (overdrachtId: string) => overdracht.withdrawOverdracht(gever(), { overdrachtId })
const already = { ok: false, failure: { kind: 'already_decided' } }

/** In how many rows of all tables an id or account stands, whatever the column. */
async function traces(value: string): Promise<Record<string, number>> {
  const tables = await ask<{ name: string }>(
    db.admin,
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await ask<{ n: number }>(
        db.admin,
        `select count(*)::int as n from ${name} t where strpos(t::text, $1) > 0`,
        [value],
      )
      return [name, row?.n ?? 0] as const
    }),
  )
  return Object.fromEntries(counts.filter(([, n]) => n > 0))
}

describe('R-OVD-1: accepted', () => {
  test('R-OVD-1: the receiver opens the chosen pieces and the file, and can go on; nothing of it was lost', async () => {
    const before = await proposed(at)
    expect(await getVoorstelDetail(ontvanger(), before.overdrachtId)).toMatchObject({
      ...{ vanNaam: 'adviseur', schoolNaam: 'School', reden: 'te_betrokken', namenBekend: true },
      probleemgebieden: ['ongewenst_gedrag'],
    })
    const nieuwId = before.input.nieuw.id
    expect(await getDossier(ontvanger(), nieuwId)).toBeNull()
    expect(await accept(before.overdrachtId)).toEqual({ ok: true, value: nieuwId })

    const detail = await getDossier(ontvanger(), nieuwId)
    if (!detail) throw new Error('not there')
    expect(detail).toMatchObject({ status: 'lopend', revisie: 1, voorgesteldOp: null, meldingId: null, kaart: null })
    expect(detail.gesprekken).toMatchObject([{ id: before.gesprek, minuten: 45, revisie: 1 }])
    expect(detail.acties).toMatchObject([{ id: before.actie, uiterlijk: vandaag }])
    expect(detail.partijen).toMatchObject([{ rol: 'klager', categorie: 'leerling' }])
    expect(detail.toestemmingen.map(({ soort }) => soort)).toEqual(['dossier_aanleggen', 'overdracht'])
    expect(detail.overgenomen).toMatchObject({ vanNaam: 'adviseur', reden: 'te_betrokken', op: vandaag })
    expect(detail.herkomst).toMatchObject({ soort: 'melding', herkomst: 'overdracht', ontvangenOp: vandaag })

    const delen = await openAll(at.externe, detail.sealed)
    expect(delen.map(({ sectie }) => sectie)).not.toContain('notities')
    expect(delen.find(({ itemId }) => itemId === before.gesprek)?.inhoud).toEqual({ verslag: 'Wat we bespraken.' })
    const omvang = delen.find(({ itemId }) => itemId === before.input.toestemming?.id)?.inhoud
    expect(omvang).toEqual({ omvang: 'Alles naar haar.' })
    expect(delen.find(({ sectie }) => sectie === 'kern')).toMatchObject({
      itemId: nieuwId,
      inhoud: { personen: [{ naam: 'Kastanje' }], positie: '' },
    })
    expect(delen.find(({ sectie }) => sectie === 'bestand')?.inhoud).toMatchObject({ verzegeldIn: before.id })
    expect(await getStuk(ontvanger(), { objectId: nieuwId, id: before.bestand, nr: 0 })).not.toBeNull()

    const received = {
      dossierId: nieuwId,
      eigen: await adoptOf(at.externe, detail.sealed),
      kaart: await kaartOf(at.externe, at.world.noord.id, nieuwId, 'Kastanje'),
      acties: [{ id: before.actie, kaart: await kaartOf(at.externe, at.world.noord.id, before.actie, 'Bellen') }],
    }
    expect(await overdracht.receiveOverdracht(ontvanger(), received)).toEqual({ ok: true, value: nieuwId })
    const own = await getDossier(ontvanger(), nieuwId)
    if (!own) throw new Error('not there')
    const envelopes = await sealMore(at.externe, own.sealed, [
      { sectie: 'notities', itemId: newId(), revisie: 1, inhoud: { tekst: 'Nu van mij.' } },
    ])
    expect(await recordNotitie(ontvanger(), { dossierId: nieuwId, envelopes })).toMatchObject({ ok: true })
    expect(await eventsOf(db, nieuwId)).toEqual([
      ...['overdracht_accepted', 'dossier_read', 'bestand_read', 'overdracht_received'],
      ...['dossier_read', 'notitie_recorded'],
    ])
  })

  test('R-OVD-1, R-SPOOR-1: the giver has no key, no row, no count and no line of it any more', async () => {
    const before = await proposed(at)
    const numbers = (await listDossiers(gever())).regels.map(({ id }) => id)
    expect(numbers).toContain(before.id)
    expect((await accept(before.overdrachtId)).ok).toBe(true)
    expect(await getDossier(gever(), before.id)).toBeNull()
    expect(await getDossier(gever(), before.input.nieuw.id)).toBeNull()
    expect(await getVoorstel(gever(), before.id)).toBeNull()
    expect((await listDossiers(gever())).regels.map(({ id }) => id)).toEqual(numbers.filter((id) => id !== before.id))
    expect(JSON.stringify(await getVandaag(gever()))).not.toContain(before.id)
    expect(await traces(before.id)).toEqual({ logboek: expect.any(Number), vernietiging: 1 })
    const meldingId = (await ask<{ id: string }>(db.admin, 'select id from melding')).map(({ id }) => id)
    expect(meldingId).not.toContain(before.input.dossierId)
    const [keys] = await ask<{ n: number }>(
      db.admin,
      `select count(*)::int as n from "grant" where object_id = $1 and account_id = $2`,
      [before.input.nieuw.id, gever().accountId],
    )
    expect(keys).toEqual({ n: 0 })
    const proof = await ask(db.admin, 'select soort, grond, door from vernietiging where object_id = any ($1)', [
      [before.id, before.overdrachtId],
    ])
    expect(proof).toEqual([
      { soort: 'dossier', grond: 'overdracht', door: gever().accountId },
      { soort: 'overdracht', grond: 'overdracht', door: ontvanger().accountId },
    ])
  })

  test('R-OVD-1, R-DOS-6: what was not chosen is destroyed with the rest, and notities never go', async () => {
    const dossier = await filledDossier(at)
    const input = await proposal(at, dossier, { without: [dossier.gesprek, dossier.bestand] })
    expect((await proposeOverdracht(gever(), input)).ok).toBe(true)
    expect((await accept(input.voorstel.id)).ok).toBe(true)
    const detail = await getDossier(ontvanger(), input.nieuw.id)
    expect(detail).toMatchObject({ gesprekken: [], bestanden: [], acties: [{ id: dossier.actie }] })
    expect(await traces(dossier.bestand)).toEqual({ logboek: expect.any(Number) })
    expect(await traces(dossier.gesprek)).toEqual({})
  })

  test('R-OVD-1: it can be handed on, and says then from whom it came last, and how it began', async () => {
    const first = await proposed(at)
    await accept(first.overdrachtId)
    const again = { ...at, adviseur: at.externe, externe: at.adviseur }
    const world = { ...at.world, actor: { ...at.world.actor, adviseur: ontvanger() } }
    const detail = await getDossier(ontvanger(), first.input.nieuw.id)
    if (!detail) throw new Error('not there')
    await overdracht.receiveOverdracht(ontvanger(), {
      ...{ dossierId: detail.id, eigen: await adoptOf(at.externe, detail.sealed), acties: [] },
      kaart: await kaartOf(at.externe, at.world.noord.id, detail.id, 'Kastanje'),
    })
    const own = await getDossier(ontvanger(), detail.id)
    if (!own) throw new Error('not there')
    const input = await proposal({ ...again, world }, { id: own.id, ref: own.sealed }, {}, at.adviseur)
    expect(await proposeOverdracht(ontvanger(), input)).toMatchObject({ ok: true })
    expect(await overdracht.acceptOverdracht(gever(), { overdrachtId: input.voorstel.id, ...vrij })).toMatchObject({
      ok: true,
    })
    const back = await getDossier(gever(), input.nieuw.id)
    expect(back).toMatchObject({ overgenomen: { vanNaam: 'externe' }, herkomst: { soort: 'melding' } })
    expect(
      (await openAll(at.adviseur, back?.sealed as never)).find(({ sectie }) => sectie === 'bestand')?.inhoud,
    ).toMatchObject({
      verzegeldIn: first.id,
    })
  })
})

describe('R-OVD-1: declined or taken back', () => {
  test('R-OVD-1, R-SPOOR-1: declined, the giver reads a code, and who declined keeps no trace', async () => {
    const before = await proposed(at)
    expect(await decline(before.overdrachtId)).toMatchObject({ ok: true })
    expect(await getVoorstel(gever(), before.id)).toMatchObject({ status: 'geweigerd', weigering: 'niet_vrij' })
    expect((await getDossier(gever(), before.id))?.voorgesteldOp).toBeNull()
    expect(await getVoorstelDetail(ontvanger(), before.overdrachtId)).toBeNull()
    expect(JSON.stringify(await getVandaag(ontvanger()))).not.toContain(before.overdrachtId)
    expect(await traces(before.input.nieuw.id)).toEqual({ vernietiging: 1 })
    expect(await accept(before.overdrachtId)).toEqual(notFound)
    expect(await withdraw(before.overdrachtId)).toEqual(already)
    expect((await proposeOverdracht(gever(), await proposal(at, before))).ok).toBe(true)
  })

  test('R-OVD-1: taken back, the receiver sees nothing of it and the dossier takes records again', async () => {
    const before = await proposed(at)
    expect(await withdraw(before.overdrachtId)).toEqual({ ok: true, value: before.id })
    expect(await getVoorstelDetail(ontvanger(), before.overdrachtId)).toBeNull()
    expect(await accept(before.overdrachtId)).toEqual(notFound)
    const input = { dossierId: before.id, envelopes: await note(before) }
    expect(await recordNotitie(gever(), input)).toMatchObject({ ok: true })
  })

  test('R-TST-3: a withdrawn toestemming takes its proposal along, in the same transaction', async () => {
    const before = await proposed(at)
    const toestemmingId = before.input.toestemming?.id ?? ''
    const op = { dossierId: before.id, toestemmingId, op: vandaag }
    expect(await withdrawToestemming(gever(), op)).toMatchObject({ ok: true })
    expect(await getVoorstel(gever(), before.id)).toMatchObject({ status: 'ingetrokken' })
    expect(await accept(before.overdrachtId)).toEqual(notFound)
    expect(await proposeOverdracht(gever(), { ...(await proposal(at, before)), toestemming: null })).toMatchObject({
      failure: { kind: 'toestemming_missing', soort: 'overdracht', ingetrokkenOp: vandaag },
    })
  })

  test('R-OVD-1, R-BEW-3: destroyed while it was proposed, nothing is left at either side', async () => {
    const before = await proposed(at)
    const nummer = (await getDossier(gever(), before.id))?.nummer ?? ''
    const destroyed = await destroyDossier(gever(), { objectId: before.id, grond: 'vertrek', nummer })
    expect(destroyed).toMatchObject({ ok: true })
    expect(await traces(before.input.nieuw.id)).toEqual({ vernietiging: 1 })
    expect(await traces(before.overdrachtId)).toEqual({ vernietiging: 1 })
    expect(await getVoorstelDetail(ontvanger(), before.overdrachtId)).toBeNull()
  })

  test('R-OVD-1: a toestemming that ran out meanwhile is none', async () => {
    const before = await proposed(at)
    await ask(db.admin, `update toestemming set geldig_tot = '2026-11-21' where id = $1`, [
      before.input.toestemming?.id,
    ])
    expect(await accept(before.overdrachtId)).toEqual({ ok: false, failure: { kind: 'toestemming_gone' } })
    expect((await getDossier(gever(), before.id))?.voorgesteldOp).toBe(vandaag)
  })
})

function note({ ref }: { ref: Parameters<typeof sealMore>[1] }) {
  return sealMore(at.adviseur, ref, [{ sectie: 'notities', itemId: newId(), revisie: 1, inhoud: { tekst: 'x' } }])
}
