import { beforeAll, describe, expect, test } from 'vitest'
import { recordActie } from '@/lib/domain/actie/actie.commands'
import { followDoorverwijzing, recordDoorverwijzing } from '@/lib/domain/doorverwijzing/doorverwijzing.commands'
import { recordDoorverwijzingInput } from '@/lib/domain/doorverwijzing/doorverwijzing.schema'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { resumeDossier, suspendDossier } from '@/lib/domain/dossier/opschorten.commands'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { kaartOf, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
type Opened = Awaited<ReturnType<typeof openedDossier>>

const seal = ({ ref }: Opened, itemId: string, revisie = 1) =>
  sealMore(at.adviseur, ref, [{ sectie: 'verslagen', itemId, revisie, inhoud: { reden: 'Eerst rust.' } }])

const turning = async (made: Opened, revisie: number) => ({
  dossierId: made.id,
  revisie,
  envelopes: await seal(made, made.id, revisie),
})

async function acting(made: Opened) {
  const id = newId() as string
  const kaart = await kaartOf(at.adviseur, at.world.noord.id, id, 'Bellen')
  const kenmerken = { id, soort: 'actie', wie: 'ik', uiterlijk: vandaag } as const
  return { objectId: made.id, ...kenmerken, kaart, envelopes: await seal(made, id) }
}

const taken = async (objectId: string) => {
  const agenda = await getVandaag(adviseur())
  const all = agenda ? [agenda.gemarkeerd, agenda.teLaat, agenda.nu, agenda.dezeWeek, agenda.later, agenda.wachten] : []
  return all.flat().filter((taak) => taak.objectId === objectId)
}

describe('R-ROUTE-5: a case that lies still', () => {
  test('R-ROUTE-5: begins no action, keeps its own off Vandaag, and goes on when the klager says so', async () => {
    const made = await openedDossier(at)
    expect(await recordActie(adviseur(), await acting(made))).toMatchObject({ ok: true })
    expect((await taken(made.id)).map(({ soort }) => soort)).toEqual(['actie'])
    expect(await suspendDossier(adviseur(), await turning(made, 1))).toEqual({ ok: true, value: made.id })
    expect((await getDossier(adviseur(), made.id))?.opgeschortOp).toBe(vandaag)
    expect(await taken(made.id)).toEqual([])
    const refused = { failure: { kind: 'dossier_suspended', opgeschortOp: vandaag } }
    expect(await recordActie(adviseur(), await acting(made))).toMatchObject(refused)
    expect(await resumeDossier(adviseur(), await turning(made, 2))).toMatchObject({ ok: true })
    expect(await taken(made.id)).toHaveLength(1)
    expect(await eventsOf(db, made.id)).toEqual(expect.arrayContaining(['dossier_suspended', 'dossier_resumed']))
  })

  test('R-ROUTE-5: nobody else lets it lie still', async () => {
    const made = await openedDossier(at)
    const input = await turning(made, 1)
    for (const [wie, actor] of outsiders(at.world)) expect(await suspendDossier(actor, input), wie).toEqual(notFound)
  })
})

test('R-DVW-3: a referral stands on Vandaag on its day until it was followed up', async () => {
  const made = await openedDossier(at)
  const id = newId() as string
  const kenmerken = { doel: 'landelijk:huisarts', manier: 'koud', wijze: null, ouder: 'nvt', toestemming: null }
  const dagen = { afgesprokenOp: vandaag, opvolgenOp: '2026-12-06' as Datum }
  const input = { objectId: made.id, id, ...kenmerken, ...dagen, envelopes: await seal(made, id) }
  await recordDoorverwijzing(adviseur(), recordDoorverwijzingInput.parse(input))
  expect(await taken(made.id)).toMatchObject([{ soort: 'opvolgen', uiterlijk: '2026-12-06', doorverwijzingId: id }])
  const envelopes = await seal(made, id, 2)
  await followDoorverwijzing(adviseur(), { objectId: made.id, id, op: vandaag, aangekomen: 'ja', envelopes })
  expect(await taken(made.id)).toEqual([])
})
