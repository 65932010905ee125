import { randomBytes } from 'node:crypto'
import type pg from 'pg'

export type Row = Record<string, unknown>

/** One row as superuser, past row security. */
export async function put(client: pg.Client, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row)
  const slots = columns.map((_, at) => `$${at + 1}`)
  await client.query(`insert into "${table}" (${columns.join(', ')}) values (${slots.join(', ')})`, Object.values(row))
}

export function bytes(length: number): Buffer {
  return randomBytes(length)
}
