-- What was printed and signed stays as it is: its row, and its words. A letter takes no id whose words were there before it,
-- because throwing it away would take those along.
drop policy houder_wijzigt on brief;
create policy houder_wijzigt on brief for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and status = 'concept'
    and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));
create policy eigen_woorden on brief as restrictive for insert with check (
  not exists (
    select from envelope e where e.bestuur_id = brief.bestuur_id and e.object_id = brief.object_id and e.sectie = 'bewijs'
      and e.item_id = brief.id and e.xmin <> pg_current_xact_id()::xid));
create policy definitief_blijft on envelope as restrictive for insert with check (
  sectie <> 'bewijs' or not exists (
    select from brief b where b.bestuur_id = envelope.bestuur_id and b.object_id = envelope.object_id
      and b.id = envelope.item_id and b.status = 'definitief'));

-- Who reported by telephone seals it later while she works there, as when she reported (R-AANST-4).
create or replace function mag_meldketen_verzegelen(het uuid) returns boolean
  language sql stable security definer
return ctx_heeft_rol('{contactpersoon,bovenschools_contactpersoon,vertrouwenspersoon}')
  and exists (
    select 1 from meldketen k where k.bestuur_id = ctx_bestuur() and k.id = het and k.melder = ctx_account())
  and not exists (
    select 1 from meldketen_sleutel s
    where s.bestuur_id = ctx_bestuur() and s.keten_id = het and s.xmin <> pg_current_xact_id()::xid);

-- What someone did in place of reporting, who is not bound, is no way past it for who takes the case over and is (R-MELD-4).
grant update (in_plaats, in_plaats_op) on meldplichtfeit to geborgen_deur;
do $$
declare
  lijn constant text := $l$update public.meldplichtfeit f set gemeld_door = 'vertrouwenspersoon'$l$;
  meer constant text := $l$update public.meldplichtfeit f set in_plaats = null, in_plaats_op = null
  where f.bestuur_id = oud.bestuur_id and f.object_id = nieuw and f.in_plaats_op is not null
    and public.is_gebonden(oud.bestuur_id, wie, public.ctx_today());$l$;
  tekst text := pg_get_functiondef('overdracht_zet_over(dossier, uuid, uuid, text, uuid[], jsonb)'::regprocedure);
begin
  if strpos(tekst, lijn) = 0 then raise exception 'overdracht_zet_over was changed'; end if;
  execute replace(tekst, lijn, meer || E'\n  ' || lijn);
end $$;

-- Nobody is asked to destroy what a formele klacht holds; what was done in place of reporting holds nothing (R-BEW-2).
do $$
declare
  lijn constant text := 'WHERE ((b.bevestigd_op IS NULL) AND';
  klacht constant text := 'WHERE ((b.bevestigd_op IS NULL) AND (NOT (EXISTS ( SELECT FROM formele_klacht k
    WHERE k.bestuur_id = b.bestuur_id AND k.object_id = b.object_id AND k.afgerond_op IS NULL))) AND';
  feit constant text := '(f.houder = b.houder) AND (f.uitkomst = ''melden''::text) AND (f.gemeld_op IS NULL)';
  tekst text := pg_get_viewdef('agendapunt'::regclass);
begin
  if strpos(tekst, lijn) = 0 or strpos(tekst, feit) = 0 then raise exception 'agendapunt reads otherwise'; end if;
  execute 'create or replace view agendapunt with (security_invoker = true) as '
    || replace(replace(tekst, lijn, klacht), feit, feit || ' AND (f.in_plaats_op IS NULL)');
end $$;
