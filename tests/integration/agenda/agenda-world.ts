import { ask } from '@/tests/support/ask'
import type { World } from '@/tests/support/callers'
import type { TestDatabase } from '@/tests/support/database'

type Naam = keyof World['account']

/** Nothing in this world asks anything for years. */
export async function quiet(db: TestDatabase): Promise<void> {
  for (const text of [
    'delete from actie',
    'delete from doorverwijzing',
    `update avgverzoek set uiterlijk_op = '2040-01-01'`,
    `update dossier set controle_op = null`,
    `update bewaring set vernietigen_op = '2040-01-01'`,
    `update meldplichtfeit set uitkomst = 'geen'`,
    `update termijn set uiterlijk = '2040-01-01'`,
    `update meldketen set uiterlijk = '2040-01-01'`,
    'delete from adviesgesprek',
    'update begeleiding set volgende_op = null',
    'delete from ambtsstuk',
  ])
    await ask(db.admin, text)
}

type What = { bestuur?: 'noord' | 'zuid'; wie?: string }

/** Something to do with a dossier of this adviser, on that day. */
export async function putActie(
  db: TestDatabase,
  world: World,
  naam: Naam,
  day: string,
  { bestuur = 'noord', wie = 'ik' }: What = {},
): Promise<string> {
  const { dossier, intake } = world.held(naam, bestuur)
  const [row] = await ask<{ id: string }>(
    db.admin,
    `insert into actie (bestuur_id, object_id, id, houder, soort, wie, uiterlijk)
     values ($1, $2, gen_random_uuid(), $3, 'actie', $4, $5) returning id`,
    [world[bestuur].id, dossier ?? intake, world.account[naam], wie, day],
  )
  return row?.id ?? ''
}
