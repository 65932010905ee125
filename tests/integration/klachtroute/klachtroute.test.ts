import { beforeAll, describe, expect, test } from 'vitest'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { suspendDossier } from '@/lib/domain/dossier/opschorten.commands'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import * as route from '@/lib/domain/klachtroute/klachtroute.commands'
import { getRoute } from '@/lib/domain/klachtroute/klachtroute.queries'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, granted, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { sealMore } from '@/tests/support/sealing'
import { afloop, begin, keuze, stap } from './route'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const stappen = async (dossierId: string) => (await getDossier(adviseur(), dossierId))?.routestappen ?? []
const mediator = async () => {
  const [row] = await ask<{ id: string }>(
    db.admin,
    `insert into ingang (bestuur_id, id, soort, naam, waarvoor, probleemgebieden, voor_wie, bijgewerkt_door, bijgewerkt_op)
     values ($1, gen_random_uuid(), 'mediator', 'Mediators Wolkenrijk', 'Bemiddeling', '{}', '{}', $2, now()) returning id`,
    [at.world.noord.id, at.world.account.adviseur],
  )
  return row?.id ?? ''
}

async function withdrawAanleggen(dossierId: string): Promise<void> {
  const text = `select id from toestemming where object_id = $1 and soort = 'dossier_aanleggen'`
  const [one] = await ask<{ id: string }>(db.admin, text, [dossierId])
  await withdrawToestemming(adviseur(), { dossierId, toestemmingId: one?.id ?? '', op: vandaag })
}

describe('R-ROUTE-1: a step from choice to end', () => {
  test('R-ROUTE-1, R-ROUTE-3: chosen, prepared, begun and done; what was said is sealed, the rest are codes', async () => {
    const { zaak, id, seal } = await stap(at, 'directie')
    const kern = { dossierId: zaak.id, id }
    const prepared = { ...kern, steun: 'voorbereid' as const, envelopes: await seal() }
    expect(await route.prepareRoutestap(adviseur(), prepared)).toEqual({ ok: true, value: zaak.id })
    expect(await route.beginRoutestap(adviseur(), begin(zaak, id, { betrokken: 'nee' }))).toMatchObject({ ok: true })
    const done = { ...kern, ...afloop, geeindigdOp: vandaag, envelopes: await seal(3) }
    expect(await route.completeRoutestap(adviseur(), done)).toMatchObject({ ok: true })
    expect(await stappen(zaak.id)).toMatchObject([
      { id, soort: 'directie', stand: 'gedaan', steun: 'voorbereid', gekozenDoor: 'klager', tevreden: 'nee' },
    ])
    expect(await eventsOf(db, zaak.id)).toEqual(
      expect.arrayContaining(['routestap_chosen', 'routestap_prepared', 'routestap_begun', 'routestap_completed']),
    )
    const [row] = await ask<{ row: string }>(db.admin, 'select r::text as row from routestap r where id = $1', [id])
    expect(row?.row).not.toMatch(/Excuses|directeur luisterde|erkenning/)
  })

  test('R-ROUTE-1: skipped without being chosen, and chosen after all', async () => {
    const zaak = await openedDossier(at)
    const id = newId() as string
    const seal = (item: string) =>
      sealMore(at.adviseur, zaak.ref, [{ sectie: 'verslagen', itemId: item, revisie: 1, inhoud: {} }])
    const besluit = { soort: 'directie', gekozenDoor: 'klager', geeindigdOp: vandaag } as const
    const skipped = { dossierId: zaak.id, id, ...besluit, envelopes: await seal(id) }
    expect(await route.skipRoutestap(adviseur(), skipped)).toMatchObject({ ok: true })
    expect(await route.chooseRoutestap(adviseur(), await keuze(at, zaak, 'directie'))).toMatchObject({ ok: true })
    expect((await stappen(zaak.id)).map(({ stand }) => stand).sort()).toEqual(['gekozen', 'overgeslagen'])
  })

  test('R-ROUTE-1: the committee and justice run side by side, the school and the committee do not', async () => {
    const zaak = await openedDossier(at)
    const uitleg = ['externe_eerst', 'intern_eerst', 'drie_voorstellen']
    await stap(at, 'klachtencommissie', { zaak, vooraf: { uitleg, eerderIntern: 'nee' } })
    await stap(at, 'aangifte', { zaak, vooraf: {} })
    expect((await stappen(zaak.id)).map(({ stand }) => stand)).toEqual(['bezig', 'bezig'])
    const { id } = await stap(at, 'gesprek_aangeklaagde', { zaak })
    expect(await route.beginRoutestap(adviseur(), begin(zaak, id))).toMatchObject({
      failure: { kind: 'other_running', soort: 'klachtencommissie' },
    })
  })

  test('R-ROUTE-11: who stops the committee goes back inside, to what was done there', async () => {
    const zaak = await openedDossier(at)
    const eerst = await stap(at, 'directie', { zaak, vooraf: { betrokken: 'nee' } })
    const done = { ...afloop, geeindigdOp: vandaag, envelopes: await eerst.seal() }
    await route.completeRoutestap(adviseur(), { dossierId: zaak.id, id: eerst.id, ...done })
    const uitleg = ['externe_eerst', 'intern_eerst', 'drie_voorstellen']
    const buiten = await stap(at, 'klachtencommissie', { zaak, vooraf: { uitleg, eerderIntern: 'nee' } })
    const stopped = { dossierId: zaak.id, id: buiten.id, geeindigdOp: vandaag, envelopes: await buiten.seal() }
    expect(await route.stopRoutestap(adviseur(), stopped)).toMatchObject({ ok: true })
    const zonder = await keuze(at, zaak, 'directie')
    expect(await route.chooseRoutestap(adviseur(), zonder)).toMatchObject({ failure: { kind: 'reden_missing' } })
    const terug = await keuze(at, zaak, 'directie', { herhaaldOm: 'terug_naar_binnen' })
    expect(await route.chooseRoutestap(adviseur(), terug)).toMatchObject({ ok: true })
    expect((await stappen(zaak.id)).at(-1)).toMatchObject({ herhaaltId: eerst.id, herhaaldOm: 'terug_naar_binnen' })
  })

  test('R-ROUTE-1: without an overdracht that reason does not hold; after one it does', async () => {
    const zaak = await openedDossier(at)
    const eerst = await stap(at, 'directie', { zaak, vooraf: { betrokken: 'nee' } })
    const done = { ...afloop, geeindigdOp: vandaag, envelopes: await eerst.seal() }
    await route.completeRoutestap(adviseur(), { dossierId: zaak.id, id: eerst.id, ...done })
    const opnieuw = await keuze(at, zaak, 'directie', { herhaaldOm: 'overdracht' })
    expect(await route.chooseRoutestap(adviseur(), opnieuw)).toMatchObject({ failure: { kind: 'no_overdracht' } })
    await ask(
      db.admin,
      `insert into overdracht (bestuur_id, object_id, id, houder, van, naar, soort, reden, school_id, probleemgebieden,
        namen_bekend, stukken, status, voorgesteld_op, beslist_op, beginsoort, ontvangen_op)
       select bestuur_id, id, gen_random_uuid(), houder, houder, houder, 'overdracht', 'vertrouwen', school_id, '{}', false,
        '{}', 'aangenomen', current_date, current_date, 'klacht', current_date from dossier where id = $1`,
      [zaak.id],
    )
    expect(await route.chooseRoutestap(adviseur(), opnieuw)).toMatchObject({ ok: true })
  })
})

describe('R-SPOOR-2: the accused may be the recipient', () => {
  test('R-SPOOR-2: not to a directeur who is involved, and not before it is said', async () => {
    const { zaak, id } = await stap(at, 'directie')
    expect(await route.beginRoutestap(adviseur(), begin(zaak, id))).toMatchObject({
      failure: { kind: 'betrokken_open' },
    })
    expect(await route.beginRoutestap(adviseur(), begin(zaak, id, { betrokken: 'ja' }))).toMatchObject({
      failure: { kind: 'ontvanger_involved', daarna: 'bestuur' },
    })
    expect((await stappen(zaak.id))[0]?.stand).toBe('gekozen')
  })
})

describe('R-ROUTE-4: bemiddeling', () => {
  const goed = async () => ({ wetOvertreden: 'nee', anderAkkoordOp: vandaag, ingangId: await mediator() })

  test('R-ROUTE-4, R-TST-2: needs the toestemming of its kind, both sides and a mediator of the sociale kaart', async () => {
    const { zaak, id } = await stap(at, 'bemiddeling')
    const run = async (change: Record<string, unknown> = {}) =>
      route.beginRoutestap(adviseur(), begin(zaak, id, { ...(await goed()), ...change }))
    expect(await run()).toMatchObject({ failure: { kind: 'toestemming_missing', soort: 'bemiddeling' } })
    const toestemmingId = await granted(at, zaak, { soort: 'bemiddeling' })
    expect(await run({ ingangId: at.world.noord.school })).toMatchObject({ failure: { kind: 'mediator_missing' } })
    expect(await run({ wetOvertreden: 'weet_niet' })).toMatchObject({ failure: { kind: 'law_broken' } })
    expect(await run({ anderAkkoordOp: '' })).toMatchObject({ failure: { kind: 'other_side_missing' } })
    expect(await run()).toMatchObject({ ok: true })
    const weg = { dossierId: zaak.id, toestemmingId, op: vandaag }
    expect(await withdrawToestemming(adviseur(), weg)).toMatchObject({ ok: true })
    expect(await stappen(zaak.id)).toMatchObject([{ stand: 'gestopt', geeindigdOp: vandaag }])
  })

  test('R-MELD-5: with a marked fact there is none, whatever else is answered', async () => {
    const zaak = await openedDossier(at)
    const { id } = await stap(at, 'bemiddeling', { zaak })
    await granted(at, zaak, { soort: 'bemiddeling' })
    const gesprek = await stap(at, 'gesprek_aangeklaagde', { zaak, vooraf: {} })
    const feit = { misdrijf: 'ja', taakVoorSchool: 'ja', tegenLeerling: 'ja', verbandMetSchool: 'weet_niet' } as const
    const done = { ...afloop, meldplicht: feit, geeindigdOp: vandaag, envelopes: await gesprek.seal() }
    await route.completeRoutestap(adviseur(), { dossierId: zaak.id, id: gesprek.id, ...done })
    expect(await route.beginRoutestap(adviseur(), begin(zaak, id, await goed()))).toMatchObject({
      failure: { kind: 'meldplicht_excludes' },
    })
  })
})

test('R-MELD-8: a new fact at the end of a step is asked about and marked', async () => {
  const { zaak, id, seal } = await stap(at, 'gesprek_aangeklaagde', { vooraf: {} })
  const feit = { misdrijf: 'weet_niet', taakVoorSchool: 'ja', tegenLeerling: 'ja', verbandMetSchool: 'ja' } as const
  const done = { ...afloop, meldplicht: feit, geeindigdOp: vandaag, envelopes: await seal() }
  expect(await route.completeRoutestap(adviseur(), { dossierId: zaak.id, id, ...done })).toMatchObject({ ok: true })
  const rows = await ask(
    db.admin,
    `select deur, uitkomst from meldplichtfeit where object_id = $1 and deur = 'routestap'`,
    [zaak.id],
  )
  expect(rows).toEqual([{ deur: 'routestap', uitkomst: 'melden' }])
})

describe('R-ROUTE-6: before the klachtencommissie', () => {
  test('R-ROUTE-6, R-ROUTE-9: the klager heard all that belongs to it, kept with the step', async () => {
    const { zaak, id } = await stap(at, 'klachtencommissie')
    const run = (vooraf: Record<string, unknown>) => route.beginRoutestap(adviseur(), begin(zaak, id, vooraf))
    expect(await run({ uitleg: 'intern_eerst', eerderIntern: 'nee' })).toMatchObject({
      failure: { kind: 'uitleg_missing', punten: ['externe_eerst', 'drie_voorstellen'] },
    })
    const uitleg = ['externe_eerst', 'intern_eerst', 'drie_voorstellen']
    expect(await run({ uitleg, eerderIntern: 'ja' })).toMatchObject({
      failure: { kind: 'uitleg_missing', punten: ['geen_beroep'] },
    })
    expect(await run({ uitleg: [...uitleg, 'geen_beroep'], eerderIntern: 'ja' })).toMatchObject({ ok: true })
    expect((await stappen(zaak.id))[0]?.uitleg).toEqual([...uitleg, 'geen_beroep'])
  })
})

describe('R-ROUTE-5: a case that lies still', () => {
  test('R-ROUTE-5, R-ROUTE-10: begins no step of the route, but help beside it', async () => {
    const zaak = await openedDossier(at)
    const { id } = await stap(at, 'gesprek_aangeklaagde', { zaak })
    const hulp = await stap(at, 'hulpverlening', { zaak })
    const [part] = [{ sectie: 'verslagen' as const, itemId: zaak.id, revisie: 1, inhoud: { reden: 'Rust.' } }]
    const still = { dossierId: zaak.id, revisie: 1, envelopes: await sealMore(at.adviseur, zaak.ref, [part]) }
    expect(await suspendDossier(adviseur(), still)).toMatchObject({ ok: true })
    expect(await route.beginRoutestap(adviseur(), begin(zaak, id))).toMatchObject({
      failure: { kind: 'dossier_suspended' },
    })
    expect(await route.beginRoutestap(adviseur(), begin(zaak, hulp.id))).toMatchObject({ ok: true })
  })
})

test('R-ROUTE-3: aftercare that was wanted stands on Vandaag on its day until it was done, and lapses with the toestemming', async () => {
  const { zaak, id, seal } = await stap(at, 'gesprek_aangeklaagde', { vooraf: {} })
  const wil = { ...afloop, nazorg: 'ja', nazorgOp: vandaag, geeindigdOp: vandaag } as const
  await route.completeRoutestap(adviseur(), { dossierId: zaak.id, id, ...wil, envelopes: await seal() })
  const taken = async () => (await getVandaag(adviseur()))?.nu.filter(({ objectId }) => objectId === zaak.id) ?? []
  expect(await taken()).toMatchObject([{ soort: 'stapnazorg', stapId: id, uiterlijk: vandaag }])
  const checked = { dossierId: zaak.id, id, nazorgGedaanOp: vandaag, envelopes: await seal(3) }
  expect(await route.checkRoutestap(adviseur(), checked)).toMatchObject({ ok: true })
  expect(await taken()).toEqual([])
  await ask(db.admin, 'update routestap set nazorg_gedaan_op = null where id = $1', [id])
  expect(await taken()).toHaveLength(1)
  await withdrawAanleggen(zaak.id)
  expect(await taken()).toEqual([])
})

test('R-STRAF-1: aangifte is recorded once, after the klager heard how it goes', async () => {
  const { zaak, id } = await stap(at, 'aangifte')
  const feiten = { geinformeerdOp: vandaag, aangifteOp: vandaag, aangifteDoor: 'ouder' } as const
  const input = { dossierId: zaak.id, id, ...feiten }
  expect(await route.recordAangifte(adviseur(), input)).toMatchObject({ ok: true })
  expect(await route.recordAangifte(adviseur(), input)).toMatchObject({ failure: { kind: 'already_recorded' } })
  expect(await stappen(zaak.id)).toMatchObject([{ stand: 'bezig', ...feiten }])
})

test('R-SPOOR-1: nobody else sees a route, chooses or begins a step', async () => {
  const { zaak, id } = await stap(at, 'gesprek_aangeklaagde')
  const gekozen = await keuze(at, zaak, 'bestuur')
  for (const [wie, actor] of outsiders(at.world)) {
    // Who winds down still reads what she may hand over (R-OVD-3).
    if (wie !== 'herself, winding down') expect(await getRoute(actor, zaak.id), wie).toBeNull()
    expect(await route.chooseRoutestap(actor, gekozen), wie).toEqual(notFound)
    expect(await route.beginRoutestap(actor, begin(zaak, id)), wie).toEqual(notFound)
  }
})

test('R-TST-3: once the toestemming for the dossier is withdrawn no step is recorded', async () => {
  const { zaak, id } = await stap(at, 'gesprek_aangeklaagde')
  await withdrawAanleggen(zaak.id)
  const missing = { failure: { kind: 'toestemming_missing', soort: 'dossier_aanleggen' } }
  expect(await route.beginRoutestap(adviseur(), begin(zaak, id))).toMatchObject(missing)
  expect(await route.chooseRoutestap(adviseur(), await keuze(at, zaak, 'bestuur'))).toMatchObject(missing)
})
