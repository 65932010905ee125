-- The functions of the queue are the worker's own to change, and run inside the app's transactions. Who gets hold of the
-- worker's connection could let one set whose context the rest of a transaction has: so it must be what it was.

-- All that row security reads of a transaction: who asks, where, on which day, and each answer that was kept.
create function ctx_stand() returns text
  language sql volatile
return concat_ws('|',
  current_setting('app.account_id', true), current_setting('app.bestuur_id', true), current_setting('app.today', true),
  (select string_agg(woord || '=' || current_setting('app.ja_' || woord, true), ' ' order by woord)
   from (
     select distinct wijze || soort as woord
     from unnest(array['contactpersoon', 'bovenschools_contactpersoon', 'vertrouwenspersoon']) rol,
       unnest(rol_houdt(rol) || array['alle']) soort, unnest(array['leest_', 'schrijft_']) wijze
     union select 'lid') woorden));
revoke all on function ctx_stand() from public;
grant execute on function ctx_stand() to geborgen_worker;
grant execute on function rol_houdt(text) to geborgen_worker;

create or replace function job_enqueue(task text, payload jsonb, job_key text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare stand text := public.ctx_stand();
begin
  perform graphile_worker.add_job(
    identifier => task, payload => payload::json, job_key => job_enqueue.job_key, max_attempts => 12);
  if public.ctx_stand() is distinct from stand then raise exception 'context changed' using errcode = '42501'; end if;
end
$$;

create or replace function job_vergeten(het_object uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare stand text := public.ctx_stand();
begin
  if to_regclass('graphile_worker.jobs') is null then return; end if;
  perform graphile_worker.remove_job(j.key) from graphile_worker.jobs j where starts_with(j.key, het_object || ':');
  if public.ctx_stand() is distinct from stand then raise exception 'context changed' using errcode = '42501'; end if;
end
$$;
