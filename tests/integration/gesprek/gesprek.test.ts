import { beforeAll, describe, expect, test } from 'vitest'
import { closeDossier } from '@/lib/domain/dossier/dossier.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { amendGesprek, recordGesprek } from '@/lib/domain/gesprek/gesprek.commands'
import { informatieOpen } from '@/lib/domain/gesprek/gesprek.rules'
import type { RecordGesprekInput } from '@/lib/domain/gesprek/gesprek.schema'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { geenMeldplicht, type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { openAll, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
type Opened = Awaited<ReturnType<typeof openedDossier>>

async function held({ id: objectId, ref }: Opened, change: Partial<RecordGesprekInput> = {}, revisie = 1) {
  const id = change.id ?? (newId() as string)
  const inhoud = { wie: 'Kastanje', verslag: `Wat er gezegd is (${revisie}).`, afspraken: '' }
  return {
    objectId,
    op: vandaag,
    soort: 'op_school' as const,
    met: ['klager' as const],
    minuten: 45,
    informatie: ['rol' as const],
    meldplicht: null,
    ...change,
    id,
    envelopes:
      change.envelopes ?? (await sealMore(at.adviseur, ref, [{ sectie: 'verslagen', itemId: id, revisie, inhoud }])),
  }
}

describe('recording a conversation', () => {
  test('R-GESP-1: with what was explained; after the second one the rest is still to tell', async () => {
    const made = await openedDossier(at)
    expect(await recordGesprek(adviseur(), await held(made))).toMatchObject({ ok: true })
    const first = (await getDossier(adviseur(), made.id))?.gesprekken ?? []
    expect(first).toMatchObject([{ op: vandaag, minuten: 45, met: ['klager'], informatie: ['rol'], revisie: 1 }])
    expect(informatieOpen(first)).toEqual([])
    await recordGesprek(adviseur(), await held(made, { informatie: ['vertrouwelijkheid'] }))
    const open = informatieOpen((await getDossier(adviseur(), made.id))?.gesprekken ?? [])
    expect(open).toContain('externe_route')
    expect(open).not.toContain('vertrouwelijkheid')
    expect(await eventsOf(db, made.id)).toContain('gesprek_recorded')
  })

  test('R-MELD-8: something new is answered at this door, and a yes is marked', async () => {
    const made = await openedDossier(at)
    const meldplicht = { ...geenMeldplicht, misdrijf: 'ja', taakVoorSchool: 'weet_niet' } as const
    expect(await recordGesprek(adviseur(), await held(made, { meldplicht }))).toMatchObject({ ok: true })
    expect((await getDossier(adviseur(), made.id))?.meldplicht.map(({ uitkomst }) => uitkomst)).toContain('melden')
  })

  test('is refused before it was held, and without a report', async () => {
    const made = await openedDossier(at)
    expect(await recordGesprek(adviseur(), await held(made, { op: '2026-11-23' as Datum }))).toMatchObject({
      failure: { kind: 'in_future' },
    })
    expect(await recordGesprek(adviseur(), await held(made, { envelopes: [] }))).toMatchObject({
      failure: { kind: 'sealed_part_missing' },
    })
    expect((await getDossier(adviseur(), made.id))?.gesprekken).toEqual([])
  })

  test('R-TST-2: not without toestemming, and the refusal names it', async () => {
    const made = await openedDossier(at)
    const before = await held(made)
    await recordGesprek(adviseur(), before)
    const { toestemmingId } = made
    await withdrawToestemming(adviseur(), { dossierId: made.id, toestemmingId, op: vandaag })
    const missing = { failure: { kind: 'toestemming_missing', soort: 'dossier_aanleggen', ingetrokkenOp: vandaag } }
    expect(await recordGesprek(adviseur(), await held(made))).toMatchObject(missing)
    const { meldplicht: _, ...again } = await held(made, { id: before.id }, 2)
    expect(await amendGesprek(adviseur(), { ...again, revisie: 1 })).toMatchObject(missing)
  })

  test('R-ROUTE-8: not in a closed dossier', async () => {
    const made = await openedDossier(at)
    const before = await held(made)
    await recordGesprek(adviseur(), before)
    const inhoud = { afloop: 'Klaar.', leren: '', op: vandaag, uitkomst: 'ingetrokken' }
    await closeDossier(adviseur(), {
      dossierId: made.id,
      revisie: 1,
      uitkomst: 'ingetrokken',
      vragen: { afsprakenNagekomen: 'ja', gedragGestopt: 'ja', represailles: 'nee', oorzaakWeg: 'ja' },
      controleOp: null,
      envelopes: await sealMore(at.adviseur, made.ref, [{ sectie: 'bewijs', itemId: made.id, revisie: 1, inhoud }]),
    })
    const shut = { failure: { kind: 'dossier_closed', afgeslotenOp: vandaag } }
    expect(await recordGesprek(adviseur(), await held(made))).toMatchObject(shut)
    const { meldplicht: _, ...again } = await held(made, { id: before.id }, 2)
    expect(await amendGesprek(adviseur(), { ...again, revisie: 1 })).toMatchObject(shut)
  })
})

describe('correcting a conversation', () => {
  test('R-DOS-2: keeps the former text to be read', async () => {
    const made = await openedDossier(at)
    const before = await held(made)
    await recordGesprek(adviseur(), before)
    const { meldplicht: _, ...again } = await held(made, { id: before.id, minuten: 30 }, 2)
    expect(await amendGesprek(adviseur(), { ...again, revisie: 1 })).toMatchObject({ ok: true })
    const detail = await getDossier(adviseur(), made.id)
    expect(detail?.gesprekken).toMatchObject([{ minuten: 30, revisie: 2 }])
    const parts = await openAll(at.adviseur, detail?.sealed as NonNullable<typeof detail>['sealed'])
    const texts = parts
      .filter(({ itemId }) => itemId === before.id)
      .map(({ inhoud }) => (inhoud as { verslag: string }).verslag)
    expect(texts.sort()).toEqual(['Wat er gezegd is (1).', 'Wat er gezegd is (2).'])
    expect(await eventsOf(db, made.id)).toContain('gesprek_amended')
  })

  test('is refused from an old copy, of the text or of the facts', async () => {
    const made = await openedDossier(at)
    const before = await held(made)
    await recordGesprek(adviseur(), before)
    const { meldplicht: _, ...oldText } = await held(made, { id: before.id }, 1)
    expect(await amendGesprek(adviseur(), { ...oldText, revisie: 1 })).toMatchObject({
      failure: { kind: 'changed_elsewhere' },
    })
    const { meldplicht: __, ...oldFacts } = await held(made, { id: before.id }, 2)
    expect(await amendGesprek(adviseur(), { ...oldFacts, revisie: 4 })).toMatchObject({
      failure: { kind: 'changed_elsewhere' },
    })
    expect((await getDossier(adviseur(), made.id))?.gesprekken).toMatchObject([{ revisie: 1 }])
  })
})

test('of corrections at the same moment one is kept, and the others hear of it', async () => {
  const made = await openedDossier(at)
  const before = await held(made)
  await recordGesprek(adviseur(), before)
  const corrections = await Promise.all([1, 2, 3, 4].map(() => held(made, { id: before.id }, 2)))
  const answers = await Promise.all(
    corrections.map(({ meldplicht: _, ...again }) => amendGesprek(adviseur(), { ...again, revisie: 1 })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  for (const answer of answers.filter(({ ok }) => !ok))
    expect(answer).toEqual({ ok: false, failure: { kind: 'changed_elsewhere' } })
  expect((await getDossier(adviseur(), made.id))?.gesprekken).toMatchObject([{ revisie: 2 }])
})

test('R-DOS-3: nobody else records or corrects', async () => {
  const made = await openedDossier(at)
  const input = await held(made)
  await recordGesprek(adviseur(), input)
  const { meldplicht: _, ...again } = await held(made, { id: input.id }, 2)
  const fresh = await held(made)
  for (const [wie, actor] of outsiders(at.world)) {
    expect(await recordGesprek(actor, fresh), wie).toEqual(notFound)
    expect(await amendGesprek(actor, { ...again, revisie: 1 }), wie).toEqual(notFound)
  }
})
