import pg from 'pg'
import { layConfirmed } from './confirmed'
import type { Measure } from './measure'
import { median } from './ratio'
import type { BenchWorld } from './world'

const DOSSIERS = 1000
const ROUNDS = 5

/** What the clock does with a confirmed list, one transaction per dossier, against deletes that leave nothing behind. */
export const destroying: Measure = {
  name: 'Destroying 1,000 dossiers, against the same transactions without logboek and proof',
  goal: 2,
  unit: '×',
  run: async (world) => {
    const admin = new pg.Client({ connectionString: world.adminUrl })
    const worker = new pg.Client({ connectionString: world.urls.DATABASE_WORKER_URL })
    await admin.connect()
    await worker.connect()
    try {
      return await compare(admin, worker, world)
    } finally {
      await Promise.all([admin.end(), worker.end()])
    }
  },
}

async function compare(admin: pg.Client, worker: pg.Client, world: BenchWorld) {
  await admin.query(bare)
  const times = { whole: [] as number[], bare: [] as number[] }
  const calls = { whole: 'deur_bevestigd_vernietigen', bare: 'bench_vernietigen' } as const
  for (let round = 0; round <= ROUNDS; round++) {
    // Another one goes first each round; the first round warms up and does not count.
    for (const kind of round % 2 === 0 ? (['whole', 'bare'] as const) : (['bare', 'whole'] as const)) {
      await layConfirmed(admin, world, DOSSIERS)
      const time = await timeOf(worker, calls[kind])
      if (round > 0) times[kind].push(time)
    }
  }
  const ratios = times.whole.map((time, round) => time / (times.bare[round] ?? Number.NaN))
  const perDossier = (of: readonly number[]) => `${(median(of) / DOSSIERS).toFixed(2)} ms`
  return { value: median(ratios), detail: `${perDossier(times.whole)} against ${perDossier(times.bare)} each` }
}

async function timeOf(worker: pg.Client, name: string): Promise<number> {
  const statement = { name, text: `select ${name}() as done` }
  const start = performance.now()
  let done = 0
  while ((await worker.query<{ done: boolean }>(statement)).rows[0]?.done) done++
  const time = performance.now() - start
  if (done !== DOSSIERS) throw new Error(`${name} destroyed ${done}`)
  return time
}

/** As deur_bevestigd_vernietigen and deur_vernietigen are, by the same owner, but for the facts, the proof and the logboek. */
const bare = `
create function bench_vernietigen() returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  b record;
  dag date := public.vandaag();
  weg uuid[];
begin
  select w.bestuur_id, w.object_id, w.bevestigd_grond, w.houder into b from public.bewaring w
  where w.bevestigd_op is not null and not public.is_aangehouden(w.bestuur_id, w.object_id, dag)
    and not exists (select from public.dossier d where d.bestuur_id = w.bestuur_id and d.melding_id = w.object_id)
  order by w.bestuur_id, w.object_id limit 1 for update skip locked;
  if not found then return false; end if;
  select array_remove(array[b.object_id, d.melding_id], null) into weg
  from (values (1)) one(n)
  left join public.dossier d on d.bestuur_id = b.bestuur_id and d.id = b.object_id;
  update public.verwijzing v set intake_id = null where v.bestuur_id = b.bestuur_id and v.intake_id = any (weg);
  delete from public.object o where o.bestuur_id = b.bestuur_id and o.id = b.object_id;
  delete from public.object o where o.bestuur_id = b.bestuur_id and o.id = any (weg);
  delete from public.verwijzing v where v.bestuur_id = b.bestuur_id and v.intake_id is null
    and not exists (select from public.melding m where m.bestuur_id = v.bestuur_id and m.id = v.melding_id);
  update public.avgverzoek v set dossier_id = null where v.bestuur_id = b.bestuur_id and v.dossier_id = any (weg);
  update public.avgverzoek v set melding_id = null where v.bestuur_id = b.bestuur_id and v.melding_id = any (weg);
  delete from public.draft d using unnest(weg) w where strpos(d.onderwerp, w::text) > 0;
  perform public.job_vergeten(w) from unnest(weg) w;
  return true;
end
$$;
grant create on schema public to geborgen_deur;
alter function bench_vernietigen() owner to geborgen_deur;
revoke create on schema public from geborgen_deur;
grant execute on function bench_vernietigen() to geborgen_worker`
