import { beforeAll, describe, expect, test } from 'vitest'
import { getBewaring } from '@/lib/domain/bewaring/bewaring.queries'
import { loadAangehouden } from '@/lib/domain/bewaring/bewaring.store'
import { destroyDossier } from '@/lib/domain/bewaring/destroy.commands'
import type { Stap } from '@/lib/domain/meldketen/meldketen'
import { phoneMeldketen, reportMeldketen, stepMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import { getMeldketen } from '@/lib/domain/meldketen/meldketen.queries'
import { newId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import { dueZaak } from '@/tests/integration/bewaring/bewaring-world'
import { ask } from '@/tests/support/ask'
import { vandaag } from '@/tests/support/intake-world'
import { phoneInput, reportInput, sealPart, sealReport } from '@/tests/support/meldketen-world'
import { type MeldBureau, openMeldBureau } from './meldketen-bureau'

let at: MeldBureau

beforeAll(async () => {
  at = await openMeldBureau()
})

const adviseur = () => at.world.actor.adviseur

/** A closed dossier that is due, with a yes that nobody reported, on itself or on its melding. */
async function dueFeit(on: 'id' | 'melding_id' = 'id') {
  const zaak = await dueZaak(at, at.db)
  const set = `update meldplichtfeit set uitkomst = 'melden' where object_id = (select ${on} from dossier where id = $1)`
  await ask(at.db.admin, set, [zaak.id])
  return zaak
}

/** Whether the app, the clock and her list hold it, and what she is told. */
async function heldBy(id: string) {
  const day = [at.world.noord.id, id, vandaag]
  const [clock] = await ask<{ ja: boolean }>(at.db.admin, 'select is_aangehouden($1, $2, $3) ja', day)
  const [app, listed] = await read(adviseur(), async (tx) => [
    (await loadAangehouden(tx, adviseur(), [id])).get(id) ?? null,
    await tx.prisma.$queryRaw<
      unknown[]
    >`select from agendapunt where object_id = ${id}::uuid and soort = 'vernietigen'`,
  ])
  return { app, clock: clock?.ja, asked: (listed as unknown[]).length > 0 }
}
const held = { app: 'meldplicht', clock: true, asked: false }
const free = { app: null, clock: false, asked: true }

async function stepped(ketenId: string, naar: Stap, actor = at.world.actor.bestuurder) {
  const id = newId() as string
  const revisie = (await getMeldketen(actor, ketenId))?.revisie ?? 0
  const contact = naar === 'verteld' ? ('directeur' as const) : null
  const envelopes = [await sealPart(at.world.noord.id, ketenId, 'verslagen', id)]
  const done = await stepMeldketen(actor, { ketenId, id, revisie, naar, op: vandaag, contact, envelopes })
  if (!done.ok) throw new Error(done.failure.kind)
}

describe('R-BEW-2: a report that the bestuur has not closed', () => {
  test('R-BEW-2: holds the case it came from at every step, and no longer', async () => {
    for (const on of ['id', 'melding_id'] as const) {
      const { id, nummer } = await dueFeit(on)
      const destroy = () => destroyDossier(adviseur(), { objectId: id, nummer, grond: 'bewaartermijn' })
      const input = await reportInput(at, id)
      expect(await reportMeldketen(adviseur(), input)).toMatchObject({ ok: true })
      for (const naar of ['overlegd', 'vermoeden', 'verteld', 'aangegeven', 'afgerond'] as const) {
        expect(await heldBy(id), naar).toEqual(held)
        expect(await destroy(), naar).toMatchObject({ failure: { kind: 'held', grond: 'meldplicht' } })
        await stepped(input.ketenId, naar)
      }
      expect(await heldBy(id)).toEqual(free)
      expect(await destroy()).toMatchObject({ ok: true })
    }
  })

  test('R-BEW-2: without a suspicion it is closed too; every other report of the case has to be', async () => {
    const { id } = await dueFeit()
    const one = await reportInput(at, id)
    await reportMeldketen(adviseur(), one)
    await ask(
      at.db.admin,
      `insert into meldplichtfeit select (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'gemeld_op', null,
        'gemeld_door', null, 'meldketen_id', null))).* from meldplichtfeit f where f.meldketen_id = $1`,
      [one.ketenId],
    )
    const two = await phoneInput(at, id)
    expect(await phoneMeldketen(adviseur(), two)).toMatchObject({ ok: true })
    await stepped(one.ketenId, 'overlegd')
    await stepped(one.ketenId, 'geen_vermoeden')
    expect(await heldBy(id)).toEqual(held)
    await stepped(two.ketenId, 'overlegd')
    await stepped(two.ketenId, 'geen_vermoeden')
    expect(await heldBy(id)).toEqual(free)
  })

  test('R-BEW-2, R-SPOOR-2: by name it holds as long as one of them can close it; a call to the inspecteur holds nothing', async () => {
    const { id } = await dueFeit()
    const { world, een, twee } = at
    const { key: _, ...sealed } = await sealReport(world.noord.id, [twee])
    const input = { objectId: id, betrokken: [een.accountId as string], ...sealed }
    expect(await reportMeldketen(adviseur(), input)).toMatchObject({ ok: true })
    expect(await heldBy(id)).toEqual(held)
    const status = (to: string) =>
      ask(at.db.admin, `update aanstelling set status = $2 where account_id = $1 and rol = 'bestuurder'`, [
        ...[twee.accountId, to],
      ])
    await status('geschorst')
    expect(await heldBy(id)).toEqual(held)
    await status('beeindigd')
    expect(await heldBy(id)).toEqual(free)
    await status('actief')
    const called = await dueFeit()
    const all = [een.accountId, twee.accountId] as string[]
    const phone = { ...(await phoneInput(at, called.id)), verteldAan: null, betrokken: all }
    expect(await phoneMeldketen(adviseur(), phone)).toMatchObject({ ok: true })
    expect(await heldBy(called.id)).toEqual(free)
  })

  test('R-BEW-2, R-SPOOR-1: its ground is all that its holder learns, and nobody else learns that', async () => {
    const { id } = await dueFeit()
    const input = await reportInput(at, id)
    await reportMeldketen(adviseur(), input)
    const before = await getBewaring(adviseur(), id)
    expect(before?.aangehouden).toBe('meldplicht')
    await stepped(input.ketenId, 'overlegd')
    expect(await getBewaring(adviseur(), id)).toEqual(before)
    for (const [naam, actor] of Object.entries(at.world.actor)) {
      const rows = await read(
        actor,
        ({ prisma }) =>
          prisma.$queryRaw<{ ja: boolean }[]>`
            select loopt_meldketen(${at.world.noord.id}::uuid, ${id}::uuid, ctx_today()) ja`,
      )
      expect(rows[0]?.ja, naam).toBe(naam === 'adviseur')
    }
  })
})
