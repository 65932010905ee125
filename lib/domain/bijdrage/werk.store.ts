import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { Werktelling } from './bijdrage'

/** What the actor did in a school year besides cases: hours that she wrote down, voorlichting, advies. */
export async function loadEigenWerk(_tx: Tx, _actor: Actor, _schooljaar: number): Promise<Werktelling[]> {
  return []
}
