import 'server-only'
import type { Person } from '@/lib/kernel/actor'
import { todayInNederland } from '@/lib/kernel/datum'
import type { AccountId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { read } from '@/lib/platform/db/change'
import type { RouteRequest } from '../web/route'
import { askDeur, deur } from './deur'
import { sameSecret } from './server-keys'
import { verifierOf } from './sign-in'
import { networkOf, type TooMany, tooMany, tryKeys } from './tries'

export type OwnProofFailure = { kind: 'wrong_proof' } | TooMany

type Own = Pick<Person, 'accountId' | 'sessieId'>

/** An act on one's own account that asks for the wachtzin again: the proof first, then the act. */
export function withProof<Input, T>(run: (own: Own, input: Input) => Promise<Result<T>>) {
  return async (
    own: Own,
    input: Input & { proof: string },
    { request }: RouteRequest,
  ): Promise<Result<T, OwnProofFailure>> => {
    const proven = await proveOwn(own, input.proof, networkOf(request.headers))
    return proven.ok ? run(own, input) : proven
  }
}

export async function proveOwn(
  { accountId }: { accountId: string },
  proof: string,
  network: string,
): Promise<Result<undefined, OwnProofFailure>> {
  const now = new Date()
  const keys = tryKeys(accountId, network, now)
  const [[counted]] = await askDeur<[{ aantallen: number[] }[]]>(
    deur.pogingen([keys.account, keys.network], keys.since),
  )
  const refused = tooMany(counted?.aantallen ?? [], keys.since, now)
  if (refused) return refuse(refused)
  const stored = await read({ accountId: accountId as AccountId, today: todayInNederland(now) }, (tx) =>
    tx.prisma.kluissleutel.findUnique({ where: { accountId }, select: { authVerifier: true } }),
  )
  if (!stored || !sameSecret(verifierOf('wachtzin', proof), stored.authVerifier)) return refuse({ kind: 'wrong_proof' })
  await askDeur(deur.pogingGelukt(keys.account))
  return ok()
}
