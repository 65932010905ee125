import { beforeAll, describe, expect, test } from 'vitest'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { filedKlacht, stepped } from '@/tests/support/klacht-world'

let at: IntakeWorld & { db: TestDatabase }
beforeAll(async () => {
  const db = await testDatabase()
  at = { ...(await seedDossierWorld(db)), db }
})

const filed = async (change: Parameters<typeof filedKlacht>[2] = {}) => filedKlacht(at, await openedDossier(at), change)

describe('the terms', () => {
  const termijnen = (voorId: string) =>
    ask<{ soort: string; aan_zet: string; stand: string; uiterlijk: string | null }>(
      at.db.admin,
      `select soort, aan_zet, uiterlijk::text, case when vervallen_op is not null then 'vervallen'
        when afgedaan_op is not null then 'gedaan' else 'loopt' end as stand
       from termijn where voor_id = $1 order by soort`,
      [voorId],
    )
  const standOf = async (id: string) => (await termijnen(id)).map(({ soort, stand }) => `${soort} ${stand}`)

  test('R-TERM-5, R-KL-8: they begin and are met with the steps, and each says who must act', async () => {
    const one = await filed({ ingediendOp: '2026-11-01' as Datum, ontvangenOp: '2026-11-02' as Datum })
    expect(await termijnen(one.klachtId)).toMatchObject([
      { soort: 'horen', aan_zet: 'commissie', uiterlijk: '2026-11-30' },
      { soort: 'ontvangst', aan_zet: 'commissie', uiterlijk: '2026-11-09' },
    ])
    await stepped(at, one, { stap: 'onderzoek', op: '2026-11-16' as Datum })
    await stepped(at, one, { stap: 'zitting', op: '2026-11-18' as Datum, uitkomst: 'apart' })
    expect(await standOf(one.klachtId)).toEqual(['advies loopt', 'horen gedaan', 'ontvangst gedaan'])
    await stepped(at, one, { stap: 'advies', op: '2026-11-20' as Datum, uitkomst: 'ongegrond' })
    expect(await standOf(one.klachtId)).toEqual([
      ...['advies gedaan', 'besluit loopt', 'horen gedaan', 'nazorg loopt', 'ontvangst gedaan'],
    ])
    const [, besluit] = await termijnen(one.klachtId)
    expect(besluit).toMatchObject({ aan_zet: 'bestuur', uiterlijk: '2026-12-18' })
    await stepped(at, one, { stap: 'besluit', uitkomst: 'volgt' })
    expect(await standOf(one.klachtId)).toContain('besluit gedaan')
  })

  test('R-TERM-5: without a day of receipt there is no last day, until that day is known', async () => {
    const one = await filed({ ontvangenOp: null })
    expect(await termijnen(one.klachtId)).toMatchObject([{ uiterlijk: null }, { uiterlijk: null }])
    await stepped(at, one, { stap: 'ontvangen' })
    expect((await termijnen(one.klachtId)).every(({ uiterlijk }) => uiterlijk)).toBe(true)
  })

  test('R-KL-9: the ruleset of the committee wins where it differs', async () => {
    const regel = { lengte: { aantal: 6, eenheid: 'weken' }, grond: 'regeling', bron: 'art. 5', verlenging: null }
    await ask(
      at.db.admin,
      `insert into klachtencommissie (bestuur_id, id, geldt_vanaf, soort, naam, onafhankelijk, termijnen, vastgelegd_door)
       values ($1, gen_random_uuid(), $3, 'eigen', 'Commissie Verzonnen', true, $2, gen_random_uuid())`,
      [at.world.noord.id, JSON.stringify({ horen: regel }), vandaag],
    )
    const one = await filed({ ingediendOp: '2026-11-01' as Datum, ontvangenOp: '2026-11-02' as Datum })
    expect(await termijnen(one.klachtId)).toMatchObject([
      { soort: 'horen', uiterlijk: '2026-12-14' },
      { soort: 'ontvangst', uiterlijk: '2026-11-09' },
    ])
    await ask(at.db.admin, `delete from klachtencommissie where naam = 'Commissie Verzonnen'`)
  })

  test('R-TERM-4: with the bestuur none begin; passed on they do, and what is stopped falls away', async () => {
    const one = await filed({ bij: 'bestuur' })
    expect(await termijnen(one.klachtId)).toEqual([])
    await stepped(at, one, { stap: 'doorgestuurd' })
    const [row] = await ask(at.db.admin, 'select bij, status from formele_klacht where id = $1', [one.klachtId])
    expect(row).toEqual({ bij: 'commissie', status: 'ingediend' })
    expect(await standOf(one.klachtId)).toEqual(['horen loopt', 'ontvangst loopt'])
    await stepped(at, one, { stap: 'intrekken', uitkomst: 'opgelost' })
    expect(await standOf(one.klachtId)).toEqual(['horen loopt', 'ontvangst loopt'])
    await stepped(at, one, { stap: 'stoppen' })
    expect(await standOf(one.klachtId)).toEqual(['horen vervallen', 'ontvangst vervallen'])
  })
})
