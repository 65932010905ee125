import pg from 'pg'
import { toTermijn } from '@/lib/domain/termijn/termijn.row.store'
import { uiterlijkVan } from '@/lib/domain/termijn/termijn.rules'
import { databaseUrls } from '@/lib/platform/local/postgres-database'
import { prepareDatabase } from '@/lib/platform/local/prepare-database'
import type { Measure } from './measure'
import { ratioOf } from './ratio'
import type { BenchWorld } from './world'

const cases = 100_000

/** Every term read and its last day reckoned anew, against reading the same terms with the last day they have. */
export const recomputing: Measure = {
  name: 'Recomputing the terms of 100,000 running cases, against reading them',
  goal: 3,
  unit: '×',
  run: async (world) => {
    const client = await fill(world)
    const load = async () => (await client.query<Row>(columns)).rows
    const reckon = async () => {
      const wrong = (await load()).filter((row) => uiterlijkVan(toTermijn(row)) !== row.uiterlijk)
      if (wrong.length > 0) throw new Error(`${wrong.length} terms came out otherwise than they were laid`)
    }
    const read = async () => {
      const rows = (await load()).map((row) => ({ ...toTermijn(row), uiterlijk: row.uiterlijk }))
      if (rows.length !== cases) throw new Error('not every term was read')
    }
    const { ratio, a, b } = await ratioOf(reckon, read, { calls: 3, warmUp: 1 })
    await client.end()
    return { value: ratio, detail: `${a.toFixed(0)} ms against ${b.toFixed(0)} ms` }
  },
}

type Row = Parameters<typeof toTermijn>[0] & { uiterlijk: string }

const columns = `select id, object_id as "objectId", houder, voor_id as "voorId", soort, aan_zet as "aanZet", basis_van as "basisVan",
  basis_tot as "basisTot", eigenaar, regel, naar_werkdag as "naarWerkdag", gesloten, verlengingen, geschiedenis, verteld,
  afgedaan_op as "afgedaanOp", vervallen_op as "vervallenOp", revisie, uiterlijk::text from termijn`

const kinds = [
  { soort: 'indienen', lengte: { aantal: 1, eenheid: 'jaren' } },
  { soort: 'ontvangst', lengte: { aantal: 5, eenheid: 'werkdagen' } },
  { soort: 'verzuim', lengte: { aantal: 2, eenheid: 'weken' } },
  { soort: 'horen', lengte: { aantal: 4, eenheid: 'weken' } },
  { soort: 'avg', lengte: { aantal: 1, eenheid: 'maanden' } },
] as const

/** Rows laid past the checks of foreign keys, begun on days of three years; then each gets its last day by the rules. */
async function fill(world: BenchWorld): Promise<pg.Client> {
  const urls = databaseUrls(world.urls.DATABASE_ADMIN_URL, 'bench_termijnen')
  await prepareDatabase(urls)
  const admin = new URL(world.urls.DATABASE_ADMIN_URL)
  admin.pathname = '/bench_termijnen'
  const client = new pg.Client({ connectionString: admin.href, types: { getTypeParser: parser } })
  await client.connect()
  await client.query('set session_replication_role = replica')
  const kind = kinds.map(({ soort, lengte }) => ({
    ...{ soort, regel: { lengte, grond: 'regeling', bron: 'art. 1', verlenging: null } },
  }))
  await client.query(
    `insert into termijn (bestuur_id, object_id, id, houder, voor_id, soort, aan_zet, basis_soort, basis_van, basis_tot, eigenaar, regel,
       naar_werkdag, uiterlijk)
     select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), k ->> 'soort', 'commissie', 'dag',
       d, d, 'klager', k -> 'regel', true, d
     from generate_series(0, ${cases - 1}) i, lateral (select date '2024-01-01' + i % 1000 as d, $1::jsonb -> (i % ${kinds.length}) as k) x`,
    [JSON.stringify(kind)],
  )
  const { rows } = await client.query<Row>(columns)
  const days = rows.map((row) => uiterlijkVan(toTermijn(row)))
  await client.query(
    'update termijn t set uiterlijk = x.dag from unnest($1::uuid[], $2::date[]) x (id, dag) where t.id = x.id',
    [rows.map(({ id }) => id), days],
  )
  await client.query('vacuum analyze termijn')
  return client
}

/** A date as Prisma gives it: midnight UTC. */
const parser = ((type: number, format: 'text') =>
  type === pg.types.builtins.DATE
    ? (text: string) => new Date(`${text}T00:00:00Z`)
    : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser
