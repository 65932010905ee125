import type pg from 'pg'
import type { BenchWorld } from './world'

/**
 * Closed dossiers with a melding, ten envelopes of a kilobyte, three people and two conversations each, confirmed to go.
 * Laid past the checks of foreign keys, which say nothing about destroying; clean of what was destroyed before.
 */
export async function layConfirmed(admin: pg.Client, { noor }: BenchWorld, count: number): Promise<void> {
  const { bestuurId, accountId } = noor
  const schoolId = noor.aanstellingen[0]?.schoolIds[0]
  if (!schoolId) throw new Error('Noor has no school')
  await admin.query('set session_replication_role = replica')
  await admin.query(
    `create temp table zaak as select gen_random_uuid() dossier, gen_random_uuid() melding, nr from generate_series(1, ${count}) nr`,
  )
  for (const text of tables(bestuurId, accountId, schoolId)) await admin.query(text)
  await admin.query('drop table zaak')
  await admin.query('set session_replication_role = default')
  await admin.query('vacuum analyze')
}

function tables(bestuur: string, houder: string, school: string): string[] {
  const own = `'${bestuur}'::uuid`
  const who = `'${houder}'::uuid`
  return [
    `insert into object (bestuur_id, id, soort, houder) select ${own}, dossier, 'dossier', ${who} from zaak
     union all select ${own}, melding, 'melding', ${who} from zaak`,
    `insert into "grant" (bestuur_id, object_id, account_id, eigen) select ${own}, dossier, ${who}, '\\x01'::bytea from zaak
     union all select ${own}, melding, ${who}, '\\x01'::bytea from zaak`,
    `insert into melding (bestuur_id, id, houder, school_id, nummer, soort, beginsoort, herkomst, status, ontvangen_op,
       melder_categorie, wijze, klager_categorie, minderjarig)
     select ${own}, melding, ${who}, '${school}', '20-' || (nr + 1000), 'klacht', 'klacht', 'eigen', 'dossier', '2020-01-01', 'ouder', 'zelf',
       'ouder', 'nee' from zaak`,
    `insert into dossier (bestuur_id, id, melding_id, houder, school_id, nummer, status, geopend_op, afgesloten_op,
       loyaliteit_besluit, extern_voorkeur, ouders_stand)
     select ${own}, dossier, melding, ${who}, '${school}', '20-' || (nr + 1000), 'afgesloten', '2020-01-01', '2020-06-01', 'geen_twijfel', 'nvt',
       'nvt' from zaak`,
    `insert into envelope (bestuur_id, object_id, sectie, item_id, revisie, houder, bytes)
     select ${own}, dossier, 'verslagen', gen_random_uuid(), 1, ${who}, decode(repeat('ab', 1000), 'hex')
     from zaak, generate_series(1, 10)`,
    `insert into dossier_partij (bestuur_id, dossier_id, id, houder, rol, categorie, minderjarig, beoordeeld_op, vanaf)
     select ${own}, dossier, gen_random_uuid(), ${who}, rol, 'ouder', 'nee', '2020-01-01', '2020-01-01'
     from zaak, unnest(array['klager', 'aangeklaagde', 'betrokken_leerling']) rol`,
    `insert into gesprek (bestuur_id, object_id, id, houder, op, soort, met, minuten, informatie)
     select ${own}, dossier, gen_random_uuid(), ${who}, '2020-02-01', 'telefoon', '{klager}', 30, '{}'
     from zaak, generate_series(1, 2)`,
    `insert into bewaring (bestuur_id, object_id, houder, soort, begonnen_op, afgesloten_op, uiterlijk_op, vernietigen_op,
       bevestigd_op, bevestigd_grond)
     select ${own}, dossier, ${who}, 'dossier', '2020-01-01', '2020-06-01', '2022-06-01', '2022-06-01', '2022-06-01',
       'bewaartermijn' from zaak`,
  ]
}
