import { beforeAll, expect, test } from 'vitest'
import { grantToestemming } from '@/lib/domain/dossier/bijhouden.commands'
import { showIntervisie } from '@/lib/domain/intervisie/intervisie.commands'
import { newId } from '@/lib/kernel/id'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur

test('R-INTV-1: a copy in which nobody is recognised needs no toestemming, and is one line in the logboek', async () => {
  const { id: dossierId } = await openedDossier(at)
  expect(await showIntervisie(adviseur(), { dossierId, herkenbaar: 'nee' })).toEqual({ ok: true, value: dossierId })
  expect(await eventsOf(db, dossierId)).toContain('intervisie_shown')
})

test('R-INTV-1, R-TST-2: where someone could be recognised it is refused until the klager agrees', async () => {
  const made = await openedDossier(at)
  const input = { dossierId: made.id, herkenbaar: 'ja' } as const
  const missing = { failure: { kind: 'toestemming_missing', soort: 'tonen_bij_intervisie' } }
  expect(await showIntervisie(adviseur(), input)).toMatchObject(missing)
  expect(await eventsOf(db, made.id)).not.toContain('intervisie_shown')
  const id = newId() as string
  const kenmerken = { soort: 'tonen_bij_intervisie', gever: 'klager', vorm: 'mondeling', gegevenOp: vandaag } as const
  const inhoud = { omvang: 'In de groep vertellen wat er speelt.' }
  const envelopes = await sealMore(at.adviseur, made.ref, [{ sectie: 'bewijs', itemId: id, revisie: 1, inhoud }])
  const toestemming = { id, ...kenmerken, geldigTot: null }
  expect(await grantToestemming(adviseur(), { dossierId: made.id, toestemming, envelopes })).toMatchObject({ ok: true })
  expect(await showIntervisie(adviseur(), input)).toMatchObject({ ok: true })
})

test('R-INTV-1: nobody else makes one', async () => {
  const { id: dossierId } = await openedDossier(at)
  for (const [wie, actor] of outsiders(at.world))
    expect(await showIntervisie(actor, { dossierId, herkenbaar: 'nee' }), wie).toEqual(notFound)
})
