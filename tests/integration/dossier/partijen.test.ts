import { beforeAll, expect, test } from 'vitest'
import { amendDossier } from '@/lib/domain/dossier/dossier.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { klagerId, openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { kaartOf, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const klager = { id: klagerId, rol: 'klager', categorie: 'leerling', minderjarig: 'nee' } as const
const ander = { id: newId(), rol: 'aangeklaagde', categorie: 'medewerker', minderjarig: 'nee' } as const

test('R-DOS-2: who is named again is there again: the same day as before, later for a period beside the former', async () => {
  const made = await openedDossier(at)
  const detail = () => getDossier(adviseur(), made.id)
  let kern = 1
  const named = async (...personen: (typeof klager | typeof ander)[]) => {
    const part = { sectie: 'kern' as const, itemId: made.id, revisie: ++kern, inhoud: made.kern }
    return amendDossier(adviseur(), {
      ...{ dossierId: made.id, revisie: (await detail())?.revisie ?? 0, probleemgebieden: ['ongewenst_gedrag'] },
      ...{ gedragingen: [], partijen: null, definitieAkkoordOp: null, personen },
      kaart: await kaartOf(at.adviseur, at.world.noord.id, made.id, 'Kastanje'),
      envelopes: await sealMore(at.adviseur, made.ref, [part]),
    })
  }
  const periods = async () =>
    (await detail())?.partijen.filter(({ rol }) => rol === 'aangeklaagde').map(({ vanaf, tot }) => [vanaf, tot])
  expect(await named(klager, ander)).toMatchObject({ ok: true })
  expect(await named(klager)).toMatchObject({ ok: true })
  expect(await periods()).toEqual([[vandaag, vandaag]])
  expect(await named(klager, ander)).toMatchObject({ ok: true })
  expect(await periods()).toEqual([[vandaag, null]])
  const ended = `update dossier_partij set vanaf = '2026-11-01', tot = '2026-11-10' where dossier_id = $1 and id = $2`
  await ask(db.admin, ended, [made.id, ander.id])
  expect(await named(klager, ander)).toMatchObject({ ok: true })
  expect(await periods()).toEqual([
    ['2026-11-01', '2026-11-10'],
    [vandaag, null],
  ])
})
