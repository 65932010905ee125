import { beforeAll, describe, expect, test } from 'vitest'
import { recordDoorverwijzing } from '@/lib/domain/doorverwijzing/doorverwijzing.commands'
import { recordDoorverwijzingInput } from '@/lib/domain/doorverwijzing/doorverwijzing.schema'
import { getMeldcode } from '@/lib/domain/meldcode/meldcode.queries'
import { recordIngang } from '@/lib/domain/socialekaart/socialekaart.commands'
import { recordIngangInput } from '@/lib/domain/socialekaart/socialekaart.schema'
import { newId } from '@/lib/kernel/id'
import { recorded } from '@/tests/integration/melding/melding-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
type Made = Awaited<ReturnType<typeof recorded>>

async function refer({ id: objectId, ref }: Made, doel: string) {
  const id = newId() as string
  const inhoud = { verteld: 'Wat het kind zei.', waaromKoud: 'Zij belt zelf.', vervolg: '' }
  const kenmerken = { doel, manier: 'koud', wijze: null, ouder: 'nvt', toestemming: null }
  const input = recordDoorverwijzingInput.parse({
    ...{ objectId, id, ...kenmerken, afgesprokenOp: vandaag, opvolgenOp: '2026-12-06' },
    envelopes: await sealMore(at.adviseur, ref, [{ sectie: 'verslagen', itemId: id, revisie: 1, inhoud }]),
  })
  const done = await recordDoorverwijzing(adviseur(), input)
  if (!done.ok) throw new Error(done.failure.kind)
}

async function functionaris(schoolId: string | null): Promise<string> {
  const input = recordIngangInput.parse({
    ...{ id: newId(), soort: 'aandachtsfunctionaris', naam: 'Juf Ilse', waarvoor: 'Zorgen over thuis', schoolId },
    ...{ telefoon: '038 000 00 02', voorWie: ['leerling', 'ouder'] },
  })
  const done = await recordIngang(adviseur(), input)
  if (!done.ok) throw new Error(done.failure.kind)
  return done.value
}

describe('the meldcode of a case', () => {
  test('R-CODE-2: a school without aandachtsfunctionaris: Veilig Thuis, and the referral to it counts', async () => {
    const made = await recorded(at)
    const zaak = { schoolId: null, objectId: made.id }
    expect(await getMeldcode(adviseur(), zaak)).toMatchObject({
      ...{ loper: 'medewerker', veiligThuis: { telefoon: '0800 2000' } },
      zaak: { soort: 'melding', verwezen: null },
    })
    await refer(made, 'landelijk:veilig-thuis')
    expect((await getMeldcode(adviseur(), zaak))?.zaak?.verwezen).toEqual({ op: vandaag, naar: 'Veilig Thuis' })
  })

  test('R-CODE-1: the aandachtsfunctionaris of the school is named; only the referral to her, or Veilig Thuis, counts', async () => {
    const ingangId = await functionaris(at.world.noord.school)
    const made = await recorded(at)
    const zaak = { schoolId: null, objectId: made.id }
    expect(await getMeldcode(adviseur(), zaak)).toMatchObject({
      ...{ loper: 'aandachtsfunctionaris', functionarissen: [{ naam: 'Juf Ilse' }] },
    })
    await refer(made, 'landelijk:onderwijsconsulenten')
    expect((await getMeldcode(adviseur(), zaak))?.zaak?.verwezen).toBeNull()
    await refer(made, `eigen:${ingangId}`)
    expect((await getMeldcode(adviseur(), zaak))?.zaak?.verwezen).toEqual({ op: vandaag, naar: 'Juf Ilse' })
  })

  test('R-CODE-2: who is not in dienst advises', async () => {
    const blad = () => getMeldcode(adviseur(), { schoolId: at.world.noord.school, objectId: null })
    const [before] = await ask<{ in_dienst: boolean | null }>(
      db.admin,
      'select in_dienst from aanstelling where id = $1',
      [adviseur().aanstellingen[0]?.id],
    )
    const dienst = (inDienst: boolean | null) =>
      ask(db.admin, 'update aanstelling set in_dienst = $2 where id = $1', [adviseur().aanstellingen[0]?.id, inDienst])
    await dienst(false)
    expect((await blad())?.adviseert).toBe(true)
    await dienst(true)
    expect((await blad())?.adviseert).toBe(false)
    await dienst(before?.in_dienst ?? null)
  })

  test('R-SPOOR-1: for nobody else there is such a case', async () => {
    const made = await recorded(at)
    for (const [wie, actor] of outsiders(at.world))
      expect([wie, await getMeldcode(actor, { schoolId: null, objectId: made.id })]).toEqual([wie, null])
  })
})
