import 'server-only'
import type { AnyActor } from '@/lib/kernel/actor'
import type { Result } from '@/lib/kernel/result'
import { type Tx, withContext } from './context'
import { inTurnOf } from './turn'

/**
 * A refusal rolls back what was written. One person's changes at one bestuur take turns: of a double click or two tabs
 * the second sees what the first did, and is refused by rule.
 */
export async function change<R extends Result<unknown, unknown>>(
  actor: AnyActor,
  run: (tx: Tx) => Promise<R>,
): Promise<R> {
  try {
    const runOrRollBack = async (tx: Tx) => {
      const result = await run(tx)
      if (!result.ok) throw new Refused(result)
      return result
    }
    const context = contextOf(actor)
    const name = `${context.bestuurId} ${context.accountId}`
    return await inTurnOf(name, () => withContext(context, runOrRollBack, { inTurn: true }))
  } catch (error) {
    if (error instanceof Refused) return error.result as R
    throw error
  }
}

/** Reads as this actor: row security sees who asks, at which bestuur, on which day. */
export function read<T>(actor: AnyActor, run: (tx: Tx) => Promise<T>): Promise<T> {
  return withContext(contextOf(actor), run)
}

class Refused extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('refused')
    this.result = result
  }
}

function contextOf(actor: AnyActor) {
  return { accountId: actor.accountId, bestuurId: actor.bestuurId ?? null, today: actor.today }
}
