-- A term names her as vertrouwenspersoon: that is her own move too.
create or replace function deur_herinneren(op date) returns table (mail text)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform set_config('app.today', op::text, true);
  delete from public.herinnering h where h.dag < op - 35;
  return query
  with laatst as (select h.account_id, max(h.dag) as dag from public.herinnering h group by h.account_id),
  nodig as (
    select distinct p.houder
    from public.agendapunt p left join laatst l on l.account_id = p.houder
    where (p.dag < op or p.aan_zet in ('ik', 'vertrouwenspersoon') and p.dag <= op + 1)
      and (l.dag is null or l.dag < p.dag - 1 or p.dag < op and (l.dag <= p.dag or l.dag <= op - 7)
        or p.soort in ('meldplicht', 'meldketen') and p.dag <= op)
      and public.is_agenda_van(p.bestuur_id, p.houder, p.object_soort, op)
      and (p.soort <> 'meldplicht' or public.is_gebonden(p.bestuur_id, p.houder, op))),
  genoteerd as (
    insert into public.herinnering (account_id, dag)
    select a.id, op from nodig n join public.account a on a.id = n.houder where a.status = 'actief'
    on conflict do nothing returning account_id)
  select a.mail from genoteerd g join public.account a on a.id = g.account_id;
end
$$;
