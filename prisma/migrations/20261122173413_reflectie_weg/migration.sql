-- A card goes as other things do that nobody can read any more: with the last aanstelling of who wrote it, when the time has
-- passed that a case of hers would stay. No proof is kept of it: it was about nobody.
do $$
declare
  slot constant text := $o$perform pg_advisory_xact_lock(hashtextextended('onbereikbaar', 0));$o$;
  ook constant text := $o$
  delete from public.object o using (
    select distinct a.bestuur_id, a.account_id from public.aanstelling a
    where 'reflectie' = any (public.rol_houdt(a.rol)) and not public.is_bereikbaar(a.bestuur_id, a.account_id, 'reflectie', dag)
      and public.onbereikbaar_tot(a.bestuur_id, a.account_id, 'reflectie', dag) <= dag) weg
  where o.bestuur_id = weg.bestuur_id and o.houder = weg.account_id and o.soort = 'reflectie';$o$;
  tekst text := pg_get_functiondef('deur_onbereikbaar_vernietigen(date)'::regprocedure);
begin
  if strpos(tekst, slot) = 0 then raise exception 'deur_onbereikbaar_vernietigen was changed'; end if;
  execute replace(tekst, slot, slot || ook);
end $$;

-- What was typed for a card goes with the card, and comes back only to who may read one today (R-AANST-4).
do $$
declare
  oud text; nieuw text; tekst text; functie regprocedure;
begin
  foreach functie in array array['draft_zonder_zaak(uuid, text)'::regprocedure, 'draft_leesbaar(uuid, text)'::regprocedure] loop
    tekst := pg_get_functiondef(functie);
    if functie = 'draft_zonder_zaak(uuid, text)'::regprocedure then
      oud := '|avgverzoek|'; nieuw := '|avgverzoek|reflectie|';
    else
      oud := $o$'avgverzoek', $o$; nieuw := $o$'avgverzoek', 'reflectie', $o$;
    end if;
    if strpos(tekst, oud) = 0 then raise exception '% was changed', functie; end if;
    execute replace(tekst, oud, nieuw);
  end loop;
end $$;
