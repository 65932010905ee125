import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { type Result, refuse } from '@/lib/kernel/result'
import { askDeur, deur } from './deur'
import { peppered } from './server-keys'
import { type TooMany, tooMany, tryKeys } from './tries'

/**
 * An act that someone could use to guess: counted per account and per kind of act, apart from signing in, before it is
 * done and outside its transaction, which a refusal rolls back. Who may not do it at all is not counted.
 */
export function limited<Input, T, F extends { kind: string }>(
  soort: string,
  run: (actor: Actor, input: Input) => Promise<Result<T, F>>,
  may: (actor: Actor) => boolean,
): (actor: Actor, input: Input) => Promise<Result<T, F | TooMany>> {
  return async (actor, input) => {
    if (!may(actor)) return run(actor, input)
    const now = new Date()
    const { since } = tryKeys(actor.accountId, '', now)
    const key = peppered(`poging/${soort}`, actor.accountId)
    const [[counted]] = await askDeur<[{ aantallen: number[] }[]]>(deur.pogingen([key], since))
    const refused = tooMany(counted?.aantallen ?? [], since, now)
    return refused ? refuse(refused) : run(actor, input)
  }
}
