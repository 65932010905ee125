-- Whoever writes a proof: its school year and the last day of its keys follow from its own days, here and nowhere else.
create function vernietiging_dagen() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  new.schooljaar := public.schooljaar_van(coalesce(new.afgesloten_op, new.geopend_op));
  new.sleutels_tot := public.sleutels_tot(new.op);
  return new;
end
$$;
revoke all on function vernietiging_dagen() from public;
alter function vernietiging_dagen() owner to geborgen_deur;
create trigger vernietiging_dagen before insert on vernietiging for each row execute function vernietiging_dagen();

-- As it was, but for what the proof reckons itself.
create or replace function vernietig(het_bestuur uuid, het_object uuid, de_grond text, wie uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  bewijs uuid := gen_random_uuid();
  feit record;
begin
  select o.soort, coalesce(d.nummer, m.nummer, i.nummer) as nummer,
    coalesce(d.geopend_op, m.ontvangen_op, i.aangemeld_op, v.ontvangen_op) as begin_op,
    coalesce(d.afgesloten_op, m.afgesloten_op, i.afgerond_op, v.beantwoord_op) as eind_op
  into strict feit
  from public.object o
  left join public.dossier d on d.bestuur_id = o.bestuur_id and d.id = o.id
  left join public.melding m on m.bestuur_id = o.bestuur_id and m.id = o.id
  left join public.intake i on i.bestuur_id = o.bestuur_id and i.id = o.id
  left join public.avgverzoek v on v.bestuur_id = o.bestuur_id and v.id = o.id
  where o.bestuur_id = het_bestuur and o.id = het_object;
  insert into public.vernietiging (bestuur_id, id, object_id, soort, nummer, grond, geopend_op, afgesloten_op, door, op)
  values (het_bestuur, bewijs, het_object, feit.soort, feit.nummer, de_grond, feit.begin_op, feit.eind_op, wie, dag);
  perform public.deur_vernietigen(bewijs);
  perform public.logboek_append(het_bestuur, wie, feit.soort || '_destroyed', het_object, jsonb_build_object('grond', de_grond));
end
$$;
