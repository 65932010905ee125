import pg from 'pg'
import { type Breuk, firstBreak, type Schakel } from '@/lib/domain/logboek/keten.rules'
import { tell } from './console'

// npm run logboek:check — reckons every chain anew, outside the database, as the role that only reads.
const url = process.env.DATABASE_KOPIE_URL
if (!url) {
  tell('Vul DATABASE_KOPIE_URL in. Zie .env.example.')
  process.exit(1)
}

const soorten = {
  bestuur: { table: 'logboek', key: 'bestuur_id', others: 'account_id as account, object_id as object' },
  persoon: { table: 'persoonslogboek', key: 'account_id', others: 'null as account, null as object' },
} as const

const wat: Record<Breuk['wat'], string> = {
  nummer: 'deze regel ontbreekt',
  vorige: 'deze regel past niet op de regel ervoor',
  inhoud: 'deze regel is veranderd',
}

try {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // One snapshot, so that lines added meanwhile do not look like a gap.
  await client.query('begin isolation level repeatable read read only')
  const breaks = [...(await checkAll(client, 'bestuur')), ...(await checkAll(client, 'persoon'))]
  await client.end()
  process.exitCode = breaks.length === 0 ? 0 : 1
} catch (error) {
  tell(`Het logboek is niet te controleren: ${(error as Error).message}`)
  process.exitCode = 2
}

async function checkAll(client: pg.Client, soort: keyof typeof soorten): Promise<Breuk[]> {
  const { table, key } = soorten[soort]
  const { rows } = await client.query<{ keten: string }>(`select distinct ${key} as keten from ${table} order by 1`)
  const breaks: Breuk[] = []
  for (const { keten } of rows) {
    const broken = await firstBreak(soort, readChain(client, soort, keten))
    if (!broken) continue
    breaks.push(broken)
    tell(`Gebroken: ${soort} ${keten}, regel ${broken.nr}: ${wat[broken.wat]}.`)
  }
  tell(`${table}: ${rows.length} ketens, ${breaks.length} gebroken.`)
  return breaks
}

async function* readChain(client: pg.Client, soort: keyof typeof soorten, keten: string): AsyncGenerator<Schakel> {
  const { table, key, others } = soorten[soort]
  let after = -2_147_483_648
  while (true) {
    const { rows } = await client.query<Schakel>(
      `select ${key} as keten, nr, extract(epoch from at)::numeric(20, 3)::text as epoch, event, ${others}, data::text as data,
         encode(prev_hash, 'hex') as "prevHash", encode(hash, 'hex') as hash
       from ${table} where ${key} = $1 and nr > $2 order by nr limit 5000`,
      [keten, after],
    )
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.nr
  }
}
