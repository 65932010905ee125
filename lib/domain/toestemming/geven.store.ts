import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { ok, type Result } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import { type GeefFailure, requireGegeven } from './geven.rules'
import { TEKSTVERSIE } from './toestemming'
import type { ToestemmingInput } from './toestemming.schema'

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

// Not for others: a toestemming is noted through giveToestemming, with what holds for each.
async function insertToestemming(tx: Tx, actor: Actor, objectId: string, input: ToestemmingInput): Promise<void> {
  await tx.prisma.toestemming.createMany({
    data: {
      bestuurId: actor.bestuurId,
      objectId,
      houder: actor.accountId,
      id: input.id,
      soort: input.soort,
      gever: input.gever,
      vorm: input.vorm,
      voorId: input.voorId ?? null,
      gegevenOp: toDate(input.gegevenOp),
      geldigTot: input.geldigTot && toDate(input.geldigTot),
      tekstversie: TEKSTVERSIE,
    },
  })
}
