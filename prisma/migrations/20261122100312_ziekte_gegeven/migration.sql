-- Whether the klager agreed beforehand to what this deputy asked for: before she opens anything she knows whether to ask him.
create function deur_ziekte_gegeven(het_pakket uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select exists (select from public.ziektepakket p
    where p.bestuur_id = public.ctx_bestuur() and p.id = het_pakket and p.status = 'gevraagd'
      and p.gevraagd_door = public.ctx_houder('dossier', false) and public.ziekte_gegeven(p.bestuur_id, p.object_id))
$$;
revoke all on function deur_ziekte_gegeven(uuid) from public;
alter function deur_ziekte_gegeven(uuid) owner to geborgen_deur;
grant execute on function deur_ziekte_gegeven(uuid) to geborgen_app;
