import { beforeAll, expect, test } from 'vitest'
import { recordAdviesgesprek } from '@/lib/domain/reglement/adviesgesprek.commands'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import { testDatabase } from '@/tests/support/database'
import { type IntakeWorld, seedIntakeWorld } from '@/tests/support/intake-world'

let at: IntakeWorld

beforeAll(async () => {
  at = await seedIntakeWorld(await testDatabase())
})

async function lines(actor: Actor): Promise<number> {
  const rows = await read(
    actor,
    ({ prisma }) => prisma.$queryRaw<unknown[]>`select from logboek where event = 'adviesgesprek_recorded'`,
  )
  return rows.length
}

test('R-AANST-4: whom an adviser spoke stands in the logboek, and no bestuurder reads it there', async () => {
  const { actor, noord } = at.world
  const talk = { schoolId: noord.school, op: '2026-11-20' as Datum }
  expect(await recordAdviesgesprek(actor.adviseur, talk)).toMatchObject({ ok: true })
  expect(await Promise.all([actor.bestuurder, actor.beheerder, actor.collega, actor.fg].map(lines))).toEqual([
    0, 0, 0, 1,
  ])
})
