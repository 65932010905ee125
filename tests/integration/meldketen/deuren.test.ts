import { beforeAll, describe, expect, test } from 'vitest'
import { amendDossier } from '@/lib/domain/dossier/dossier.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { amendMelding } from '@/lib/domain/melding/melding.commands'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { answerMeldplicht, divertMeldplicht, remindMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { amendInput, recorded } from '@/tests/integration/melding/melding-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { ja, marked } from '@/tests/support/meldketen-world'
import { kaartOf, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
let adviseur: Actor

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
  adviseur = at.world.actor.adviseur
  await ask(db.admin, 'delete from eigen_school')
})

const onDesk = async (objectId: string) =>
  (await getVandaag(adviseur))?.gemarkeerd.some((taak) => taak.objectId === objectId) ?? false
const nee = { ...ja, misdrijf: 'nee' } as const

describe('R-MELD-8: every door of a case asks, and no later no takes a yes away', () => {
  test('a melding that is changed', async () => {
    const made = await recorded(at)
    const input = { ...(await amendInput(at, made)), meldplicht: ja }
    expect(await amendMelding(adviseur, input)).toMatchObject({ ok: true })
    expect((await getMelding(adviseur, made.id))?.meldplicht.map(({ uitkomst }) => uitkomst)).toEqual([
      'melden',
      'geen',
    ])
    await answerMeldplicht(adviseur, { objectId: made.id, antwoorden: nee })
    expect(await onDesk(made.id)).toBe(true)
  })

  test('a dossier that is changed, and one that is only told of', async () => {
    const made = await openedDossier(at)
    const kern = { sectie: 'kern' as const, itemId: made.id, revisie: 2, inhoud: { anders: true } }
    const input = {
      ...{ dossierId: made.id, revisie: 1, probleemgebieden: ['ongewenst_gedrag' as const], gedragingen: [] },
      ...{ partijen: null, definitieAkkoordOp: vandaag, personen: made.input.personen, meldplicht: ja },
      kaart: await kaartOf(at.adviseur, at.world.noord.id, made.id, 'Kastanje'),
      envelopes: await sealMore(at.adviseur, made.ref, [kern]),
    }
    expect(await amendDossier(adviseur, input)).toMatchObject({ ok: true })
    expect((await getDossier(adviseur, made.id))?.meldplicht[0]).toMatchObject({ uitkomst: 'melden', gemeldOp: null })
    expect(await onDesk(made.id)).toBe(true)
    const other = await openedDossier(at)
    await answerMeldplicht(adviseur, { objectId: other.id, antwoorden: ja })
    await answerMeldplicht(adviseur, { objectId: other.id, antwoorden: nee })
    expect(await onDesk(other.id)).toBe(true)
  })
})

describe('R-MELD-3: a melder who is bound himself', () => {
  test('is reminded, that is kept, and it stays first on the desk of who reminded him', async () => {
    const objectId = await marked(at)
    const input = { objectId, herinnerdOp: vandaag }
    expect(await remindMeldplicht(adviseur, { ...input, herinnerdOp: '2026-11-23' as Datum })).toMatchObject({
      failure: { kind: 'in_future' },
    })
    expect(await remindMeldplicht(adviseur, input)).toMatchObject({ ok: true })
    expect(await remindMeldplicht(adviseur, input)).toMatchObject({ failure: { kind: 'reminded_already' } })
    expect(await onDesk(objectId)).toBe(true)
    expect((await getMelding(adviseur, objectId))?.meldplicht[0]).toMatchObject({ melderHerinnerdOp: vandaag })
    expect((await eventsOf(db, objectId)).filter((event) => event === 'meldplicht_reminded')).toHaveLength(1)
  })
})

describe('R-MELD-1: what may be done instead of reporting', () => {
  test('nothing by who is bound; by who is not in dienst, and then it leaves the desk', async () => {
    const objectId = await marked(at)
    const input = { objectId, inPlaats: 'inspecteur' } as const
    expect(await divertMeldplicht(adviseur, input)).toMatchObject({ failure: { kind: 'bound' } })
    await ask(db.admin, 'update aanstelling set in_dienst = false where account_id = $1', [adviseur.accountId])
    expect(await divertMeldplicht(adviseur, input)).toMatchObject({ ok: true })
    expect(await divertMeldplicht(adviseur, input)).toMatchObject({ failure: { kind: 'nothing_to_report' } })
    expect(await onDesk(objectId)).toBe(false)
    expect((await getMelding(adviseur, objectId))?.meldplicht[0]).toMatchObject({
      inPlaats: 'inspecteur',
      gemeldOp: null,
    })
    await answerMeldplicht(adviseur, { objectId, antwoorden: ja })
    expect(await onDesk(objectId), 'a new fact asks anew').toBe(true)
  })
})
