import 'server-only'
import type { Socket } from 'node:net'
import { type CustomTypesConfig, type PoolClient, types } from 'pg'
import { database } from './client'
import { type Context, contextValues } from './context'
import { retrying } from './retrying'

/** `name` is unique per text: the server keeps the plan under it. */
export type Sql = { name: string; text: string; values: unknown[] }

/**
 * For what is read at every page: the same context and transaction as `withContext`, sent in one round trip.
 * A column of type date comes as a Datum.
 * `const [dossiers, grants] = await readSql<[DossierRow[], GrantRow[]]>(context, [dossierSql, grantsSql])`
 */
export function readSql<Rows extends unknown[][]>(context: Context, queries: Sql[]): Promise<Rows> {
  return retrying(() => sendTogether<Rows>(context, queries))
}

/** One statement that asks for no context, such as a function of role deur: a transaction by itself. */
export function askSql<Row>(query: Sql): Promise<Row[]> {
  return retrying(async () => (await database().pool.query({ ...query, types: asDatum })).rows)
}

const setContext = {
  name: 'context',
  text: `select set_config('app.account_id', $1, true), set_config('app.bestuur_id', $2, true), set_config('app.today', $3, true)`,
}

// By itself the driver makes a day midnight of wherever the server stands.
const asDatum: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === types.builtins.DATE ? (text: string) => text : types.getTypeParser(oid, format),
}

async function sendTogether<Rows extends unknown[][]>(context: Context, queries: Sql[]): Promise<Rows> {
  const client = await database().pool.connect()
  let broken = true
  try {
    const flush = holdBack(client)
    const answering = Promise.allSettled([
      client.query({ name: 'begin', text: 'begin' }),
      client.query({ ...setContext, values: contextValues(context) }),
      ...queries.map((query) => client.query({ ...query, types: asDatum })),
      client.query({ name: 'commit', text: 'commit' }),
    ])
    flush()
    const answers = await answering
    const results = answers.map((answer) => {
      if (answer.status === 'rejected') throw answer.reason
      return answer.value.rows
    })
    broken = false
    return results.slice(2, -1) as Rows
  } catch (error) {
    // A refused statement leaves a sound connection: the commit behind it rolled back.
    broken = !isRefusal(error)
    throw error
  } finally {
    client.release(broken)
  }
}

/** One packet for all statements: the database wakes once, not at each of them. Without the driver's stream it works too. */
function holdBack(client: PoolClient): () => void {
  const { stream } = (client as unknown as { connection?: { stream?: Partial<Socket> } }).connection ?? {}
  stream?.cork?.()
  return () => stream?.uncork?.()
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'severity' in error && error.severity === 'ERROR'
}
