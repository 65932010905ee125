-- What was sealed for the receiver of an overdracht is no case of its own. Its giver holds it until it is decided, and could
-- write a proof for it; without it the proposal could be neither accepted nor ended, and the clock that came to its dossier
-- stopped there, for every bestuur. Such a proof is the functions' only.
create policy geen_voorstel on vernietiging as restrictive for insert with check (
  soort <> 'overdracht'
  and not exists (select from overdracht o where o.bestuur_id = vernietiging.bestuur_id and o.nieuw_id = vernietiging.object_id));

-- And where it is gone all the same, what remains of a proposal can still end.
create or replace function overdracht_ruimt_op(het_object uuid, de_soort text, de_grond text, wie uuid, oud dossier) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare bewijs uuid := gen_random_uuid();
begin
  if not exists (select from public.object o where o.bestuur_id = public.ctx_bestuur() and o.id = het_object) then return; end if;
  insert into public.vernietiging (bestuur_id, id, object_id, soort, nummer, grond, schooljaar, geopend_op, door, op, sleutels_tot)
  values (public.ctx_bestuur(), bewijs, het_object, de_soort, oud.nummer, de_grond, public.schooljaar_van(oud.geopend_op),
    oud.geopend_op, wie, public.ctx_today(), public.sleutels_tot(public.ctx_today()));
  perform public.deur_vernietigen(bewijs);
end
$$;

create or replace function overdracht_verdwijnt() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  dag date := coalesce(public.ctx_today(), current_date);
  zaak record;
  bewijs uuid;
begin
  for zaak in
    select z.* from (values (old.nieuw_id, 'dossier'), (old.id, 'overdracht')) z(id, soort)
    where exists (select from public.object o where o.bestuur_id = old.bestuur_id and o.id = z.id)
  loop
    bewijs := gen_random_uuid();
    insert into public.vernietiging (bestuur_id, id, object_id, soort, grond, door, op, sleutels_tot)
    values (old.bestuur_id, bewijs, zaak.id, zaak.soort, 'voorstel_vervallen', public.ctx_account(), dag, public.sleutels_tot(dag));
    perform public.deur_vernietigen(bewijs);
  end loop;
  return null;
end
$$;
