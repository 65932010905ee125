import { beforeAll, describe, expect, test } from 'vitest'
import { recordActie } from '@/lib/domain/actie/actie.commands'
import { amendDoorbreking, recordDoorbreking } from '@/lib/domain/dossier/bijhouden.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { openIntake } from '@/lib/domain/intake/intake.commands'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { closeMelding, triageMelding } from '@/lib/domain/melding/afloop.commands'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { phoneMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import { answerMeldplicht, reportMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import type { Taak } from '@/lib/domain/vandaag/vandaag'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { listZaken } from '@/lib/domain/vandaag/zoeken.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { closeInput, recorded, referred, triageInput, welMeld } from '@/tests/integration/melding/melding-world'
import { ask } from '@/tests/support/ask'
import type { World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier } from '@/tests/support/dossier-world'
import { type IntakeWorld, intakeInput, seedIntakeWorld } from '@/tests/support/intake-world'
import { kaartOf, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
let world: World

beforeAll(async () => {
  db = await testDatabase()
  at = await seedIntakeWorld(db)
  world = at.world
})

async function takenOf(actor: Actor) {
  const found = await getVandaag(actor)
  if (!found) throw new Error('no desk')
  const { gemarkeerd, teLaat, nu, dezeWeek, later, wachten } = found
  return { ...found, alles: [gemarkeerd, teLaat, nu, dezeWeek, later, wachten].flat() }
}
const idsOf = (taken: readonly Taak[]) => taken.map(({ objectId }) => objectId)

describe('vandaag', () => {
  test('R-MELD-8: a yes stands first, also after a later no, and also once the melding is closed', async () => {
    const made = await recorded(at, { meldplicht: welMeld })
    expect(idsOf((await takenOf(world.actor.adviseur)).gemarkeerd)).toContain(made.id)
    await triageMelding(world.actor.adviseur, await triageInput(at, made, { uitkomst: 'doorverwijzen' }))
    await closeMelding(world.actor.adviseur, await closeInput(at, made))
    const after = await takenOf(world.actor.adviseur)
    expect(after.gemarkeerd.find(({ objectId }) => objectId === made.id)).toMatchObject({
      ...{ soort: 'meldplicht', objectSoort: 'melding', wie: 'ik', kaart: made.input.kaart },
    })
    expect(after.gebondenheid).toBe('gebonden')
  })

  test('R-MELD-8: what was marked at the intake stands with who got it, and with who gave it', async () => {
    const { id, intakeId } = await referred(at, welMeld)
    expect(idsOf((await takenOf(world.actor.adviseur)).gemarkeerd)).toContain(id)
    expect(idsOf((await takenOf(world.actor.contactpersoon)).gemarkeerd)).toContain(intakeId)
  })

  test('R-MELD-8: leaves the desk once it is noted who reported, and stays in the case', async () => {
    const { adviseur, contactpersoon, directeur } = world.actor
    const made = await recorded(at, { meldplicht: welMeld })
    const gemeld = { objectId: made.id, door: 'directeur', gemeldOp: '2026-11-20' as Datum } as const
    expect(await reportMeldplicht(directeur, gemeld)).toEqual({ ok: false, failure: { kind: 'not_found' } })
    expect(await reportMeldplicht(contactpersoon, gemeld)).toEqual({ ok: false, failure: { kind: 'not_found' } })
    const later = await reportMeldplicht(adviseur, { ...gemeld, gemeldOp: '2026-11-23' as Datum })
    expect(later).toEqual({ ok: false, failure: { kind: 'in_future' } })
    expect(await reportMeldplicht(adviseur, gemeld)).toMatchObject({
      ok: true,
      value: { soort: 'melding', id: made.id },
    })
    expect(idsOf((await takenOf(adviseur)).gemarkeerd)).not.toContain(made.id)
    expect((await getMelding(adviseur, made.id))?.meldplicht).toMatchObject([
      { uitkomst: 'melden', gemeldDoor: 'directeur', gemeldOp: '2026-11-20' },
    ])
    expect(await reportMeldplicht(adviseur, gemeld)).toEqual({ ok: false, failure: { kind: 'nothing_to_report' } })
    await answerMeldplicht(adviseur, { objectId: made.id, antwoorden: welMeld })
    expect(idsOf((await takenOf(adviseur)).gemarkeerd), 'a new fact asks anew').toContain(made.id)
  })

  test('R-MELD-4: the contactpersoon reports himself, and who gets the case afterwards sees it', async () => {
    const { contactpersoon, adviseur } = world.actor
    const gemeldOp = '2026-11-22' as Datum
    const keten = () => ({ ketenId: newId() as string, betrokken: [], verteldAan: world.account.bestuurder })
    const { id, intakeId } = await referred(at, welMeld, (objectId) =>
      phoneMeldketen(contactpersoon, { objectId, ...keten(), gemeldOp }),
    )
    expect(idsOf((await takenOf(contactpersoon)).gemarkeerd)).not.toContain(intakeId)
    expect((await getIntake(contactpersoon, intakeId))?.meldplicht).toMatchObject([{ gemeldDoor: 'ik', gemeldOp }])
    expect(idsOf((await takenOf(adviseur)).gemarkeerd)).not.toContain(id)
    expect((await getMelding(adviseur, id))?.meldplicht).toMatchObject([{ gemeldDoor: 'contactpersoon', gemeldOp }])
  })

  test('R-MELD-8: a dossier and its melding are one case, reported once; a doorbreking is no report', async () => {
    const { adviseur } = world.actor
    await ask(db.admin, 'delete from eigen_school')
    const made = await openedDossier(at, { meldplicht: welMeld })
    expect(idsOf((await takenOf(adviseur)).gemarkeerd)).toContain(made.id)
    const id = newId() as string
    const envelopes = await sealMore(at.adviseur, made.ref, [
      { sectie: 'bewijs', itemId: id, revisie: 1, inhoud: { reden: 'Het moest.' } },
    ])
    const day = '2026-11-22' as Datum
    const told = { aan: 'bestuur', grond: 'meldplicht', gedaanOp: day, klagerVerteldOp: null } as const
    expect(await recordDoorbreking(adviseur, { dossierId: made.id, id, ...told, envelopes })).toMatchObject({
      ok: true,
    })
    expect(idsOf((await takenOf(adviseur)).gemarkeerd), 'R-MELD-4: no way past it').toContain(made.id)
    const keten = { ketenId: newId() as string, betrokken: [], verteldAan: world.account.bestuurder, gemeldOp: day }
    expect(await phoneMeldketen(adviseur, { objectId: made.id, ...keten })).toMatchObject({ ok: true })
    const after = await takenOf(adviseur)
    expect(idsOf(after.gemarkeerd)).not.toContain(made.id)
    expect((await getDossier(adviseur, made.id))?.meldplicht[0]).toMatchObject({
      ...{ gemeldDoor: 'ik', gemeldOp: day },
      keten: { wijze: 'telefoon', voor: 'ambt', verzegeld: false, ontvangenOp: null },
    })
    expect(after.nu.find(({ objectId }) => objectId === made.id)).toMatchObject({ soort: 'vertellen' })
    await amendDoorbreking(adviseur, { dossierId: made.id, doorbrekingId: id, klagerVerteldOp: day })
    expect(idsOf((await takenOf(adviseur)).nu)).not.toContain(made.id)
  })

  test('R-GEH-1: what the klager must still hear is on the desk until told, also of a closed dossier', async () => {
    const { dossier } = world.held('adviseur')
    const set = 'update doorbreking set klager_verteld_op = $2 where dossier_id = $1'
    await ask(db.admin, set, [dossier, null])
    await ask(db.admin, `update dossier set status = 'afgesloten', controle_op = null where id = $1`, [dossier])
    const found = (await takenOf(world.actor.adviseur)).nu.filter(({ objectId }) => objectId === dossier)
    expect(found).toMatchObject([{ soort: 'vertellen', objectSoort: 'dossier', wie: 'ik' }])
    await ask(db.admin, set, [dossier, '2026-11-22'])
    expect(idsOf((await takenOf(world.actor.adviseur)).alles)).not.toContain(dossier)
    await ask(db.admin, `update dossier set status = 'lopend' where id = $1`, [dossier])
  })

  test('a new referral is for today, with when it came, and without a name', async () => {
    const { id } = await referred(at)
    const nieuw = (await takenOf(world.actor.adviseur)).nu.find(({ objectId }) => objectId === id)
    expect(nieuw).toMatchObject({ soort: 'nieuwe_melding', kaart: null, nummer: null })
    expect(Number.isNaN(Date.parse(nieuw?.binnen ?? ''))).toBe(false)
  })

  test('an action of an intake is there for its contactpersoon: late, today, this week, later, or waited for', async () => {
    const { input, ref, actieId } = await intakeInput(at)
    await openIntake(world.actor.contactpersoon, input)
    const add = async (uiterlijk: string, wie: 'ik' | 'school') => {
      const id = newId() as string
      const inhoud = { wat: 'Vragen', doorWie: '', resultaat: '' }
      const envelopes = await sealMore(at.contactpersoon, ref, [
        { sectie: 'verslagen', itemId: id, revisie: 1, inhoud },
      ])
      const kaart = await kaartOf(at.contactpersoon, world.noord.id, id, 'Vragen')
      const actie = { objectId: input.object.id, id, soort: 'actie' as const, wie, kaart, envelopes }
      await recordActie(world.actor.contactpersoon, { ...actie, uiterlijk: uiterlijk as Datum })
      return id
    }
    const [laat, week, later, wacht] = [
      await add('2026-11-19', 'ik'),
      await add('2026-11-29', 'ik'),
      await add('2026-11-30', 'ik'),
      await add('2026-11-25', 'school'),
    ]
    const found = await takenOf(world.actor.contactpersoon)
    const wat = (taken: readonly Taak[]) => taken.map((taak) => taak.wat?.objectId)
    expect(wat(found.teLaat)).toContain(laat)
    expect(wat(found.nu)).toContain(actieId)
    expect(wat(found.dezeWeek)).toContain(week)
    expect(wat(found.later)).toContain(later)
    expect(wat(found.wachten)).toContain(wacht)
    expect(found.nu.find((taak) => taak.wat?.objectId === actieId)).toMatchObject({ kaart: input.kaart, wie: 'ik' })
    expect(idsOf((await takenOf(world.actor.collegaContactpersoon)).alles)).not.toContain(input.object.id)
  })

  test('R-ROUTE-8: a check that is due is there until it was done', async () => {
    const dossier = world.held('adviseur').dossier as string
    const set = `update dossier set status = 'afgesloten', controle_op = '2026-11-20', controle_gedaan_op = $2 where id = $1`
    await ask(db.admin, set, [dossier, null])
    const due = (await takenOf(world.actor.adviseur)).teLaat.find(({ objectId }) => objectId === dossier)
    expect(due).toMatchObject({ soort: 'controle', uiterlijk: '2026-11-20' })
    await ask(db.admin, set, [dossier, '2026-11-21'])
    expect(idsOf((await takenOf(world.actor.adviseur)).alles)).not.toContain(dossier)
  })

  test('the externe who is not in dienst may, and need not', async () => {
    await ask(db.admin, 'update aanstelling set in_dienst = false where account_id = $1', [world.account.externe])
    expect((await takenOf(world.actor.externe)).gebondenheid).toBe('mag')
    expect((await takenOf(world.actor.contactpersoon)).gebondenheid).toBe('gebonden')
  })

  test('R-SPOOR-1: who has no desk gets none; nobody sees another’s', async () => {
    const made = await recorded(at, { meldplicht: welMeld })
    for (const naam of ['bestuurder', 'beheerder', 'fg', 'directeur', 'geschorst', 'afwikkelend'] as const)
      expect(await getVandaag(world.actor[naam])).toBeNull()
    for (const naam of ['collega', 'externe', 'buurAdviseur', 'contactpersoon'] as const)
      expect(idsOf((await takenOf(world.actor[naam])).alles)).not.toContain(made.id)
  })

  test('the list of cards is one reading', async () => {
    const read = async () =>
      (await ask<{ n: string }>(db.admin, `select count(*) n from logboek where event = 'kaarten_read'`))[0]?.n
    const before = Number(await read())
    await getVandaag(world.actor.adviseur)
    expect(Number(await read())).toBe(before + 1)
  })
})

describe('what the browser searches', () => {
  test('R-SPOOR-1: every own case, and nobody else’s', async () => {
    const made = await recorded(at)
    const own = await listZaken(world.actor.adviseur)
    expect(own?.find(({ id }) => id === made.id)).toEqual({
      ...{ id: made.id, soort: 'melding', nummer: expect.stringMatching(/^M26-/), status: 'in_behandeling' },
      ...{ schoolNaam: 'School', kaart: made.input.kaart },
    })
    expect(own?.map(({ id }) => id)).toContain(world.held('adviseur').dossier)
    const colleague = await listZaken(world.actor.collega)
    expect(colleague?.map(({ id }) => id).sort()).toEqual(
      [world.held('collega').melding, world.held('collega').dossier].sort(),
    )
    expect((await listZaken(world.actor.collegaContactpersoon))?.map(({ soort }) => soort)).toEqual(['intake'])
  })

  test('R-TRI-4: what became a dossier is found once', async () => {
    const { melding, dossier } = world.held('externe')
    await ask(db.admin, `update melding set status = 'dossier' where id = $1`, [melding])
    expect((await listZaken(world.actor.externe))?.map(({ id }) => id)).toEqual([dossier])
  })

  test('who winds down still finds his own; who has no cases gets no search', async () => {
    expect(await listZaken(world.actor.afwikkelend)).toHaveLength(2)
    for (const naam of ['bestuurder', 'beheerder', 'fg', 'directeur', 'geschorst'] as const)
      expect(await listZaken(world.actor[naam])).toBeNull()
  })

  test('two besturen never meet', async () => {
    const here = (await listZaken(world.actor.externe))?.map(({ id }) => id) ?? []
    const there = (await listZaken(world.externeZuid))?.map(({ id }) => id) ?? []
    expect(there.length).toBeGreaterThan(0)
    expect(here.filter((id) => there.includes(id))).toEqual([])
  })
})
