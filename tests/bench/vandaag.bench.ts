import pg from 'pg'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import type { Actor } from '@/lib/kernel/actor'
import { type AanstellingId, type AccountId, newId, type SchoolId } from '@/lib/kernel/id'
import type { Measure } from './measure'
import { ratioOf } from './ratio'
import type { BenchWorld } from './world'

const due = 5

/** The desk of one adviser with many running cases, and of one with a few; both have the same number of things to do now. */
export const vandaagDesk: Measure = {
  name: 'Vandaag of an adviser with 500 running cases of which 5 are due, against one with 5',
  goal: 1.4,
  unit: '×',
  run: async (world) => {
    const [many, few] = [await lay(world, 500), await lay(world, due)]
    for (const actor of [many, few]) {
      const found = await getVandaag(actor)
      const now = [...(found?.teLaat ?? []), ...(found?.nu ?? [])]
      if (now.length !== due) throw new Error(`${now.length} things are due: something else was measured`)
    }
    const { ratio, a, b } = await ratioOf(
      () => getVandaag(many),
      () => getVandaag(few),
      { calls: 60, warmUp: 20 },
    )
    return { value: ratio, detail: `${a.toFixed(2)} ms against ${b.toFixed(2)} ms` }
  },
}

/**
 * An adviser at Noor's bestuur. Each case has its melding, a card, three actions that are done, and one that waits: for five
 * of them until yesterday, for the rest spread over the year after the coming four weeks.
 */
async function lay({ adminUrl, noor }: BenchWorld, cases: number): Promise<Actor> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return await layWith(client, noor, cases)
  } finally {
    await client.end()
  }
}

async function layWith(client: pg.Client, noor: Actor, cases: number): Promise<Actor> {
  const [accountId, aanstellingId] = [newId() as string as AccountId, newId() as string as AanstellingId]
  const { bestuurId, today } = noor
  const { rows } = await client.query<{ id: SchoolId }>('select id from school where bestuur_id = $1 limit 1', [
    bestuurId,
  ])
  const school = rows[0]?.id
  if (!school) throw new Error('the bestuur has no school')
  await client.query(`set session_replication_role = replica`)
  await client.query(
    `insert into account (id, mail, naam, status) values ('${accountId}', '${accountId}@voorbeeld.invalid', 'Adviseur', 'actief')`,
  )
  await client.query(`insert into aanstelling (bestuur_id, id, account_id, rol, vanaf, status, voorbereid_door)
    values ('${bestuurId}', '${aanstellingId}', '${accountId}', 'vertrouwenspersoon', '2020-01-01', 'actief', '${accountId}')`)
  await client.query(`create temp table zaak on commit preserve rows as
    select gen_random_uuid() as dossier, gen_random_uuid() as melding, nr from generate_series(1, ${cases}) nr`)
  const kaart = `decode(repeat('ab', 320), 'hex')`
  for (const text of [
    `insert into object (bestuur_id, id, soort, houder)
      select '${bestuurId}', o.id, o.soort, '${accountId}' from zaak, lateral (values (dossier, 'dossier'), (melding, 'melding')) o(id, soort)`,
    `insert into melding (bestuur_id, id, houder, school_id, nummer, kaart, soort, beginsoort, herkomst, status, ontvangen_op,
        melder_categorie, wijze, klager_categorie, minderjarig)
      select '${bestuurId}', melding, '${accountId}', '${school}', 'B' || nr, ${kaart}, 'klacht', 'melding', 'eigen', 'dossier', '2026-01-01',
        'ouder', 'zelf', 'ouder', 'nee' from zaak`,
    `insert into dossier (bestuur_id, id, houder, school_id, melding_id, nummer, kaart, status, geopend_op, loyaliteit_besluit,
        extern_voorkeur, ouders_stand)
      select '${bestuurId}', dossier, '${accountId}', '${school}', melding, 'D' || nr, ${kaart}, 'lopend', '2026-01-01', 'geen_twijfel',
        'nvt', 'nvt' from zaak`,
    `insert into actie (bestuur_id, object_id, id, houder, soort, wie, uiterlijk, kaart, gedaan_op)
      select '${bestuurId}', dossier, gen_random_uuid(), '${accountId}', 'actie', 'ik', date '${today}' - 10 * keer, ${kaart}, date '${today}' - 10
      from zaak, generate_series(1, 3) keer`,
    `insert into actie (bestuur_id, object_id, id, houder, soort, wie, uiterlijk, kaart)
      select '${bestuurId}', dossier, gen_random_uuid(), '${accountId}', 'actie', 'ik',
        case when nr <= ${due} then date '${today}' - 1 else date '${today}' + 29 + nr % 330 end, ${kaart}
      from zaak`,
    'drop table zaak',
    'analyze',
  ])
    await client.query(text)
  const aanstellingen = [
    { id: aanstellingId, rol: 'vertrouwenspersoon', werking: 'werkend', schoolIds: [school] },
  ] as const
  return { accountId, bestuurId, today, aanstellingen: [...aanstellingen] }
}
