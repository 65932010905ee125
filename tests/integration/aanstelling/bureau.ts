import { expect } from 'vitest'
import type { Actor, Rol } from '@/lib/kernel/actor'
import type { Result } from '@/lib/kernel/result'
import { testEnvironment } from '@/tests/integration/auth/environment'
import { ask } from '@/tests/support/ask'
import { seedWorld, type World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'

export type Bureau = { db: TestDatabase; world: World }

export async function openBureau(): Promise<Bureau> {
  testEnvironment()
  const db = await testDatabase()
  return { db, world: await seedWorld(db) }
}

/** What the logboek of a bestuur gained by an act. */
export async function eventsOf<T>({ db }: Bureau, { bestuurId }: Actor, act: () => Promise<T>) {
  const lines = () =>
    ask<{ nr: number; event: string; account_id: string | null; object_id: string | null; data: unknown }>(
      db.admin,
      'select nr, event, account_id, object_id, data from logboek where bestuur_id = $1 order by nr',
      [bestuurId],
    )
  const before = (await lines()).length
  const value = await act()
  return { value, events: (await lines()).slice(before) }
}

const keyTables = [
  'kluissleutel',
  'grant',
  'ambt',
  'ambt_houder',
  'factor',
  'reservecode',
  'sessie',
  'draft',
  'envelope',
]

/** Every byte of every table that holds a key, a wrap or a proof. */
export async function keysOf({ db }: Bureau): Promise<string[]> {
  const sums = keyTables.map(
    (table) => `select '${table}' || md5(string_agg(t::text, '|' order by t::text)) as sum from "${table}" t`,
  )
  return (await ask<{ sum: string }>(db.admin, sums.join(' union all '))).map(({ sum }) => sum)
}

/** For everyone outside these names, what is there does not exist; whoever is in them gets past that. */
export async function onlyFor(
  { world }: Bureau,
  allowed: readonly (keyof World['actor'])[],
  run: (actor: Actor) => Promise<Result<unknown, { kind: string }>>,
): Promise<void> {
  for (const [naam, actor] of Object.entries(world.actor)) {
    if (allowed.includes(naam as keyof World['actor'])) continue
    expect(await run(actor), naam).toEqual({ ok: false, failure: { kind: 'not_found' } })
  }
}

/** Who works today in one of these roles, at any bestuur. */
export function working({ world }: Bureau, ...rollen: Rol[]): (keyof World['actor'])[] {
  const names = Object.keys(world.actor) as (keyof World['actor'])[]
  return names.filter((naam) =>
    world.actor[naam].aanstellingen.some(({ rol, werking }) => werking === 'werkend' && rollen.includes(rol)),
  )
}
