import pg from 'pg'
import { listMeldingen } from '@/lib/domain/melding/melding.queries'
import type { Actor } from '@/lib/kernel/actor'
import { type AanstellingId, type AccountId, type BestuurId, newId, type SchoolId } from '@/lib/kernel/id'
import { disconnect } from '@/lib/platform/db/client'
import { databaseUrls } from '@/lib/platform/local/postgres-database'
import { prepareDatabase } from '@/lib/platform/local/prepare-database'
import type { Measure } from './measure'
import { median } from './ratio'
import type { BenchWorld } from './world'

const besturen = 1500
const rows = 1_000_000

/** The overzichtslijst of one adviser, in a table of a million meldingen and in one of a hundred. */
export const meldingenList: Measure = {
  name: 'List of meldingen at 1,000,000 rows over 1,500 besturen, against 100 rows',
  goal: 1.4,
  unit: '×',
  run: async (world) => {
    const small = await fill(world, 'bench_klein', 1, 100)
    const large = await fill(world, 'bench_groot', besturen, rows)
    const before = process.env.DATABASE_URL
    const ratios: number[] = []
    const times = { large: [] as number[], small: [] as number[] }
    for (let round = 0; round < 5; round++) {
      const [ofLarge, ofSmall] = [await timeIn(large), await timeIn(small)]
      times.large.push(ofLarge)
      times.small.push(ofSmall)
      ratios.push(ofLarge / ofSmall)
    }
    await disconnect()
    process.env.DATABASE_URL = before
    const detail = `${median(times.large).toFixed(2)} ms against ${median(times.small).toFixed(2)} ms`
    return { value: median(ratios), detail }
  },
}

type Filled = { url: string; actor: Actor }

async function timeIn({ url, actor }: Filled): Promise<number> {
  await disconnect()
  process.env.DATABASE_URL = url
  const times: number[] = []
  for (let call = 0; call < 45; call++) {
    const start = performance.now()
    const { regels } = await listMeldingen(actor)
    if (regels.length === 0) throw new Error('the list is empty: nothing was measured')
    if (call >= 5) times.push(performance.now() - start)
  }
  return median(times)
}

/** Rows laid past the checks of foreign keys, which say nothing about reading. The list is that of the last adviser. */
async function fill(world: BenchWorld, name: string, count: number, total: number): Promise<Filled> {
  const urls = databaseUrls(world.urls.DATABASE_ADMIN_URL, name)
  await prepareDatabase(urls)
  const admin = new URL(world.urls.DATABASE_ADMIN_URL)
  admin.pathname = `/${name}`
  const client = new pg.Client({ connectionString: admin.href })
  await client.connect()
  await client.query(`set session_replication_role = replica`)
  await client.query(
    `create temp table plek as select gen_random_uuid() as bestuur, gen_random_uuid() as school,
    gen_random_uuid() as account, gen_random_uuid() as aanstelling, nr from generate_series(0, $1::int - 1) nr`.replace(
      '$1',
      String(count),
    ),
  )
  await client.query(
    `insert into bestuur (id, naam, grondslag, sector) select bestuur, 'Bestuur ' || nr, 'openbaar', 'po' from plek`,
  )
  await client.query(
    `insert into school (bestuur_id, id, naam, sector, plaats) select bestuur, school, 'School', 'po', 'Verzonnendam' from plek`,
  )
  await client.query(
    `insert into account (id, mail, naam, status) select account, nr || '@voorbeeld.invalid', 'Adviseur', 'actief' from plek`,
  )
  await client.query(`insert into aanstelling (bestuur_id, id, account_id, rol, doelgroep, vanaf, status, voorbereid_door)
    select bestuur, aanstelling, account, 'vertrouwenspersoon', '{}', '2020-01-01', 'actief', account from plek`)
  await client.query(`insert into melding (bestuur_id, id, houder, school_id, nummer, kaart, soort, beginsoort, herkomst, status, ontvangen_op,
      melder_categorie, wijze, klager_categorie, minderjarig)
    select bestuur, gen_random_uuid(), account, school, 'M' || i, decode(repeat('ab', 320), 'hex'), 'melding', 'melding', 'eigen', 'in_behandeling',
      date '2024-01-01' + (i % 900), 'ouder', 'zelf', 'ouder', 'nee'
    from generate_series(1, ${total}) i join plek on plek.nr = i % ${count}`)
  await client.query('vacuum analyze')
  const { rows: found } = await client.query<{ bestuur: string; school: string; account: string; aanstelling: string }>(
    'select * from plek order by nr desc limit 1',
  )
  await client.end()
  return {
    url: urls.DATABASE_URL,
    actor: actorOf(found[0] ?? { bestuur: newId(), school: newId(), account: newId(), aanstelling: newId() }),
  }
}

function actorOf(row: { bestuur: string; school: string; account: string; aanstelling: string }): Actor {
  return {
    accountId: row.account as AccountId,
    bestuurId: row.bestuur as BestuurId,
    today: '2026-11-22' as Actor['today'],
    aanstellingen: [
      {
        id: row.aanstelling as AanstellingId,
        rol: 'vertrouwenspersoon',
        werking: 'werkend',
        schoolIds: [row.school as SchoolId],
      },
    ],
  }
}
