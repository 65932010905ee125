import { beforeAll, describe, expect, test } from 'vitest'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import * as overdracht from '@/lib/domain/overdracht/overdracht.commands'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { proposal, proposed, vrij } from '@/tests/support/overdracht-world'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

type Zaak = Awaited<ReturnType<typeof proposed>>
const gever = () => at.world.actor.adviseur
const ontvanger = () => at.world.actor.externe

const acts = {
  accept: ({ overdrachtId }: Zaak) => overdracht.acceptOverdracht(ontvanger(), { overdrachtId, ...vrij }),
  decline: ({ overdrachtId }: Zaak) =>
    overdracht.declineOverdracht(ontvanger(), { overdrachtId, weigering: 'geen_ruimte' }),
  withdraw: ({ overdrachtId }: Zaak) => overdracht.withdrawOverdracht(gever(), { overdrachtId }),
  intrekken: ({ id, input }: Zaak) =>
    withdrawToestemming(gever(), {
      ...{ dossierId: id, toestemmingId: input.toestemming?.id ?? '', op: vandaag },
    }),
}

/** Whole at one of the two, and at no time at both or neither. */
async function standOf(zaak: Zaak) {
  const [van, naar] = [await getDossier(gever(), zaak.id), await getDossier(ontvanger(), zaak.input.nieuw.id)]
  const rows = await ask<{ status: string }>(db.admin, 'select status from overdracht where id = $1', [
    zaak.overdrachtId,
  ])
  const count = (objectId: string) =>
    ask<{ n: number }>(db.admin, 'select count(*)::int as n from envelope where object_id = $1', [objectId])
  const [[oud], [nieuw], [klein]] = [
    await count(zaak.id),
    await count(zaak.input.nieuw.id),
    await count(zaak.overdrachtId),
  ]
  const whole = (detail: typeof van) =>
    detail && detail.gesprekken.length + detail.acties.length + detail.bestanden.length
  return {
    ...{ van: whole(van), naar: whole(naar), status: rows[0]?.status, open: van?.voorgesteldOp ?? null },
    left: [oud?.n === 0, nieuw?.n === 0, klein?.n === 0],
  }
}

const taken = { van: null, naar: 3, status: 'aangenomen', open: null, left: [true, false, true] }
const kept = (status: string) => ({ van: 3, naar: null, status, open: null, left: [false, true, true] })

describe('R-OVD-1: at the same moment', () => {
  test.each([
    ['withdraw', 'ingetrokken'],
    ['decline', 'geweigerd'],
  ] as const)('R-OVD-1: accept and %s: one of them, whole', async (other, status) => {
    for (let round = 0; round < 4; round++) {
      const zaak = await proposed(at)
      const pair = [acts.accept(zaak), acts[other](zaak)]
      const [accepted, second] = await Promise.all(pair)
      expect([accepted?.ok, second?.ok].filter(Boolean)).toHaveLength(1)
      expect(await standOf(zaak)).toEqual(accepted?.ok ? taken : kept(status))
    }
  })

  test('R-OVD-1, R-TST-3: accept and the withdrawal of its toestemming: whole at one of the two', async () => {
    for (let round = 0; round < 6; round++) {
      const zaak = await proposed(at)
      const [accepted, withdrawn] = await Promise.all([acts.accept(zaak), acts.intrekken(zaak)])
      expect([accepted.ok, withdrawn.ok].filter(Boolean)).toHaveLength(1)
      expect(await standOf(zaak)).toEqual(accepted.ok ? taken : kept('ingetrokken'))
    }
  })

  test('R-OVD-1: 128 at once, of everything and everyone: one is heard, the others are answers', async () => {
    const zaak = await proposed(at)
    const all = Array.from({ length: 128 }, (_, nr) => [acts.accept, acts.decline, acts.withdraw, acts.accept][nr % 4])
    const answers = await Promise.allSettled(all.map((act) => act?.(zaak)))
    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([])
    const done = answers.flatMap((one, nr) => (one.status === 'fulfilled' && one.value?.ok ? [nr % 4] : []))
    expect(done).toHaveLength(1)
    const status = done[0] === 1 ? 'geweigerd' : 'ingetrokken'
    expect(await standOf(zaak)).toEqual(done[0] === 0 || done[0] === 3 ? taken : kept(status))
  })

  test('R-OVD-1: proposed twice by a double click: once', async () => {
    const dossier = await openedDossier(at)
    const input = await proposal(at, dossier)
    const answers = await Promise.all([proposeOverdracht(gever(), input), proposeOverdracht(gever(), input)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual({ ok: false, failure: { kind: 'overdracht_open' } })
  })

  test('R-OVD-1: twenty-four cases proposed and taken over at once: each whole, each numbered', async () => {
    const zaken = await Promise.all(
      Array.from({ length: 24 }, async () => {
        const dossier = await openedDossier(at)
        return { dossier, input: await proposal(at, dossier) }
      }),
    )
    const proposals = await Promise.all(zaken.map(({ input }) => proposeOverdracht(gever(), input)))
    expect(proposals.filter(({ ok }) => ok)).toHaveLength(24)
    const accepted = await Promise.all(
      zaken.map(({ input }) => overdracht.acceptOverdracht(ontvanger(), { overdrachtId: input.voorstel.id, ...vrij })),
    )
    expect(accepted.filter(({ ok }) => ok)).toHaveLength(24)
    const details = await Promise.all(zaken.map(({ input }) => getDossier(ontvanger(), input.nieuw.id)))
    expect(new Set(details.map((one) => one?.nummer)).size).toBe(24)
    expect(await Promise.all(zaken.map(({ dossier }) => getDossier(gever(), dossier.id)))).toEqual(
      zaken.map(() => null),
    )
  })
})
