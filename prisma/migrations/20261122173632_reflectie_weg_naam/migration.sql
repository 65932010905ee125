-- The record of what is destroyed there is called o: a card has a name of its own.
do $$
declare
  oud constant text[] := array['delete from public.object o using', 'where o.bestuur_id = weg.bestuur_id and o.houder = weg.account_id and o.soort'];
  nieuw constant text[] := array['delete from public.object kaart using', 'where kaart.bestuur_id = weg.bestuur_id and kaart.houder = weg.account_id and kaart.soort'];
  tekst text := pg_get_functiondef('deur_onbereikbaar_vernietigen(date)'::regprocedure);
begin
  for nr in 1..2 loop
    if strpos(tekst, oud[nr]) = 0 then raise exception 'deur_onbereikbaar_vernietigen was changed'; end if;
    tekst := replace(tekst, oud[nr], nieuw[nr]);
  end loop;
  execute tekst;
end $$;
