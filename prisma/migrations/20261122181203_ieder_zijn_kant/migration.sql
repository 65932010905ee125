-- Each side of an advies writes its own half: who holds the office answers, once; its sender does the rest (R-ADV-1).
create function houdt_ambtsstuk(het_bestuur uuid, het uuid) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from ambtsstuk s
  where s.bestuur_id = het_bestuur and s.id = het and houdt_ambt(s.ambt, s.school_id, ctx_account()) and mag_ambtsstuk(het_bestuur, het));
create function is_stap_van_mij(het_bestuur uuid, het uuid, de_stap uuid) returns boolean
  language sql stable security definer parallel safe
return not exists (select 1 from ambtsstuk s where s.bestuur_id = het_bestuur and s.id = het and s.soort = 'advies') or exists (
  select 1 from advies_stap a
  where a.bestuur_id = het_bestuur and a.advies_id = het and a.id = de_stap and a.door = ctx_account());
do $$
declare f text;
begin
  foreach f in array array['houdt_ambtsstuk(uuid, uuid)', 'is_stap_van_mij(uuid, uuid, uuid)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to geborgen_app, geborgen_deur', f);
    execute format('alter function %s owner to geborgen_deur', f);
  end loop;
end $$;

create policy eigen_kant on advies_stap as restrictive for insert with check (
  case soort when 'beantwoord' then houdt_ambtsstuk(bestuur_id, advies_id) and not exists (
      select from advies v where v.bestuur_id = advies_stap.bestuur_id and v.id = advies_stap.advies_id and v.adviseur = (select ctx_account()))
    else exists (
      select from advies v where v.bestuur_id = advies_stap.bestuur_id and v.id = advies_stap.advies_id and v.adviseur = (select ctx_account()))
  end);
create function advies_eigen_kant() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  -- Past row security nobody is in the context.
  if public.ctx_account() is null then return new; end if;
  if old.adviseur = public.ctx_account() then
    if (new.besluit, new.beantwoord_op, new.uitvoeren_voor) is distinct from (old.besluit, old.beantwoord_op, old.uitvoeren_voor)
      or new.status not in (old.status, 'afgerond') then
      raise exception 'the office answers an advies' using errcode = '42501';
    end if;
  elsif old.status <> 'verzonden' or new.status <> 'beantwoord'
    or (new.antwoord_voor, new.besproken_op, new.uitvoering, new.kwaliteit, new.acceptatie, new.afgerond_op)
      is distinct from (old.antwoord_voor, old.besproken_op, old.uitvoering, old.kwaliteit, old.acceptatie, old.afgerond_op) then
    raise exception 'the office only answers an advies' using errcode = '42501';
  end if;
  return new;
end
$$;
revoke all on function advies_eigen_kant() from public;
create trigger eigen_kant before update on advies for each row execute function advies_eigen_kant();

-- What was sealed for an office stays as it was written: its heart from the transaction that made it, each part once, and of
-- an advies by who took that step.
create policy eenmaal on ambtsstuk_envelope as restrictive for insert with check (
  revisie = 1 and (is_nieuw_ambtsstuk(bestuur_id, ambtsstuk_id)
    or sectie = 'verslagen' and is_stap_van_mij(bestuur_id, ambtsstuk_id, item_id)));

-- A rehabilitatie is begun by who holds the office that leads it (R-REHA-3).
create policy eigen_ambt on ambtsstuk as restrictive for insert with check (
  soort <> 'rehabilitatie' or houdt_ambt(ambt, school_id, (select ctx_account())));

-- A year that runs is published by nobody.
create policy jaar_is_om on jaarverslagversie as restrictive for insert with check (gepubliceerd_op > make_date(schooljaar + 1, 7, 31));

-- Ids are made in the browser: one that equals another's piece takes nothing of what someone else typed for that.
do $$
declare
  f regprocedure; tekst text; oud2 text;
  oud constant text := 'delete from public.draft d using weg where strpos(d.onderwerp, weg.id::text) > 0';
begin
  foreach f in array array['jaarverslag_weggooien(uuid)', 'jaarverslag_afronden(integer)']::regprocedure[] loop
    tekst := pg_get_functiondef(f);
    if strpos(tekst, oud) = 0 or strpos(tekst, 'returning o.id)') = 0 then raise exception '% was changed', f; end if;
    execute replace(replace(tekst, 'returning o.id)', 'returning o.id, o.bestuur_id, o.houder)'), oud,
      'delete from public.draft d using weg
  where d.account_id = weg.houder and d.bestuur_id = weg.bestuur_id and strpos(d.onderwerp, ''jaarverslag:'' || weg.id) = 1');
  end loop;
  tekst := pg_get_functiondef('deur_vernietigen(uuid)'::regprocedure);
  if strpos(tekst, 'where strpos(d.onderwerp, w::text) > 0;') = 0 then raise exception 'deur_vernietigen was changed'; end if;
  execute replace(tekst, 'where strpos(d.onderwerp, w::text) > 0;', 'where strpos(d.onderwerp, w::text) > 0
    and coalesce(d.bestuur_id = bewijs.bestuur_id, true)
    and split_part(d.onderwerp, '':'', 1) not in (''advies'', ''meldketen'', ''bestuursklacht'', ''rehabilitatie'');');
  -- What was typed of a jaarverslag comes back only to who may read it today (R-AANST-4).
  foreach f in array array['draft_zonder_zaak(uuid, text)', 'draft_leesbaar(uuid, text)']::regprocedure[] loop
    tekst := pg_get_functiondef(f);
    oud2 := case f when 'draft_leesbaar(uuid, text)'::regprocedure then '''avgverzoek'', ' else '|avgverzoek|' end;
    if strpos(tekst, oud2) = 0 then raise exception '% was changed', f; end if;
    execute replace(tekst, oud2, oud2 || case f when 'draft_leesbaar(uuid, text)'::regprocedure then '''jaarverslag'', ' else 'jaarverslag|' end);
  end loop;
end $$;

-- Who writes on takes the next revision, so that a change of the row makes it no new one: nobody is let in later, also not by
-- its sender.
create function ambtsstuk_telt_door() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
begin
  if new.revisie <> old.revisie + 1 then raise exception 'a revision follows the last one' using errcode = '42501'; end if;
  return new;
end
$$;
revoke all on function ambtsstuk_telt_door() from public;
create trigger telt_door before update of revisie on ambtsstuk for each row execute function ambtsstuk_telt_door();
do $$
declare
  oud constant text := '(s.afzender = ctx_account())';
  tekst text := pg_get_functiondef('is_nieuw_ambtsstuk(uuid, uuid)'::regprocedure);
begin
  if strpos(tekst, oud) = 0 then raise exception 'is_nieuw_ambtsstuk was changed'; end if;
  execute replace(tekst, oud, oud || ' AND (s.revisie = 1)');
end $$;
