-- The next step of a report, for each bestuurder whom it is for: who is involved is reminded of nothing (R-SPOOR-2). It looks at
-- the aanstelling itself: reminding runs past row security.
do $$
begin
  execute 'create or replace view agendapunt with (security_invoker = true) as ' || rtrim(pg_get_viewdef('agendapunt'::regclass), ';')
    || $v$ union all
  select k.bestuur_id, b.account_id, k.id, 'meldketen'::text, 'meldketen'::text, k.id, k.uiterlijk, 'ik'::text, k.status
  from meldketen k join (
      select distinct a.bestuur_id, a.account_id from aanstelling a
      where a.rol = 'bestuurder' and is_werkend(a, (select ctx_today()))) b on b.bestuur_id = k.bestuur_id
  where k.uiterlijk is not null and coalesce(b.account_id = (select ctx_account()), true)
    and (k.voor = 'ambt' or k.voor = 'personen' and exists (
    select from meldketen_ontvanger o where o.bestuur_id = k.bestuur_id and o.keten_id = k.id and o.account_id = b.account_id))$v$;
end $$;
