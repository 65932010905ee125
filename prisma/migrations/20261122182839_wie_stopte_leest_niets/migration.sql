-- Who sent an advies reads it as vertrouwenspersoon, also while she winds down: whoever is something else by now does not
-- (R-AANST-4).
drop policy afzender_leest on ambtsstuk;
create policy afzender_leest on ambtsstuk for select using (
  bestuur_id = (select ctx_bestuur()) and afzender_leest(soort) and afzender = (select ctx_houder('dossier', true)));
do $$
declare
  oud constant text := '(s.afzender = ctx_account()) AND ctx_lid()';
  tekst text := pg_get_functiondef('mag_ambtsstuk(uuid, uuid)'::regprocedure);
begin
  if strpos(tekst, oud) = 0 then raise exception 'mag_ambtsstuk was changed'; end if;
  execute replace(tekst, oud, '(s.afzender = ctx_houder(''dossier'', true))');
end $$;

-- What was typed for a piece of an office comes back to who still works at that bestuur, and to nobody who was suspended or
-- left.
do $$
declare
  begin_ constant text := 'select het_bestuur is null';
  tekst text := rtrim(pg_get_functiondef('draft_leesbaar(uuid, text)'::regprocedure), E' ;\n');
  eind constant text := '$function$';
begin
  if strpos(tekst, begin_) = 0 or right(tekst, length(eind)) <> eind then raise exception 'draft_leesbaar was changed'; end if;
  execute replace(left(tekst, -length(eind)), begin_, 'select (het_bestuur is null
    or split_part(onderwerp, '':'', 1) not in (''advies'', ''meldketen'', ''bestuursklacht'', ''rehabilitatie'')
    or exists (
      select from public.aanstelling w
      where w.bestuur_id = het_bestuur and w.account_id = public.ctx_account()
        and w.rol in (''bestuurder'', ''directeur'', ''vertrouwenspersoon'') and public.is_werkend(w, public.ctx_today())))
    and (het_bestuur is null') || ')' || chr(10) || eind;
end $$;
