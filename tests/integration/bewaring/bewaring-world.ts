import { closedZaak } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import type { TestDatabase } from '@/tests/support/database'
import type { IntakeWorld } from '@/tests/support/intake-world'

/** A closed dossier of the adviser, and when it should go. */
export async function dueZaak(at: IntakeWorld, db: TestDatabase, vernietigenOp = '2026-11-22') {
  const zaak = await closedZaak(at)
  await setDay(db, zaak.id, vernietigenOp)
  const [row] = await ask<{ nummer: string }>(db.admin, 'select nummer from dossier where id = $1', [zaak.id])
  return { ...zaak, nummer: row?.nummer ?? '' }
}

export async function setDay(db: TestDatabase, objectId: string, vernietigenOp: string): Promise<void> {
  await ask(db.admin, 'update bewaring set vernietigen_op = $2 where object_id = $1', [objectId, vernietigenOp])
}

/** What is kept of it, with days as text. */
export async function keptOf(db: TestDatabase, objectId: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await ask<{ row: Record<string, unknown> }>(
    db.admin,
    'select to_jsonb(b) as row from bewaring b where object_id = $1',
    [objectId],
  )
  return row?.row
}

/** How many objects and proofs there are of these. */
export async function leftOf(db: TestDatabase, ids: readonly string[]): Promise<{ objects: number; proofs: number }> {
  const count = async (text: string) => (await ask(db.admin, text, [ids])).length
  return {
    objects: await count('select 1 from object where id = any ($1)'),
    proofs: await count('select 1 from vernietiging where object_id = any ($1)'),
  }
}
