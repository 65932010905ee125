-- A dossier that is destroyed while it is proposed takes along what was sealed for the receiver, each with its proof; also
-- when the clock does it, where there is no context.
create function overdracht_verdwijnt() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  dag date := coalesce(public.ctx_today(), current_date);
  zaak record;
  bewijs uuid;
begin
  for zaak in select * from (values (old.nieuw_id, 'dossier'), (old.id, 'overdracht')) z(id, soort) loop
    bewijs := gen_random_uuid();
    insert into public.vernietiging (bestuur_id, id, object_id, soort, grond, door, op, sleutels_tot)
    values (old.bestuur_id, bewijs, zaak.id, zaak.soort, 'voorstel_vervallen', public.ctx_account(), dag, public.sleutels_tot(dag));
    perform public.deur_vernietigen(bewijs);
  end loop;
  return null;
end
$$;
revoke all on function overdracht_verdwijnt() from public;
alter function overdracht_verdwijnt() owner to geborgen_deur;
create trigger overdracht_verdwijnt after delete on overdracht for each row
  when (old.status = 'voorgesteld') execute function overdracht_verdwijnt();
