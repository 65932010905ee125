import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import { type GeefFailure, requireGegeven } from './geven.rules'
import type { ToestemmingInput } from './toestemming.schema'
import { insertToestemming } from './toestemming.store'

/** Notes one, of a klager who is said to be of age or not; whether an act may follow is asked of the gate. */
export async function giveToestemming(
  tx: Tx,
  actor: Actor,
  { objectId, klager }: { objectId: string; klager: { minderjarig: string } | undefined },
  input: ToestemmingInput,
): Promise<Result<undefined, GeefFailure>> {
  const given = requireGegeven(input, klager)
  if (!given.ok) return given
  await insertToestemming(tx, actor, objectId, input)
  return ok()
}
