import { beforeAll, describe, expect, test } from 'vitest'
import { grantToestemming, recordNotitie, withdrawToestemming } from '@/lib/domain/dossier/bijhouden.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import type { ToestemmingInput } from '@/lib/domain/toestemming/toestemming.schema'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
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

async function granting({ id: dossierId, ref }: Opened, change: Partial<ToestemmingInput> = {}) {
  const id = newId() as string
  const kenmerken = { soort: 'doorverwijzen', gever: 'klager', vorm: 'mondeling', gegevenOp: vandaag } as const
  const inhoud = { omvang: 'Praten met de intern begeleider.' }
  return {
    dossierId,
    toestemming: { id, ...kenmerken, geldigTot: null, ...change },
    envelopes: await sealMore(at.adviseur, ref, [{ sectie: 'bewijs', itemId: id, revisie: 1, inhoud }]),
  }
}

describe('R-TST-1: giving', () => {
  test('keeps kind, form, giver and day as codes with the version of the words, and the scope sealed', async () => {
    const made = await openedDossier(at)
    const input = await granting(made, { gever: 'ouder', geldigTot: '2027-07-31' as Datum })
    expect(await grantToestemming(adviseur(), input)).toMatchObject({ ok: true })
    const detail = await getDossier(adviseur(), made.id)
    expect(detail?.toestemmingen.find(({ id }) => id === input.toestemming.id)).toMatchObject({
      soort: 'doorverwijzen',
      gever: 'ouder',
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
    const withdrawal = { dossierId: made.id, toestemmingId, ingetrokkenOp: vandaag }
    expect(await note(made)).toMatchObject({ ok: true })
    expect(await withdrawToestemming(adviseur(), withdrawal)).toMatchObject({ ok: true })
    expect(await note(made)).toMatchObject({
      failure: { kind: 'toestemming_missing', soort: 'dossier_aanleggen', ingetrokkenOp: vandaag },
    })
    expect(await withdrawToestemming(adviseur(), withdrawal)).toMatchObject({ failure: { kind: 'already_withdrawn' } })
    expect(await grantToestemming(adviseur(), await granting(made, { soort: 'dossier_aanleggen' }))).toMatchObject({
      ok: true,
    })
    expect(await note(made)).toMatchObject({ ok: true })
    expect(await eventsOf(db, made.id)).toContain('toestemming_withdrawn')
  })

  test('not before it was given, and not one of another dossier', async () => {
    const [made, other] = [await openedDossier(at), await openedDossier(at)]
    const early = { dossierId: made.id, toestemmingId: made.toestemmingId, ingetrokkenOp: '2026-11-21' as Datum }
    expect(await withdrawToestemming(adviseur(), early)).toMatchObject({ failure: { kind: 'before_given' } })
    const foreign = { dossierId: made.id, toestemmingId: other.toestemmingId, ingetrokkenOp: vandaag }
    expect(await withdrawToestemming(adviseur(), foreign)).toEqual(notFound)
  })
})

test('R-DOS-3: nobody else gives or withdraws', async () => {
  const made = await openedDossier(at)
  const input = await granting(made)
  const withdrawal = { dossierId: made.id, toestemmingId: made.toestemmingId, ingetrokkenOp: vandaag }
  for (const [wie, actor] of outsiders(at.world)) {
    expect(await grantToestemming(actor, input), wie).toEqual(notFound)
    expect(await withdrawToestemming(actor, withdrawal), wie).toEqual(notFound)
  }
})
