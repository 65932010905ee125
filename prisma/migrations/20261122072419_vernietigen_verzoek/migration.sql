-- The same as it was, but for requests under the AVG.
grant select, update (dossier_id, melding_id) on avgverzoek to geborgen_deur;

create or replace function deur_vernietigen(het_bewijs uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  bewijs public.vernietiging;
  weg uuid[];
begin
  select v.* into bewijs from public.vernietiging v
  where v.id = het_bewijs and v.xmin = pg_current_xact_id()::xid;
  if not found then raise exception 'no proof in this transaction' using errcode = '42501'; end if;

  select array_remove(array[bewijs.object_id, d.melding_id], null) into weg
  from (values (1)) one(n)
  left join public.dossier d on d.bestuur_id = bewijs.bestuur_id and d.id = bewijs.object_id;

  update public.verwijzing v set intake_id = null where v.bestuur_id = bewijs.bestuur_id and v.intake_id = any (weg);
  delete from public.object o where o.bestuur_id = bewijs.bestuur_id and o.id = bewijs.object_id and o.soort = bewijs.soort;
  if not found then raise exception 'nothing to destroy' using errcode = '42501'; end if;
  delete from public.object o where o.bestuur_id = bewijs.bestuur_id and o.id = any (weg);
  -- What giver and receiver of a referral both see goes when neither has anything left that it was about.
  delete from public.verwijzing v where v.bestuur_id = bewijs.bestuur_id and v.intake_id is null
    and not exists (select from public.melding m where m.bestuur_id = v.bestuur_id and m.id = v.melding_id);

  -- A request under the AVG outlives what it was about, and names it no longer.
  update public.avgverzoek v set dossier_id = null where v.bestuur_id = bewijs.bestuur_id and v.dossier_id = any (weg);
  update public.avgverzoek v set melding_id = null where v.bestuur_id = bewijs.bestuur_id and v.melding_id = any (weg);

  delete from public.draft d using unnest(weg) w where strpos(d.onderwerp, w::text) > 0;
  perform public.job_vergeten(w) from unnest(weg) w;
end
$$;
