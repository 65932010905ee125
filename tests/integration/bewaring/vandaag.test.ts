import { beforeAll, expect, test } from 'vitest'
import { holdBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { destroyZaken } from '@/lib/domain/bewaring/destroy.commands'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { must } from '@/tests/integration/access/access-world'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { dueZaak } from './bewaring-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur

async function standing(): Promise<Record<string, string[]>> {
  const vandaag = await getVandaag(adviseur())
  const ids = (part: 'teLaat' | 'nu' | 'dezeWeek' | 'later') =>
    (vandaag?.[part] ?? []).filter(({ soort }) => soort === 'vernietigen').map(({ objectId }) => objectId)
  return { teLaat: ids('teLaat'), nu: ids('nu'), dezeWeek: ids('dezeWeek'), later: ids('later') }
}

test('R-BEW-5: from four weeks before its day it stands on Vandaag, and on its day it is for today', async () => {
  const [late, now, week, month, beyond] = [
    (await dueZaak(at, db, '2026-11-21')).id,
    (await dueZaak(at, db, '2026-11-22')).id,
    (await dueZaak(at, db, '2026-11-29')).id,
    (await dueZaak(at, db, '2026-12-20')).id,
    (await dueZaak(at, db, '2026-12-21')).id,
  ]
  expect(await standing()).toEqual({ teLaat: [late], nu: [now], dezeWeek: [week], later: [month] })
  expect(JSON.stringify(await getVandaag(at.world.actor.collega))).not.toContain(beyond)

  // R-BEW-2: what is held asks nothing; nor does what was confirmed.
  await must(holdBewaring(adviseur(), { objectId: late, grond: 'commissie' }))
  await must(destroyZaken(adviseur(), { zaken: [now], zeker: 'ja' }))
  expect(await standing()).toEqual({ teLaat: [], nu: [], dezeWeek: [week], later: [month] })
})
