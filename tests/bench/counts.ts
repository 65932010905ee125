import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { BenchWorld } from './world'

/** As many besturen, schools and years as the country could have, and a place in the middle that noor reports on. */
export type Counts = { bestuurId: string; bijdrageId: string; schooljaar: number }

const [besturen, scholen, jaren, vakken] = [1500, 6, 10, 6]
let laid: Promise<Counts> | undefined

/** 1,080,000 contributed counts: two advisers, six schools and six boxes for each bestuur and year. */
export function countsIn(world: BenchWorld): Promise<Counts> {
  laid ??= lay(world)
  return laid
}

async function lay({ adminUrl, noor }: BenchWorld): Promise<Counts> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  // Laid down whole: what refers to what is sure beforehand, so it is not looked up a million times.
  await client.query(`set session_replication_role = replica`)
  await client.query(`
    insert into bestuur (id, naam, grondslag, sector)
    select md5('b' || b)::uuid, 'Stichting ' || b, 'openbaar', 'po' from generate_series(1, ${besturen}) b`)
  await client.query(`
    insert into school (bestuur_id, id, naam, sector, plaats)
    select md5('b' || b)::uuid, md5('s' || b || s)::uuid, 'School ' || s, 'po', 'Nergenshuizen'
    from generate_series(1, ${besturen}) b, generate_series(1, ${scholen}) s`)
  await client.query(`
    insert into bijdrage (bestuur_id, id, schooljaar, adviseur, aanleiding, ingediend_op)
    select md5('b' || b)::uuid, md5('d' || b || '-' || j || a)::uuid, 2015 + j, md5('a' || b || a)::uuid, 'verslag', '2026-09-01'
    from generate_series(1, ${besturen}) b, generate_series(1, ${jaren}) j, generate_series(1, 2) a`)
  await client.query(
    `
    insert into bijdragetelling (bestuur_id, schooljaar, bijdrage_id, school_id, tabel, vak, aantal)
    select d.bestuur_id, d.schooljaar, d.id, s.id, 'probleemgebieden', 'vak' || v, 1 + (v * d.schooljaar) % 9
    from bijdrage d join school s on s.bestuur_id = d.bestuur_id, generate_series(1, ${vakken}) v
    where d.adviseur <> $1`,
    [noor.accountId],
  )
  const { rows } = await client.query<{ bestuurId: string; bijdrageId: string; schooljaar: number }>(`
    select bestuur_id as "bestuurId", id as "bijdrageId", schooljaar from bijdrage
    where bestuur_id = md5('b750')::uuid and schooljaar = 2020 limit 1`)
  const place = rows[0] ?? { bestuurId: '', bijdrageId: '', schooljaar: 0 }
  await client.query(
    `insert into aanstelling (bestuur_id, id, account_id, rol, vanaf, status, voorbereid_door)
     values ($1, $2, $3, 'vertrouwenspersoon', '2015-01-01', 'actief', $3)`,
    [place.bestuurId, randomUUID(), noor.accountId],
  )
  await client.query(`update bijdrage set adviseur = $1 where bestuur_id = $2 and id = $3`, [
    ...[noor.accountId, place.bestuurId, place.bijdrageId],
  ])
  // She writes the report of that year: only then the sums are hers to ask for.
  await client.query(
    'insert into jaarverslag (bestuur_id, id, houder, schooljaar, versie) values ($1, gen_random_uuid(), $2, $3, 1)',
    [place.bestuurId, noor.accountId, place.schooljaar],
  )
  await client.query(`set session_replication_role = origin`)
  for (const table of ['bijdrage', 'bijdragetelling', 'school', 'bestuur', 'aanstelling'])
    await client.query(`vacuum analyze ${table}`)
  await client.end()
  return place
}
