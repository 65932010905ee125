import { beforeAll, describe, expect, test } from 'vitest'
import { grantToestemming, recordNotitie } from '@/lib/domain/dossier/bijhouden.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import type { ToestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import {
  eventsOf,
  grantInput,
  klagerId,
  notFound,
  openedDossier,
  outsiders,
  seedDossierWorld,
} from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { openAll, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
type Opened = Awaited<ReturnType<typeof openedDossier>>

const granting = (made: Opened, change: Partial<ToestemmingInput> = {}) =>
  grantInput(at, made, { soort: 'doorverwijzen', voorId: newId(), ...change })

describe('R-TST-1: giving', () => {
  test('keeps kind, form, giver and day as codes with the version of the words, and the scope sealed', async () => {
    const made = await openedDossier(at)
    const input = await granting(made, { geldigTot: '2027-07-31' as Datum })
    expect(await grantToestemming(adviseur(), input)).toMatchObject({ ok: true })
    const detail = await getDossier(adviseur(), made.id)
    expect(detail?.toestemmingen.find(({ id }) => id === input.toestemming.id)).toMatchObject({
      soort: 'doorverwijzen',
      gever: 'klager',
      voorId: input.toestemming.voorId,
      geldigTot: '2027-07-31',
      ingetrokkenOp: null,
    })
    const parts = await openAll(at.adviseur, detail?.sealed as NonNullable<typeof detail>['sealed'])
    expect(parts.find(({ itemId }) => itemId === input.toestemming.id)?.inhoud).toMatchObject({
      omvang: 'Praten met de intern begeleider.',
    })
    const rows = await ask(db.admin, 'select tekstversie from toestemming where id = $1', [input.toestemming.id])
    expect(rows).toEqual([{ tekstversie: '2026-11' }])
    expect(await eventsOf(db, made.id)).toContain('toestemming_granted')
  })

  test('what holds without the adviser is on paper, or confirmed by the klager', async () => {
    const made = await openedDossier(at)
    for (const soort of ['overdracht_bij_vertrek', 'overdracht_bij_ziekte'] as const) {
      expect(await grantToestemming(adviseur(), await granting(made, { soort }))).toMatchObject({
        failure: { kind: 'must_be_written' },
      })
      for (const vorm of ['schriftelijk', 'digitaal'] as const)
        expect(await grantToestemming(adviseur(), await granting(made, { soort, vorm }))).toMatchObject({ ok: true })
    }
  })

  test('R-MIN-2: a parent gives it for a minor, and for nobody of 18', async () => {
    const grown = await openedDossier(at)
    expect(await grantToestemming(adviseur(), await granting(grown, { gever: 'ouder' }))).toMatchObject({
      failure: { kind: 'gever_is_klager' },
    })
    const young = await openedDossier(at, {
      personen: [{ id: klagerId, rol: 'klager', categorie: 'leerling', minderjarig: 'ja' }],
      oudersStand: 'nog_te_doen',
    })
    expect(await grantToestemming(adviseur(), await granting(young, { gever: 'ouder' }))).toMatchObject({ ok: true })
  })

  test('one for a recipient says for whom', async () => {
    const made = await openedDossier(at)
    expect(await grantToestemming(adviseur(), await granting(made, { voorId: null }))).toMatchObject({
      failure: { kind: 'ontvanger_missing' },
    })
  })

  test('is refused for a day to come, and without its scope', async () => {
    const made = await openedDossier(at)
    expect(
      await grantToestemming(adviseur(), await granting(made, { gegevenOp: '2026-11-23' as Datum })),
    ).toMatchObject({
      failure: { kind: 'in_future' },
    })
    expect(await grantToestemming(adviseur(), { ...(await granting(made)), envelopes: [] })).toMatchObject({
      failure: { kind: 'sealed_part_missing' },
    })
  })
})

describe('R-TST-3: withdrawing', () => {
  const note = async (made: Opened) => {
    const part = { sectie: 'notities' as const, itemId: newId(), revisie: 1, inhoud: { tekst: 'x', op: vandaag } }
    return recordNotitie(adviseur(), { dossierId: made.id, envelopes: await sealMore(at.adviseur, made.ref, [part]) })
  }

  test('stops recording from that day, and a new toestemming starts it again', async () => {
    const made = await openedDossier(at)
    const { toestemmingId } = made
    const withdrawal = { dossierId: made.id, toestemmingId, op: vandaag }
    expect(await note(made)).toMatchObject({ ok: true })
    expect(await withdrawToestemming(adviseur(), withdrawal)).toMatchObject({ ok: true })
    expect(await note(made)).toMatchObject({
      failure: { kind: 'toestemming_missing', soort: 'dossier_aanleggen', ingetrokkenOp: vandaag },
    })
    expect(await withdrawToestemming(adviseur(), withdrawal)).toMatchObject({ failure: { kind: 'already_withdrawn' } })
    expect(
      await grantToestemming(adviseur(), await granting(made, { soort: 'dossier_aanleggen', voorId: null })),
    ).toMatchObject({
      ok: true,
    })
    expect(await note(made)).toMatchObject({ ok: true })
    expect(await eventsOf(db, made.id)).toContain('toestemming_withdrawn')
  })

  test('not before it was given, and not one of another dossier', async () => {
    const [made, other] = [await openedDossier(at), await openedDossier(at)]
    const early = { dossierId: made.id, toestemmingId: made.toestemmingId, op: '2026-11-21' as Datum }
    expect(await withdrawToestemming(adviseur(), early)).toMatchObject({ failure: { kind: 'before_given' } })
    const foreign = { dossierId: made.id, toestemmingId: other.toestemmingId, op: vandaag }
    expect(await withdrawToestemming(adviseur(), foreign)).toEqual(notFound)
  })
})

test('R-DOS-3: nobody else gives or withdraws', async () => {
  const made = await openedDossier(at)
  const input = await granting(made)
  const withdrawal = { dossierId: made.id, toestemmingId: made.toestemmingId, op: vandaag }
  for (const [wie, actor] of outsiders(at.world)) {
    expect(await grantToestemming(actor, input), wie).toEqual(notFound)
    expect(await withdrawToestemming(actor, withdrawal), wie).toEqual(notFound)
  }
})
