-- The last event of the person in the context in the chain of each bestuur she has or had an aanstelling at, and the
-- hash that the one her vault remembers has now. Told by its moment: its number would count what others did in between.
create function deur_eigen_hoofden(gezien jsonb)
  returns table (bestuur_id uuid, moment double precision, hash bytea, bekend bytea)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select hier.id, (extract(epoch from laatste.at) * 1000)::double precision, laatste.hash, gekend.hash
  from (select distinct a.bestuur_id as id from public.aanstelling a where a.account_id = public.ctx_account()) hier
  cross join lateral (
    select l.at, l.hash from public.logboek l
    where l.bestuur_id = hier.id and l.account_id = public.ctx_account()
    order by l.nr desc limit 1) laatste
  left join lateral (
    select l.hash from public.logboek l
    where l.bestuur_id = hier.id and l.account_id = public.ctx_account()
      and l.at = timestamptz 'epoch' + (gezien ->> hier.id::text)::double precision * interval '1 millisecond'
    order by l.nr desc limit 1) gekend on true
$$;
revoke all on function deur_eigen_hoofden(jsonb) from public;
grant execute on function deur_eigen_hoofden(jsonb) to geborgen_app;
alter function deur_eigen_hoofden(jsonb) owner to geborgen_deur;
