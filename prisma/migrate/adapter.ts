import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils'
import pg, { type Pool, type QueryConfig, type QueryResult } from 'pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

export class MigrationAdapter extends PrismaPg {
  readonly #url: string
  readonly #pools: Pool[] = []

  constructor(url: string) {
    super({ connectionString: url })
    this.#url = url
  }

  override async connect(): Promise<Adapter> {
    const adapter = repair(await super.connect())
    this.#pools.push(adapter.underlyingDriver())
    return adapter
  }

  /** A database of its own; the inherited one lets the name in the URL win, and so works in the database itself. */
  override async connectToShadowDb(): Promise<Adapter> {
    const name = `schaduw_${crypto.randomUUID().replaceAll('-', '')}`
    const url = new URL(this.#url)
    url.pathname = `/${name}`
    const outside = await this.connect()
    await outside.executeScript(`create database ${name}`)
    const shadow = new MigrationAdapter(url.href)
    const inside = await shadow.connect()
    inside.dispose = async () => {
      await shadow.close()
      await outside.executeScript(`drop database ${name}`)
    }
    return inside
  }

  /** The engine leaves its connections open, and a database in use can be neither copied nor renamed. */
  async close(): Promise<void> {
    await Promise.all(this.#pools.filter((pool) => !pool.ended).map((pool) => pool.end()))
  }
}

function repair(adapter: Adapter): Adapter {
  const pool = adapter.underlyingDriver()
  // It cuts a script at every semicolon, also inside a function body or a comment. A migration goes to the server whole.
  adapter.executeScript = async (script) => {
    if (script.trim()) await pool.query(script).catch((error) => refuse(error, script))
  }
  return withCatalogueCodes(adapter, pool)
}

/** In the form the engine reads, with the line at which the server stopped. */
function refuse(error: Error, script: string): never {
  if (!(error instanceof pg.DatabaseError)) throw error
  const { code = '', severity = 'ERROR', message, detail, column, hint, position } = error
  const line = position ? ` (regel ${script.slice(0, Number(position)).split('\n').length})` : ''
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message: message + line, detail, column, hint })
}

const catalogueCode = 18
const text = 25

/** It does not know "char", the type of the one-letter codes in the catalogue: read them as text, hand them over as a character. */
function withCatalogueCodes(adapter: Adapter, pool: Pool): Adapter {
  const codes = new WeakMap<unknown[], number[]>()
  const query = pool.query.bind(pool) as (config: QueryConfig) => Promise<QueryResult>
  const queryRaw = adapter.queryRaw.bind(adapter)
  pool.query = (async (config: QueryConfig) => {
    const result = await query(config)
    for (const [at, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== catalogueCode) continue
      field.dataTypeID = text
      codes.set(result.rows, [...(codes.get(result.rows) ?? []), at])
    }
    return result
  }) as Pool['query']
  adapter.queryRaw = async (input) => {
    const result = await queryRaw(input)
    for (const at of codes.get(result.rows) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character
    return result
  }
  return adapter
}
