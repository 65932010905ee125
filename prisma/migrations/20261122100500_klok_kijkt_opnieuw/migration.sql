-- Between looking and locking a hold can have been written: once the row is the clock's, it looks again. Who writes one
-- locks the same row first, so that there is none on its way that the clock does not see.
create or replace function deur_bevestigd_vernietigen(dag date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare b record;
begin
  loop
    select w.bestuur_id, w.object_id, w.bevestigd_grond, w.houder into b from public.bewaring w
    where w.bevestigd_op is not null and not public.is_aangehouden(w.bestuur_id, w.object_id, dag)
      and not exists (select from public.dossier d where d.bestuur_id = w.bestuur_id and d.melding_id = w.object_id)
    order by w.bestuur_id, w.object_id limit 1 for update skip locked;
    if not found then return false; end if;
    exit when not public.is_aangehouden(b.bestuur_id, b.object_id, dag);
  end loop;
  perform public.vernietig(b.bestuur_id, b.object_id, b.bevestigd_grond, b.houder, dag);
  return true;
end
$$;
