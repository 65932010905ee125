import { beforeAll, describe, expect, test } from 'vitest'
import {
  recordAfwezigheid,
  recordEigenSchool,
  withdrawAfwezigheid,
} from '@/lib/domain/aanstelling/afwezigheid.commands'
import { getEigenAfwezigheid } from '@/lib/domain/aanstelling/afwezigheid.queries'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { type Bureau, eventsOf, onlyFor, openBureau, working } from './bureau'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
  await ask(bureau.db.admin, 'delete from afwezigheid')
})

const away = (vanaf: string, tot: string | null, vervangerId: string | null = null) => ({
  vanaf: vanaf as Datum,
  tot: tot as Datum | null,
  vervangerId,
})

describe('R-AANST-8: absence', () => {
  test('is recorded with who stands in, shown to oneself, and taken back; one line each', async () => {
    const { actor, account } = bureau.world
    const act = () => recordAfwezigheid(actor.adviseur, away('2026-12-01', '2026-12-20', account.collega))
    const { value, events } = await eventsOf(bureau, actor.adviseur, act)
    if (!value.ok) throw new Error(value.failure.kind)
    expect(events).toMatchObject([{ event: 'afwezigheid_recorded', object_id: null }])
    expect((await getEigenAfwezigheid(actor.adviseur))?.afwezigheden).toMatchObject([
      { vanaf: '2026-12-01', tot: '2026-12-20', vervanger: 'collega' },
    ])
    expect((await getEigenAfwezigheid(actor.collega))?.afwezigheden).toEqual([])
    const others = await withdrawAfwezigheid(actor.collega, { afwezigheidId: value.value })
    expect(others).toMatchObject({ failure: { kind: 'not_found' } })
    const back = await eventsOf(bureau, actor.adviseur, () =>
      withdrawAfwezigheid(actor.adviseur, { afwezigheidId: value.value }),
    )
    expect([back.value.ok, back.events]).toMatchObject([true, [{ event: 'afwezigheid_withdrawn' }]])
    expect((await getEigenAfwezigheid(actor.adviseur))?.afwezigheden).toEqual([])
  })

  test('is refused twice over the same days, in the past, and with who cannot stand in', async () => {
    const { actor, account } = bureau.world
    const { collega } = actor
    expect((await recordAfwezigheid(collega, away('2026-12-01', null))).ok).toBe(true)
    const tries = [
      [away('2027-01-01', '2027-01-02'), 'overlaps'],
      [away('2026-11-01', '2026-11-02'), 'already_over'],
      [away('2026-11-23', '2026-11-22'), 'ends_before_start'],
      [away('2026-11-23', '2026-11-24', account.collega), 'stands_in_for_oneself'],
      [away('2026-11-23', '2026-11-24', account.contactpersoon), 'unknown_vervanger'],
      [away('2026-11-23', '2026-11-24', account.geschorst), 'unknown_vervanger'],
      [away('2026-11-23', '2026-11-24', account.buurAdviseur), 'unknown_vervanger'],
    ] as const
    for (const [input, kind] of tries)
      expect(await recordAfwezigheid(collega, input), kind).toMatchObject({ failure: { kind } })
  })

  test('role × act: who receives people, and only while working', async () => {
    const works = working(bureau, 'contactpersoon', 'bovenschools_contactpersoon', 'vertrouwenspersoon')
    await onlyFor(bureau, works, (who) => recordAfwezigheid(who, away('2027-02-01', '2027-02-02')))
    for (const naam of works) {
      const done = await recordAfwezigheid(bureau.world.actor[naam], away('2026-11-25', '2026-11-26'))
      expect(done.ok, naam).toBe(true)
    }
  })
})

describe('R-AANST-8: schools of own children', () => {
  const others = ['bestuurder', 'beheerder', 'collega', 'fg', 'directeur'] as const

  test('are kept in her own logboek, replaced each time, and warned about where she is appointed', async () => {
    const { actor, noord, account } = bureau.world
    const both = { scholen: [noord.school, noord.andereSchool] }
    const act = () => recordEigenSchool(actor.adviseur, both)
    const { value, events } = await eventsOf(bureau, actor.adviseur, act)
    expect([value.ok, events]).toEqual([true, []])
    const [own] = await ask<{ event: string }>(
      bureau.db.admin,
      'select event from persoonslogboek where account_id = $1 order by nr desc limit 1',
      [account.adviseur],
    )
    expect(own?.event).toBe('eigen_school_recorded')
    const seen = (await getEigenAfwezigheid(actor.adviseur))?.scholen ?? []
    expect(seen.filter(({ vanEigenKind }) => vanEigenKind)).toHaveLength(2)
    expect(seen.find(({ id }) => id === noord.school)).toMatchObject({ vanEigenKind: true, inAanstelling: true })
    await recordEigenSchool(actor.adviseur, { scholen: [noord.andereSchool] })
    const after = (await getEigenAfwezigheid(actor.adviseur))?.scholen ?? []
    expect(after.filter(({ vanEigenKind }) => vanEigenKind).map(({ id }) => id)).toEqual([noord.andereSchool])
  })

  test('nobody else sees them, in any query', async () => {
    const { actor } = bureau.world
    for (const naam of others) {
      const scholen = (await getEigenAfwezigheid(actor[naam]))?.scholen ?? []
      const mine = scholen.filter(({ vanEigenKind }) => vanEigenKind).map(({ id }) => id)
      expect(mine.includes(bureau.world.noord.andereSchool), naam).toBe(false)
    }
  })

  test('not of another bestuur, and for a vertrouwenspersoon only', async () => {
    const { actor, zuid } = bureau.world
    const there = await recordEigenSchool(actor.adviseur, { scholen: [zuid.school] })
    expect(there).toMatchObject({ failure: { kind: 'unknown_school' } })
    const advisers = working(bureau, 'vertrouwenspersoon')
    await onlyFor(bureau, advisers, (who) => recordEigenSchool(who, { scholen: [] }))
  })
})
