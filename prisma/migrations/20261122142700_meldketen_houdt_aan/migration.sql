-- A report that the bestuur still works on holds the case it came from, on the dossier as on its melding (R-BEW-2). A call to the
-- inspecteur has no step with the bestuur, and what nobody whom it was for can close any more holds nothing for ever. Who
-- asks learns it of her own cases only, and nothing more than yes or no.
create function loopt_meldketen(het_bestuur uuid, het_object uuid, dag date) returns boolean
  language sql stable security definer
return exists (
  select from meldplichtfeit f join meldketen k on k.bestuur_id = f.bestuur_id and k.id = f.meldketen_id
  where f.bestuur_id = het_bestuur and coalesce(f.houder = ctx_account(), true)
    and (f.object_id = het_object or f.object_id = (
      select d.melding_id from dossier d where d.bestuur_id = het_bestuur and d.id = het_object))
    and k.uiterlijk is not null and (k.voor = 'ambt' or k.voor = 'personen' and exists (
      select from meldketen_ontvanger o join aanstelling a on a.bestuur_id = o.bestuur_id and a.account_id = o.account_id
      where o.bestuur_id = k.bestuur_id and o.keten_id = k.id and a.rol = 'bestuurder' and a.status <> 'beeindigd'
        and (a.tot is null or a.tot >= dag))));
revoke all on function loopt_meldketen(uuid, uuid, date) from public;
grant execute on function loopt_meldketen(uuid, uuid, date) to geborgen_app;
alter function loopt_meldketen(uuid, uuid, date) owner to geborgen_deur;

do $$
declare
  functie text := rtrim(pg_get_functiondef('is_aangehouden(uuid, uuid, date)'::regprocedure), E' ;\n');
  lijn constant text := 'WHERE ((b.bevestigd_op IS NULL) AND';
  tekst text := pg_get_viewdef('agendapunt'::regclass);
begin
  if strpos(functie, 'RETURN ') = 0 or right(functie, 1) <> ')' then raise exception 'is_aangehouden reads otherwise'; end if;
  execute functie || ' OR loopt_meldketen(het_bestuur, het_object, dag)';
  if strpos(tekst, lijn) = 0 then raise exception 'agendapunt reads otherwise'; end if;
  execute 'create or replace view agendapunt with (security_invoker = true) as '
    || replace(tekst, lijn, lijn || ' (NOT loopt_meldketen(b.bestuur_id, b.object_id, (SELECT ctx_today()))) AND');
end $$;
