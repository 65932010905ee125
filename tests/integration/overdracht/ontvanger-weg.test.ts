import { beforeEach, describe, expect, test } from 'vitest'
import { recordNotitie } from '@/lib/domain/dossier/bijhouden.commands'
import { acceptOverdracht, declineOverdracht, withdrawOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { getVoorstel } from '@/lib/domain/overdracht/overdracht.queries'
import { getAfwikkeling } from '@/lib/domain/vandaag/afwikkelen.queries'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { notFound, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposedPlain, vrij } from '@/tests/support/overdracht-world'
import { sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
let zaak: Awaited<ReturnType<typeof proposedPlain>>

beforeEach(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
  zaak = await proposedPlain(at)
})

const gever = () => at.world.actor.adviseur
const ontvanger = () => at.world.actor.externe
const suspend = ({ accountId }: { accountId: string }) =>
  ask(db.admin, `update aanstelling set status = 'geschorst', geschorst_op = '2026-11-22' where account_id = $1`, [
    accountId,
  ])
const end = ({ accountId }: { accountId: string }) =>
  ask(
    db.admin,
    `update aanstelling set status = 'beeindigd', tot = '2026-11-21', beeindigd_op = '2026-11-21' where account_id = $1`,
    [accountId],
  )
const taken = async () =>
  Object.values((await getVandaag(gever())) ?? {}).flatMap((one) => (Array.isArray(one) ? one : []))
const taak = async (soort: string) => (await taken()).find((one) => one.objectId === zaak.id && one.soort === soort)
const nodig = async () => (await getAfwikkeling(gever()))?.zaken.find(({ id }) => id === zaak.id)?.nodig
const waiting = () => [zaak.input.nieuw.id, zaak.overdrachtId]
const left = async () =>
  (await ask<{ id: string }>(db.admin, 'select id from object where id = any ($1)', [waiting()])).map(({ id }) => id)
const proofs = async (ids: readonly string[]) =>
  (await ask<{ object_id: string }>(db.admin, 'select object_id from vernietiging where object_id = any ($1)', [ids]))
    .map(({ object_id }) => object_id)
    .toSorted()

/** The clock, on a day of the test's own, until it finds nothing. */
async function clock(day: string): Promise<number> {
  for (let done = 0; ; done++) {
    const rows = await ask<{ more: boolean }>(db.deur, 'select deur_onbereikbaar_vernietigen($1) as more', [day])
    if (!rows[0]?.more) return done
  }
}

describe('R-OVD-1, R-AANST-4: a receiver who can accept no more', () => {
  test.each([
    ['suspended', suspend],
    ['ended', end],
  ])('R-OVD-1: %s: the giver sees it, takes the proposal back, and goes on', async (_, stop) => {
    expect(await getVoorstel(gever(), zaak.id)).toMatchObject({ status: 'voorgesteld', naarKan: true })
    expect([await taak('vastgelopen'), await nodig()]).toEqual([undefined, 'wachten'])
    await stop(ontvanger())
    expect(await getVoorstel(gever(), zaak.id)).toMatchObject({ status: 'voorgesteld', naarKan: false })
    expect([await taak('vastgelopen'), await nodig()]).toMatchObject([{ objectSoort: 'dossier' }, 'intrekken'])
    const outside = { ...ontvanger(), aanstellingen: [] }
    const overdrachtId = zaak.overdrachtId
    expect(await acceptOverdracht(outside, { overdrachtId, ...vrij })).toEqual(notFound)
    expect(await declineOverdracht(outside, { overdrachtId, weigering: 'geen_ruimte' })).toEqual(notFound)
    // Whatever the page was told, the database lets nobody in who does not work.
    expect(await acceptOverdracht(ontvanger(), { overdrachtId, ...vrij })).toEqual(notFound)
    expect(await withdrawOverdracht(gever(), { overdrachtId })).toMatchObject({ ok: true })
    expect(await left()).toEqual([])
    expect(await proofs(waiting())).toEqual(waiting().toSorted())
    expect([await taak('vastgelopen'), await nodig()]).toEqual([undefined, 'toestemming'])
    const note = { sectie: 'notities' as const, itemId: newId() as string, revisie: 1, inhoud: { tekst: 'x' } }
    const envelopes = await sealMore(at.adviseur, zaak.ref, [note])
    expect(await recordNotitie(gever(), { dossierId: zaak.id, envelopes })).toMatchObject({ ok: true })
  })

  test('R-OVD-1: who comes back accepts it as if nothing had been', async () => {
    await suspend(ontvanger())
    const back = `update aanstelling set status = 'actief', geschorst_op = null where account_id = $1`
    await ask(db.admin, back, [ontvanger().accountId])
    expect(await getVoorstel(gever(), zaak.id)).toMatchObject({ naarKan: true })
    expect(await acceptOverdracht(ontvanger(), { overdrachtId: zaak.overdrachtId, ...vrij })).toMatchObject({
      ok: true,
    })
  })
})

describe('R-AANST-4, R-BEW-5: the clock of what nobody can open', () => {
  test('R-AANST-4: leaves a proposal whose giver is there, however long its receiver is gone', async () => {
    await suspend(ontvanger())
    await clock('2040-01-01')
    expect((await left()).toSorted()).toEqual(waiting().toSorted())
    expect(await getVoorstel(gever(), zaak.id)).toMatchObject({ status: 'voorgesteld' })
    expect(await withdrawOverdracht(gever(), { overdrachtId: zaak.overdrachtId })).toMatchObject({ ok: true })
  })

  test.each([
    ['giver', false],
    ['giver and receiver', true],
  ])('R-AANST-4: with the %s gone it goes with the dossier, each once and with its own proof', async (_, both) => {
    await suspend(gever())
    if (both) await suspend(ontvanger())
    await clock('2028-11-21')
    expect((await left()).toSorted()).toEqual(waiting().toSorted())
    expect(await clock('2028-11-22')).toBeGreaterThan(0)
    expect(await left()).toEqual([])
    expect(await proofs([zaak.id, ...waiting()])).toEqual([zaak.id, ...waiting()].toSorted())
  })
})
