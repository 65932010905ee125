import { expect, test } from 'vitest'
import { sleutelsTot } from '@/lib/domain/vernietiging/vernietiging.rules'
import { type Datum, schooljaarOf } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'

type Days = { op: string; geopend: string | null; afgesloten: string | null }

test('R-BEW-3: every proof has the last day of its keys and its school year by its own days, whoever writes it', async () => {
  const db = await testDatabase()
  const { world } = await seedDossierWorld(db)
  const written = async ({ op, geopend, afgesloten }: Days) => {
    const insert = `insert into vernietiging (bestuur_id, id, object_id, soort, grond, op, geopend_op, afgesloten_op, sleutels_tot, schooljaar)
      values ($1, $2, $3, 'dossier', 'avg', $4, $5, $6, $4::date + 90, 1999)
      returning to_char(sleutels_tot, 'YYYY-MM-DD') as tot, schooljaar as jaar`
    return ask(db.admin, insert, [world.noord.id, newId(), newId(), op, geopend, afgesloten])
  }
  for (const dag of ['2026-07-31', '2026-08-01', '2026-12-31', '2027-01-01', '2028-02-20'] as Datum[]) {
    const here = { tot: sleutelsTot(dag), jaar: schooljaarOf(dag) }
    expect(await written({ op: dag, geopend: dag, afgesloten: null })).toEqual([here])
    expect(await written({ op: dag, geopend: '2020-01-01', afgesloten: dag })).toEqual([here])
    expect(await written({ op: dag, geopend: null, afgesloten: null })).toEqual([{ ...here, jaar: null }])
  }
})
