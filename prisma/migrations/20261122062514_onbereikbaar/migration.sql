-- One at a time: a lock of its own instead of one on the row, which would ask the right to write objects. Holders are few
-- and looked at first, so that a call does not ask of every object whether someone can open it.
create or replace function deur_onbereikbaar_vernietigen(dag date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare o record;
begin
  perform pg_advisory_xact_lock(hashtextextended('onbereikbaar', 0));
  select z.bestuur_id, z.id into o
  from (
    select distinct a.bestuur_id, a.account_id, k.kind from public.aanstelling a, unnest(public.rol_houdt(a.rol)) k(kind)
    where k.kind in ('intake', 'melding', 'dossier') and not public.is_bereikbaar(a.bestuur_id, a.account_id, k.kind, dag)
      and public.onbereikbaar_tot(a.bestuur_id, a.account_id, k.kind, dag) <= dag) weg
  join public.object z on z.bestuur_id = weg.bestuur_id and z.houder = weg.account_id and z.soort = weg.kind
  where not exists (select from public.dossier d where d.bestuur_id = z.bestuur_id and d.melding_id = z.id)
  limit 1;
  if not found then return false; end if;
  perform public.vernietig(o.bestuur_id, o.id, 'onbereikbaar', null, dag);
  return true;
end
$$;
