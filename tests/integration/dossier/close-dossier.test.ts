import { beforeAll, describe, expect, test } from 'vitest'
import type { Dossier } from '@/lib/domain/dossier/dossier'
import { amendDossier, checkDossier, closeDossier, reopenDossier } from '@/lib/domain/dossier/dossier.commands'
import { getDossier, listDossiers } from '@/lib/domain/dossier/dossier.queries'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, klagerId, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { kaartOf, openAll, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const ja = { afsprakenNagekomen: 'ja', gedragGestopt: 'ja', represailles: 'nee', oorzaakWeg: 'ja' } as const
type Opened = Awaited<ReturnType<typeof openedDossier>>

async function revisieOf({ id }: Opened): Promise<number> {
  return ((await getDossier(adviseur(), id)) as Dossier).revisie
}

async function closing(made: Opened, revisie = 1) {
  const inhoud = { afloop: 'Het is uitgepraat.', leren: '', op: vandaag, uitkomst: 'opgelost' }
  return {
    dossierId: made.id,
    revisie: await revisieOf(made),
    uitkomst: 'opgelost' as const,
    vragen: ja,
    controleOp: '2026-12-20' as Datum | null,
    envelopes: await sealMore(at.adviseur, made.ref, [{ sectie: 'bewijs', itemId: made.id, revisie, inhoud }]),
  }
}

async function turning(made: Opened, revisie = 1) {
  const inhoud = { soort: 'heropend', op: vandaag, reden: 'Het begon opnieuw.' }
  const part = { sectie: 'verslagen' as const, itemId: made.id, revisie, inhoud }
  return {
    dossierId: made.id,
    revisie: await revisieOf(made),
    envelopes: await sealMore(at.adviseur, made.ref, [part]),
  }
}

async function amending(made: Opened, revisie = 2) {
  const kern = { ...made.kern, klachtdefinitie: 'Ik wil dat het stopt.' }
  const part = { sectie: 'kern' as const, itemId: made.id, revisie, inhoud: kern }
  return {
    dossierId: made.id,
    revisie: await revisieOf(made),
    probleemgebieden: ['ongewenst_gedrag' as const],
    gedragingen: [],
    partijen: null,
    definitieAkkoordOp: vandaag,
    personen: [{ id: klagerId, rol: 'klager' as const, categorie: 'leerling' as const, minderjarig: 'nee' as const }],
    kaart: await kaartOf(at.adviseur, at.world.noord.id, made.id, 'Kastanje'),
    envelopes: await sealMore(at.adviseur, made.ref, [part]),
  }
}

async function closed() {
  const made = await openedDossier(at)
  expect(await closeDossier(adviseur(), await closing(made))).toMatchObject({ ok: true })
  return made
}

describe('closing and after', () => {
  test('R-ROUTE-8: closes with outcome, questions and a day for the check', async () => {
    const made = await closed()
    const detail = await getDossier(adviseur(), made.id)
    expect(detail).toMatchObject({ status: 'afgesloten', uitkomst: 'opgelost', controleOp: '2026-12-20' })
    const rows = await ask(db.admin, 'select gedrag_gestopt, represailles from dossier where id = $1', [made.id])
    expect(rows).toEqual([{ gedrag_gestopt: 'ja', represailles: 'nee' }])
    expect(await eventsOf(db, made.id)).toContain('dossier_closed')
  })

  test('R-ROUTE-8: without a check, or with one in the past, it stays open', async () => {
    const made = await openedDossier(at)
    const input = await closing(made)
    expect(await closeDossier(adviseur(), { ...input, controleOp: null })).toMatchObject({
      failure: { kind: 'controle_missing' },
    })
    expect(await closeDossier(adviseur(), { ...input, controleOp: vandaag })).toMatchObject({
      failure: { kind: 'controle_in_past' },
    })
    expect(await closeDossier(adviseur(), { ...input, envelopes: [] })).toMatchObject({
      failure: { kind: 'sealed_part_missing' },
    })
    expect(await getDossier(adviseur(), made.id)).toMatchObject({ status: 'lopend' })
  })

  test('R-ROUTE-8: the check is recorded once, and only when one is due', async () => {
    const made = await closed()
    expect(await checkDossier(adviseur(), { ...(await turning(made)), vragen: ja })).toMatchObject({ ok: true })
    expect(await getDossier(adviseur(), made.id)).toMatchObject({ controleGedaanOp: vandaag })
    expect(await checkDossier(adviseur(), { ...(await turning(made, 2)), vragen: ja })).toMatchObject({
      failure: { kind: 'no_check_due' },
    })
  })

  test('R-ROUTE-8: reopens, and what was closed before can still be read', async () => {
    const made = await closed()
    expect(await reopenDossier(adviseur(), await turning(made))).toMatchObject({ ok: true })
    expect(await reopenDossier(adviseur(), await turning(made, 2))).toMatchObject({ failure: { kind: 'not_closed' } })
    expect(await closeDossier(adviseur(), await closing(made, 2))).toMatchObject({ ok: true })
    const detail = await getDossier(adviseur(), made.id)
    const parts = await openAll(at.adviseur, detail?.sealed as NonNullable<typeof detail>['sealed'])
    const sloten = parts.filter(({ sectie, itemId }) => sectie === 'bewijs' && itemId === made.id)
    expect(sloten.map(({ revisie }) => revisie).sort()).toEqual([1, 2])
  })

  test('R-TST-3: after a withdrawal it can be closed, not reopened', async () => {
    const made = await openedDossier(at)
    const { toestemmingId } = made
    await withdrawToestemming(adviseur(), { dossierId: made.id, toestemmingId, op: vandaag })
    expect(await closeDossier(adviseur(), await closing(made))).toMatchObject({ ok: true })
    expect(await reopenDossier(adviseur(), await turning(made))).toMatchObject({
      failure: { kind: 'toestemming_missing', soort: 'dossier_aanleggen', ingetrokkenOp: vandaag },
    })
  })
})

describe('amending', () => {
  test('R-GESP-1: the klachtdefinitie with the day the klager agreed; the former text stays', async () => {
    const made = await openedDossier(at)
    expect(await amendDossier(adviseur(), await amending(made))).toMatchObject({ ok: true })
    const detail = await getDossier(adviseur(), made.id)
    expect(detail).toMatchObject({ definitieAkkoordOp: vandaag, gedragingen: [] })
    const parts = await openAll(at.adviseur, detail?.sealed as NonNullable<typeof detail>['sealed'])
    expect(parts.filter(({ sectie }) => sectie === 'kern')).toHaveLength(2)
  })

  test('R-DOS-2: who is no longer named gets an end, and is not wiped out', async () => {
    const made = await openedDossier(at)
    const input = await amending(made)
    const ander = { id: newId(), rol: 'aangeklaagde', categorie: 'medewerker', minderjarig: 'nee' } as const
    await amendDossier(adviseur(), { ...input, personen: [...input.personen, ander] })
    await amendDossier(adviseur(), await amending(made, 3))
    const partijen = (await getDossier(adviseur(), made.id))?.partijen
    expect(partijen?.map(({ rol, tot }) => [rol, tot])).toEqual([
      ['aangeklaagde', vandaag],
      ['klager', null],
    ])
  })

  test('R-MIN-1: a klager who turns out to be under 18 brings the question of the parents, and keeps its answer', async () => {
    const made = await openedDossier(at)
    const standNow = async () => (await getDossier(adviseur(), made.id))?.oudersStand
    expect(await standNow()).toBe('nvt')
    const input = await amending(made)
    const personen = input.personen.map((persoon) => ({ ...persoon, minderjarig: 'ja' as const }))
    expect(await amendDossier(adviseur(), { ...input, personen })).toMatchObject({ ok: true })
    expect(await standNow()).toBe('nog_te_doen')
    expect(await amendDossier(adviseur(), await amending(made, 3))).toMatchObject({ ok: true })
    expect(await standNow()).toBe('nog_te_doen')
  })

  test('is refused from an old copy, in a closed dossier, and with persons that do not fit', async () => {
    const made = await openedDossier(at)
    const input = await amending(made)
    expect(await amendDossier(adviseur(), { ...input, personen: [] })).toMatchObject({
      failure: { kind: 'klager_missing' },
    })
    expect(await amendDossier(adviseur(), { ...input, revisie: 7 })).toMatchObject({
      failure: { kind: 'changed_elsewhere' },
    })
    expect(await amendDossier(adviseur(), await amending(made, 5))).toMatchObject({
      failure: { kind: 'changed_elsewhere' },
    })
    const shut = await closed()
    expect(await amendDossier(adviseur(), await amending(shut))).toMatchObject({
      failure: { kind: 'dossier_closed', afgeslotenOp: vandaag },
    })
    expect(await closeDossier(adviseur(), await closing(shut, 2))).toMatchObject({
      failure: { kind: 'dossier_closed' },
    })
  })

  test('R-TST-2: without toestemming nothing is changed, and the refusal names it', async () => {
    const made = await openedDossier(at)
    const { toestemmingId } = made
    await withdrawToestemming(adviseur(), { dossierId: made.id, toestemmingId, op: vandaag })
    expect(await amendDossier(adviseur(), await amending(made))).toMatchObject({
      failure: { kind: 'toestemming_missing', soort: 'dossier_aanleggen' },
    })
  })
})

describe('R-DOS-3: for anyone else there is no dossier', () => {
  test('not to close, change, reopen, check or read', async () => {
    const made = await openedDossier(at)
    const [close, turn, amend] = [await closing(made), await turning(made), await amending(made)]
    for (const [wie, actor] of outsiders(at.world)) {
      // R-AANST-4: who winds down may still read, and close what she does not hand over.
      if (wie !== 'herself, winding down') expect(await closeDossier(actor, close), wie).toEqual(notFound)
      expect(await amendDossier(actor, amend), wie).toEqual(notFound)
      expect(await reopenDossier(actor, turn), wie).toEqual(notFound)
      expect(await checkDossier(actor, { ...turn, vragen: ja }), wie).toEqual(notFound)
      if (wie !== 'herself, winding down') expect(await getDossier(actor, made.id), wie).toBeNull()
    }
    expect(await getDossier(adviseur(), 'geen-id')).toBeNull()
    expect(await getDossier(adviseur(), newId())).toBeNull()
  })

  test('R-SPOOR-1: not in a list, and not in its count', async () => {
    await openedDossier(at)
    for (const [wie, actor] of outsiders(at.world)) {
      const ids = (await listDossiers(actor)).regels.map(({ id }) => id)
      if (wie !== 'herself, winding down')
        expect(
          await ask(db.admin, 'select 1 from dossier where houder = $1 and id = any ($2)', [
            at.world.account.adviseur,
            ids,
          ]),
          wie,
        ).toEqual([])
    }
  })
})

describe('the list', () => {
  test('is by page, newest first, by state, and counts as one reading', async () => {
    const shut = await closed()
    const before = await eventsCount('kaarten_read')
    const open = await listDossiers(adviseur(), { status: 'lopend' })
    expect(open.regels.every(({ status }) => status === 'lopend')).toBe(true)
    const done = await listDossiers(adviseur(), { status: 'afgesloten' })
    expect(done.regels.map(({ id }) => id)).toContain(shut.id)
    expect(done.paginas).toBe(1)
    expect(done.regels[0]?.kaart).toEqual(expect.any(String))
    expect(await eventsCount('kaarten_read')).toBe(before + 2)
    expect((await listDossiers(adviseur(), { pagina: 99 })).regels).toEqual([])
  })
})

async function eventsCount(event: string): Promise<number> {
  const rows = await ask<{ n: number }>(db.admin, 'select count(*)::int as n from logboek where event = $1', [event])
  return rows[0]?.n ?? 0
}
