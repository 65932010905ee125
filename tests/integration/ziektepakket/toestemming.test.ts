import { beforeAll, describe, expect, test } from 'vitest'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { openZiektepakket, takeZiektepakket } from '@/lib/domain/ziektepakket/take-ziektepakket.commands'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { asked, prepared, takeInput } from '@/tests/support/ziekte-world'

let db: TestDatabase
let at: IntakeWorld & { db: TestDatabase }

beforeAll(async () => {
  db = await testDatabase()
  at = { ...(await seedDossierWorld(db)), db }
})

const adviseur = () => at.world.actor.adviseur
const vervanger = () => at.world.actor.externe

async function heldBy(objectId: string): Promise<string[]> {
  const rows = await ask<{ houder: string }>(db.admin, 'select houder from object where id = $1', [objectId])
  return rows.map(({ houder }) => houder)
}

describe('R-OVD-4: the toestemming', () => {
  test('R-OVD-4: without it nothing is taken over; the klager can give it then, on paper', async () => {
    const zaak = await prepared(at)
    const { bewijs } = await asked(at, zaak)
    const closed = await openZiektepakket(vervanger(), { pakketId: zaak.pakketId, bewijs, nuGegeven: false })
    expect(closed).toEqual({ ok: false, failure: { kind: 'toestemming_first' } })
    const input = await takeInput(at, zaak, bewijs)
    const missing = {
      kind: 'toestemming_missing',
      soort: 'overdracht_bij_ziekte',
      ingetrokkenOp: null,
      waarom: 'nooit',
    }
    const take = (change: object) => takeZiektepakket(vervanger(), { ...input, ...change })
    expect(await take({ toestemming: null })).toEqual({ ok: false, failure: missing })
    const spoken = { toestemming: { ...input.toestemming, vorm: 'mondeling' } }
    expect(await take(spoken)).toEqual({ ok: false, failure: { kind: 'must_be_written' } })
    const other = { toestemming: { ...input.toestemming, soort: 'overdracht' } }
    expect(await take(other)).toEqual({ ok: false, failure: { kind: 'other_toestemming' } })
    const parent = { toestemming: { ...input.toestemming, gever: 'ouder' } }
    expect(await take(parent)).toEqual({ ok: false, failure: { kind: 'gever_is_klager' } })
    expect(await heldBy(zaak.id)).toEqual([adviseur().accountId])
    expect(await heldBy(input.nieuw.id)).toEqual([])
    expect(await take({})).toMatchObject({ ok: true })
    const { toestemmingen = [] } = (await getDossier(vervanger(), input.nieuw.id)) ?? {}
    expect(toestemmingen.at(-1)).toMatchObject({ id: input.toestemming?.id, soort: 'overdracht_bij_ziekte' })
  })

  test('R-OVD-2: a dossier whose own toestemming ran out is not taken over', async () => {
    const zaak = await prepared(at)
    const { bewijs } = await asked(at, zaak)
    const input = await takeInput(at, zaak, bewijs)
    await ask(db.admin, `update toestemming set geldig_tot = '2026-11-21' where object_id = $1`, [zaak.id])
    const failure = { kind: 'toestemming_missing', soort: 'dossier_aanleggen', waarom: 'verlopen' }
    expect(await takeZiektepakket(vervanger(), input)).toMatchObject({ failure })
  })

  test('R-OVD-2: a piece that is missing stops it', async () => {
    const zaak = await prepared(at)
    const { bewijs } = await asked(at, zaak)
    const input = await takeInput(at, zaak, bewijs)
    const fewer = { ...input, delen: input.delen.slice(0, -3) }
    expect(await takeZiektepakket(vervanger(), fewer)).toMatchObject({ ok: false })
    const without = { ...input, delen: input.delen.filter((_, nr) => nr !== 1) }
    const answer = await takeZiektepakket(vervanger(), without)
    expect(answer).toEqual({ ok: false, failure: { kind: 'pieces_differ' } })
    expect(await heldBy(zaak.id)).toEqual([adviseur().accountId])
  })
})
