import 'server-only'
import type { PoolClient } from 'pg'
import type { Datum } from '@/lib/kernel/datum'
import { database } from './client'
import { withConnection } from './connection'
import type { Prisma } from './generated/client'
import { retrying } from './retrying'

/** Who asks, at which bestuur, on which day: what row security reads. Null shows nothing that asks for it. */
export type Context = { accountId: string | null; bestuurId: string | null; today: Datum }

export type Tx = {
  prisma: Prisma.TransactionClient
  today: Datum
  /** One statement past Prisma, which copies bytes in base64 before it sends them. */
  send: (name: string, text: string, values: unknown[]) => Promise<void>
}

/** One transaction in this context. After a clash with another transaction `run` runs anew: it touches nothing but `tx`. */
export function withContext<T>(
  context: Context,
  run: (tx: Tx) => Promise<T>,
  { inTurn = false }: { inTurn?: boolean } = {},
): Promise<T> {
  const transact = (connection: () => PoolClient) =>
    database().prisma.$transaction(
      async (prisma) => {
        const [account, bestuur, today] = contextValues(context)
        await prisma.$queryRaw`select set_config('app.account_id', ${account}, true), set_config('app.bestuur_id', ${bestuur}, true), set_config('app.today', ${today}, true),
          case when ${inTurn} then pg_advisory_xact_lock(hashtextextended(${`beurt ${bestuur} ${account}`}, 0))::text end`
        const send: Tx['send'] = async (name, text, values) => void (await connection().query({ name, text, values }))
        return run({ prisma, today: context.today, send })
      },
      { maxWait: 10_000, timeout: 30_000 },
    )
  return retrying(() => withConnection(transact))
}

export function contextValues({ accountId, bestuurId, today }: Context): [string, string, string] {
  return [accountId ?? '', bestuurId ?? '', today]
}
