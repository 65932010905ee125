-- The same as it was, but for what it answers: a dossier has an outcome (uitkomst) too, and that was given instead.
create or replace function deur_ziekte_vragen(het_kenmerk text, het_bewijs bytea)
  returns table (uitkomst text, pakket_id uuid, object_id uuid, houder uuid, school_id uuid)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
declare
  wie uuid := public.ctx_houder('dossier', false);
  p public.ziektepakket;
  antwoord text;
begin
  select z.* into p from public.ziektepakket z
  where z.bestuur_id = public.ctx_bestuur() and z.kenmerk = het_kenmerk and z.code_hash = sha256(het_bewijs)
    and exists (select from public.ziektesleutel s
      where s.bestuur_id = z.bestuur_id and s.pakket_id = z.id and s.account_id = wie)
  for update;
  if not found then return; end if;
  if p.status = 'klaar' or p.gevraagd_door <> wie and p.weiger_tot < now() - public.ziekte_voorrang() then
    update public.ziektepakket z
    set status = 'gevraagd', gevraagd_door = wie, gevraagd_op = now(), weiger_tot = now() + public.ziekte_wacht()
    where z.bestuur_id = p.bestuur_id and z.id = p.id;
    perform public.persoon_append(p.houder, 'ziektepakket_asked',
      jsonb_build_object('bestuurId', p.bestuur_id, 'accountId', wie));
    antwoord := 'gevraagd';
  else
    antwoord := case when p.gevraagd_door = wie then 'al_gevraagd' else 'door_ander' end;
  end if;
  return query select antwoord, p.id, p.object_id, p.houder, d.school_id from public.dossier d
    where d.bestuur_id = p.bestuur_id and d.id = p.object_id;
end
$$;
