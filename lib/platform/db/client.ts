import 'server-only'
import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type { Pool } from 'pg'
import { TracedPool } from './connection'
import { PrismaClient } from './generated/client'

type Database = { prisma: PrismaClient; pool: Pool }

// Next loads this module more than once, also in one process: the pool stands beside it.
const shared = globalThis as typeof globalThis & { geborgenDatabase?: Database }

/** As the app role, which owns nothing and sees what row security shows. Only `context.ts` and `read-sql.ts` come here. */
export function database(): Database {
  shared.geborgenDatabase ??= connect()
  return shared.geborgenDatabase
}

export async function disconnect(): Promise<void> {
  const open = shared.geborgenDatabase
  shared.geborgenDatabase = undefined
  await open?.prisma.$disconnect()
  await open?.pool.end()
}

function connect(): Database {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString)
    throw new Error('Vul DATABASE_URL in: het adres van de database, dat begint met postgresql://.')
  const pool = new TracedPool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    pipeline: true,
  })
  // A connection that breaks while idle is replaced at the next request; unheard, the event would end the process.
  pool.on('error', () => undefined)
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementName }) }) }
}

const names = new Map<string, string>()
const most = 500

/** Lets the server plan a statement once per connection. Statements of every length of list would fill it up: after so many, unnamed. */
function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= most) return ''
  const name = `p${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`
  names.set(sql, name)
  return name
}
