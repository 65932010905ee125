import { beforeAll, expect, test } from 'vitest'
import { recordInlichting } from '@/lib/domain/inlichting/inlichting.commands'
import { getInlichtingen } from '@/lib/domain/inlichting/inlichting.queries'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { eersteStap, inlichtingInput, inputFor, metAangeklaagde } from './inlichting'

let db: TestDatabase
let at: IntakeWorld & { db: TestDatabase }
beforeAll(async () => {
  db = await testDatabase()
  at = { ...(await seedDossierWorld(db)), db }
})
const adviseur = () => at.world.actor.adviseur

test('R-AANG-3: nobody is told before the klager took the first step; then it is kept in codes', async () => {
  const { id, partijId } = await metAangeklaagde(at)
  const input = inputFor(id, partijId)
  expect(await recordInlichting(adviseur(), input)).toEqual({ ok: false, failure: { kind: 'no_first_step' } })
  await eersteStap(at, id)
  expect(await recordInlichting(adviseur(), input)).toEqual({ ok: true, value: id })
  expect(await getInlichtingen(adviseur(), id)).toMatchObject({
    ...{ vanaf: vandaag, aangeklaagden: [partijId] },
    inlichtingen: [{ partijId, door: 'directie', onderwerpen: ['begeleider', 'gehoord'], op: vandaag }],
  })
  expect(await eventsOf(db, id)).toContain('inlichting_recorded')
  expect(await recordInlichting(adviseur(), input)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
})

test('R-AANG-3: of a klager or a stranger nothing is kept', async () => {
  const { id } = await metAangeklaagde(at)
  await eersteStap(at, id)
  const stranger = inputFor(id, '00000000-0000-4000-8000-000000000000')
  expect(await recordInlichting(adviseur(), stranger)).toEqual({ ok: false, failure: { kind: 'no_aangeklaagde' } })
})

test('R-AANG-3, R-SPOOR-1: nobody else keeps or sees it', async () => {
  const input = await inlichtingInput(at)
  for (const [naam, actor] of outsiders(at.world)) {
    expect(await recordInlichting(actor, input), naam).toEqual(notFound)
    const read = naam === 'herself, winding down'
    if (!read) expect(await getInlichtingen(actor, input.dossierId), naam).toBeNull()
  }
})
