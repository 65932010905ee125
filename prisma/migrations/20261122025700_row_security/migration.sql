-- Who sees and writes which rows. Every table is closed until a policy opens it, also for its owner; a context that was
-- forgotten is null, and null opens nothing. Context functions stand in (select …): once per statement, not once per row.

-- Grants ----------------------------------------------------------------------------------------------------------------

-- The functions of geborgen_deur look past row security; what they may touch at all is said here and in later migrations.
grant select on all tables in schema public to geborgen_deur;

-- Sealed: kept as it was written, or changed by its holder. Destroying has a function of its own, later.
grant select, insert on object, "grant", envelope, meldplichtfeit, bijzonder_gegeven to geborgen_app;
grant update (eigen) on "grant" to geborgen_app;
grant select, insert, update on intake, melding, dossier, dossier_partij, doorbreking, gesprek, actie, toestemming to geborgen_app;
grant select, insert, update, delete on bestand, bestand_stuk to geborgen_app;
grant select, insert on verwijzing to geborgen_app;
grant update (ontvangen_op) on verwijzing to geborgen_app;

-- The bestuur and its people.
grant select on bestuur, school, bestuur_instelling, aanstelling, aanstelling_school, ambt, ambt_houder, afwezigheid to geborgen_app;
grant update (naam, grondslag, sector) on bestuur to geborgen_app;
grant insert on school, bestuur_instelling, aanstelling, aanstelling_school, ambt, ambt_houder, afwezigheid to geborgen_app;
grant update (naam, sector, plaats, gesloten_op) on school to geborgen_app;
grant update (in_dienst, soort, doelgroep, voordracht, vanaf, tot, status, bevestigd_door, bevestigd_op, geschorst_op,
  beeindigd_op, afwikkelen_tot) on aanstelling to geborgen_app;
grant update (public_key, versie) on ambt to geborgen_app;
grant update (versie, wrap) on ambt_houder to geborgen_app;
grant update (vanaf, tot, vervanger_id) on afwezigheid to geborgen_app;
grant delete on aanstelling_school, ambt_houder, afwezigheid to geborgen_app;

-- The person's own.
grant select on account to geborgen_app;
grant update (mail, naam, status, public_key, activated_at) on account to geborgen_app;
grant select, insert, update on kluissleutel to geborgen_app;
grant select, insert, update, delete on factor, reservecode, draft to geborgen_app;
grant select, insert, update on sessie, uitnodiging to geborgen_app;
grant select, insert, delete on eigen_school to geborgen_app;
grant select on logboek, persoonslogboek to geborgen_app;
-- Lines of a logboek and tries (poging) are written by functions only.

-- What the context may ------------------------------------------------------------------------------------------------
-- Each looks at aanstellingen past row security, so that policies on aanstelling can ask too.

-- Active on the day: confirmed, begun, not past its end, not suspended (R-AANST-4).
create function is_werkend(a aanstelling, dag date) returns boolean
  language sql immutable parallel safe
as $$ select a.status = 'actief' and a.vanaf <= dag and (a.tot is null or a.tot >= dag) $$;

-- After a planned end, while its holder hands over or destroys: reads, writes nothing (R-AANST-4).
create function is_afwikkelend(a aanstelling, dag date) returns boolean
  language sql immutable parallel safe
as $$ select a.status in ('actief', 'beeindigd') and a.vanaf <= dag and a.tot < dag and dag <= a.afwikkelen_tot $$;

-- Bodies are bound when they are made (return …), so no search_path can change what they mean.

-- Belongs to the bestuur today.
create function ctx_lid() returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from aanstelling a
  where a.bestuur_id = ctx_bestuur() and a.account_id = ctx_account()
    and (is_werkend(a, ctx_today()) or is_afwikkelend(a, ctx_today())));

-- Works there today in one of these roles.
create function ctx_heeft_rol(rollen text[]) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from aanstelling a
  where a.bestuur_id = ctx_bestuur() and a.account_id = ctx_account() and a.rol = any (rollen) and is_werkend(a, ctx_today()));

-- Which role keeps which kind of sealed object.
create function rol_houdt(rol text) returns text[]
  language sql immutable parallel safe
return case
  when rol in ('contactpersoon', 'bovenschools_contactpersoon') then array['intake']
  when rol = 'vertrouwenspersoon' then array['melding', 'dossier']
  else array[]::text[]
end;

-- The kinds of sealed object that the context may keep today; with `ook_afwikkelend`: may still read.
create function ctx_soorten(ook_afwikkelend boolean) returns text[]
  language sql stable security definer parallel safe
return (
  select coalesce(array_agg(distinct kind), array[]::text[])
  from aanstelling a, unnest(rol_houdt(a.rol)) as kind
  where a.bestuur_id = ctx_bestuur() and a.account_id = ctx_account()
    and (is_werkend(a, ctx_today()) or ook_afwikkelend and is_afwikkelend(a, ctx_today())));

-- The account in the context where it may keep this kind today, else null: one comparison with `houder` says it all,
-- and the planner can still walk the index of a list.
create function ctx_houder(kind text, ook_afwikkelend boolean) returns uuid
  language sql stable security definer parallel safe
return (
  select a.account_id from aanstelling a
  where a.bestuur_id = ctx_bestuur() and a.account_id = ctx_account() and kind = any (rol_houdt(a.rol))
    and (is_werkend(a, ctx_today()) or ook_afwikkelend and is_afwikkelend(a, ctx_today()))
  limit 1);

-- Whether it may keep every kind it ever kept there: then the parts of an object need not be traced to its kind.
-- Who is suspended as vertrouwenspersoon and still contactpersoon keeps his intakes and nothing else.
create function ctx_alle_soorten(ook_afwikkelend boolean) returns boolean
  language sql stable security definer parallel safe
return (
  select coalesce(bool_and(soorten.mag), false) from (
    select bool_or(is_werkend(a, ctx_today()) or ook_afwikkelend and is_afwikkelend(a, ctx_today())) as mag
    from aanstelling a
    where a.bestuur_id = ctx_bestuur() and a.account_id = ctx_account() and cardinality(rol_houdt(a.rol)) > 0
    group by rol_houdt(a.rol)) soorten);

-- Where it may not keep all: whether it may keep this object. Its parts ask, with `houder` compared beside it.
create function mag_object(het_object uuid, ook_afwikkelend boolean) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from object o
  where o.bestuur_id = ctx_bestuur() and o.id = het_object and o.houder = ctx_account() and o.soort = any (ctx_soorten(ook_afwikkelend)));

create function mag_bestand(het_bestand uuid, ook_afwikkelend boolean) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from bestand b
  where b.bestuur_id = ctx_bestuur() and b.id = het_bestand and mag_object(b.object_id, ook_afwikkelend));

-- Whether something can be sealed and sent to this person here today.
create function kan_ontvangen(ontvanger uuid) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from aanstelling a join account on account.id = a.account_id
  where a.bestuur_id = ctx_bestuur() and a.account_id = ontvanger and a.rol = 'vertrouwenspersoon'
    and is_werkend(a, ctx_today()) and account.public_key is not null);

-- Whether this transaction itself made the object for that person: nobody adds to what another already has.
create function is_nieuw_voor(het_object uuid, ontvanger uuid) returns boolean
  language sql stable security definer
return exists (
  select 1 from object o
  where o.bestuur_id = ctx_bestuur() and o.id = het_object and o.houder = ontvanger
    and o.houder <> ctx_account() and o.xmin = pg_current_xact_id()::xid);

alter function ctx_lid() owner to geborgen_deur;
alter function ctx_heeft_rol(text[]) owner to geborgen_deur;
alter function ctx_soorten(boolean) owner to geborgen_deur;
alter function ctx_houder(text, boolean) owner to geborgen_deur;
alter function ctx_alle_soorten(boolean) owner to geborgen_deur;
alter function mag_object(uuid, boolean) owner to geborgen_deur;
alter function mag_bestand(uuid, boolean) owner to geborgen_deur;
alter function kan_ontvangen(uuid) owner to geborgen_deur;
alter function is_nieuw_voor(uuid, uuid) owner to geborgen_deur;
grant execute on function is_werkend(aanstelling, date), is_afwikkelend(aanstelling, date), rol_houdt(text) to geborgen_app, geborgen_deur;
grant execute on function ctx_lid(), ctx_heeft_rol(text[]), ctx_soorten(boolean), ctx_houder(text, boolean), ctx_alle_soorten(boolean), kan_ontvangen(uuid),
  mag_object(uuid, boolean), mag_bestand(uuid, boolean),  is_nieuw_voor(uuid, uuid) to geborgen_app;

-- Closed ----------------------------------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array[
    'object', 'grant', 'envelope', 'intake', 'verwijzing', 'melding', 'dossier', 'dossier_partij', 'bijzonder_gegeven',
    'doorbreking', 'gesprek', 'actie', 'toestemming', 'bestand', 'bestand_stuk', 'meldplichtfeit',
    'bestuur', 'school', 'bestuur_instelling', 'aanstelling', 'aanstelling_school', 'ambt', 'ambt_houder', 'afwezigheid',
    'account', 'kluissleutel', 'factor', 'reservecode', 'sessie', 'uitnodiging', 'draft', 'eigen_school', 'poging',
    'logboek', 'persoonslogboek'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- Sealed: the holder, while an aanstelling lets her (R-DOS-3, R-AANST-4, R-SPOOR-1) ----------------------------------------

-- An object and its holder's working grant are made together; which comes first does not matter.
alter table object alter constraint object_bestuur_id_id_houder_fkey deferrable initially deferred;

create policy houder_leest on object for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and soort = any ((select ctx_soorten(true))::text[]));
create policy houder_maakt on object for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and soort = any ((select ctx_soorten(false))::text[]));
create policy gever_maakt on object for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder <> (select ctx_account()) and soort = 'melding'
  and 'intake' = any ((select ctx_soorten(false))::text[]) and kan_ontvangen(houder));

create policy eigenaar_leest on "grant" for select using (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account())
  and ((select ctx_alle_soorten(true)) or mag_object(object_id, true)));
-- The reference to object looks past row security, so that it must be said here whose object it is.
create policy houder_maakt on "grant" for insert with check (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and mag_object(object_id, false));
create policy gever_maakt on "grant" for insert with check (
  bestuur_id = (select ctx_bestuur()) and eigen is null and hpke is not null and is_nieuw_voor(object_id, account_id));
create policy eigenaar_wijzigt on "grant" for update
  using (bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and mag_object(object_id, false))
  with check (bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()));

-- The nouns that are an object themselves, and the parts of a dossier: their kind is known.
do $$
declare t text; kind text;
begin
  for t, kind in values ('intake', 'intake'), ('melding', 'melding'), ('dossier', 'dossier'), ('dossier_partij', 'dossier'),
    ('bijzonder_gegeven', 'dossier'), ('doorbreking', 'dossier') loop
    execute format($policy$
      create policy houder_leest on %1$I for select using (
        bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder(%2$L, true)))
    $policy$, t, kind);
    execute format($policy$
      create policy houder_maakt on %1$I for insert with check (
        bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder(%2$L, false)))
    $policy$, t, kind);
    execute format($policy$
      create policy houder_wijzigt on %1$I for update
        using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder(%2$L, false)))
        with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()))
    $policy$, t, kind);
  end loop;
end $$;

-- The reference to melding looks past row security: without this a colleague could lay a dossier on another's melding.
create policy eigen_melding on dossier as restrictive for insert with check (
  melding_id is null or exists (select 1 from melding m where m.bestuur_id = dossier.bestuur_id and m.id = dossier.melding_id));
create policy eigen_melding_blijft on dossier as restrictive for update with check (
  melding_id is null or exists (select 1 from melding m where m.bestuur_id = dossier.bestuur_id and m.id = dossier.melding_id));

-- Without a number: a number that was taken would tell the giver how many the receiver has (R-SPOOR-1).
create policy gever_maakt on melding for insert with check (
  bestuur_id = (select ctx_bestuur()) and status = 'nieuw' and herkomst = 'intake' and nummer is null and kaart is null
  and is_nieuw_voor(id, houder));

-- What hangs on an object of any kind. The parent, read under its own policy, tells the kind where that matters.
do $$
declare t text; mag text; reads text; writes text;
begin
  foreach t in array array['envelope', 'gesprek', 'actie', 'toestemming', 'meldplichtfeit', 'bestand', 'bestand_stuk'] loop
    mag := case t when 'bestand_stuk' then 'mag_bestand(bestand_id, %1$L)' else 'mag_object(object_id, %1$L)' end;
    reads := format($clause$ bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
      and ((select ctx_alle_soorten(%1$L)) or $clause$ || mag || ')', true);
    writes := format($clause$ bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
      and ((select ctx_alle_soorten(%1$L)) or $clause$ || mag || ')', false);
    execute format('create policy houder_leest on %I for select using (%s)', t, reads);
    execute format('create policy houder_maakt on %I for insert with check (%s)', t, writes);
    if t not in ('envelope', 'meldplichtfeit') then
      execute format('create policy houder_wijzigt on %I for update using (%s) with check (%s)', t, writes, writes);
    end if;
    if t in ('bestand', 'bestand_stuk') then
      execute format('create policy houder_verwijdert on %I for delete using (%s)', t, writes);
    end if;
  end loop;
end $$;

create policy gever_maakt on envelope for insert with check (
  bestuur_id = (select ctx_bestuur()) and revisie = 1 and is_nieuw_voor(object_id, houder));

-- The giver sees that it was received, and nothing more (issue 4, Intake).
create policy van_leest on verwijzing for select using (
  bestuur_id = (select ctx_bestuur()) and van = (select ctx_account()) and 'intake' = any ((select ctx_soorten(true))::text[]));
create policy naar_leest on verwijzing for select using (
  bestuur_id = (select ctx_bestuur()) and naar = (select ctx_account()) and 'melding' = any ((select ctx_soorten(true))::text[]));
create policy van_maakt on verwijzing for insert with check (
  bestuur_id = (select ctx_bestuur()) and van = (select ctx_account()) and naar <> van and ontvangen_op is null
  and 'intake' = any ((select ctx_soorten(false))::text[]) and kan_ontvangen(naar)
  and (intake_id is null or exists (select 1 from intake i where i.bestuur_id = verwijzing.bestuur_id and i.id = verwijzing.intake_id)));
create policy naar_ontvangt on verwijzing for update
  using (bestuur_id = (select ctx_bestuur()) and naar = (select ctx_account()) and ontvangen_op is null and 'melding' = any ((select ctx_soorten(false))::text[]))
  with check (bestuur_id = (select ctx_bestuur()) and naar = (select ctx_account()));

-- The bestuur and its people: read by who belongs to it today -----------------------------------------------------------

create policy lid_leest on bestuur for select using (id = (select ctx_bestuur()) and (select ctx_lid()));
-- For the switcher: where a person has an aanstelling, over all besturen (R-AANST-5).
create policy eigen_leest on bestuur for select using (
  id in (select a.bestuur_id from aanstelling a where a.account_id = (select ctx_account())));
create policy bestuurder_wijzigt on bestuur for update
  using (id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')))
  with check (id = (select ctx_bestuur()));

do $$
declare t text;
begin
  foreach t in array array['school', 'bestuur_instelling', 'aanstelling', 'aanstelling_school', 'ambt', 'afwezigheid'] loop
    execute format(
      'create policy lid_leest on %I for select using (bestuur_id = (select ctx_bestuur()) and (select ctx_lid()))', t);
  end loop;
end $$;

create policy beheerder_maakt on school for insert with check (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{beheerder}')));
create policy beheerder_wijzigt on school for update
  using (bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{beheerder}')))
  with check (bestuur_id = (select ctx_bestuur()));

create policy bestuurder_maakt on bestuur_instelling for insert with check (
  bestuur_id = (select ctx_bestuur()) and vastgelegd_door = (select ctx_account()) and (select ctx_heeft_rol('{bestuurder}')));

create policy eigen_leest on aanstelling for select using (account_id = (select ctx_account()));
-- Prepared by beheerder or bestuurder, never for himself where it opens envelopes.
create policy voorbereiden on aanstelling for insert with check (
  bestuur_id = (select ctx_bestuur()) and status = 'voorbereid' and bevestigd_door is null and voorbereid_door = (select ctx_account())
  and (account_id <> (select ctx_account()) or cardinality(rol_houdt(rol)) = 0)
  and (select ctx_heeft_rol('{beheerder,bestuurder}')));
create policy beheerder_wijzigt on aanstelling for update
  using (bestuur_id = (select ctx_bestuur()) and status = 'voorbereid' and (select ctx_heeft_rol('{beheerder}')))
  with check (bestuur_id = (select ctx_bestuur()) and status = 'voorbereid' and bevestigd_door is null);
create policy bestuurder_wijzigt on aanstelling for update
  using (bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')))
  with check (bestuur_id = (select ctx_bestuur())
    and (status <> 'actief' or account_id <> (select ctx_account()) or cardinality(rol_houdt(rol)) = 0));

create policy eigen_leest on aanstelling_school for select using (
  exists (select 1 from aanstelling a where a.bestuur_id = aanstelling_school.bestuur_id
    and a.id = aanstelling_school.aanstelling_id and a.account_id = (select ctx_account())));
create policy voorbereiden on aanstelling_school for insert with check (
  bestuur_id = (select ctx_bestuur()) and ((select ctx_heeft_rol('{bestuurder}')) or (select ctx_heeft_rol('{beheerder}'))
    and exists (select 1 from aanstelling a where a.bestuur_id = aanstelling_school.bestuur_id
      and a.id = aanstelling_school.aanstelling_id and a.status = 'voorbereid')));
create policy terugnemen on aanstelling_school for delete using (
  bestuur_id = (select ctx_bestuur()) and ((select ctx_heeft_rol('{bestuurder}')) or (select ctx_heeft_rol('{beheerder}'))
    and exists (select 1 from aanstelling a where a.bestuur_id = aanstelling_school.bestuur_id
      and a.id = aanstelling_school.aanstelling_id and a.status = 'voorbereid')));

create policy bestuurder_maakt on ambt for insert with check (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')));
create policy bestuurder_wijzigt on ambt for update
  using (bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')))
  with check (bestuur_id = (select ctx_bestuur()));

create policy houder_leest on ambt_houder for select using (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and (select ctx_lid()));
create policy bestuurder_leest on ambt_houder for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')));
create policy bestuurder_maakt on ambt_houder for insert with check (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')));
create policy bestuurder_wijzigt on ambt_houder for update
  using (bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')))
  with check (bestuur_id = (select ctx_bestuur()));
create policy bestuurder_verwijdert on ambt_houder for delete using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')));

do $$
declare command text; clause text;
begin
  for command, clause in values ('insert', 'with check'), ('update', 'using'), ('delete', 'using') loop
    execute format($policy$
      create policy eigen_%1$s on afwezigheid for %1$s %2$s (
        bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account())
        and (select ctx_heeft_rol('{contactpersoon,bovenschools_contactpersoon,vertrouwenspersoon}')))
    $policy$, command, clause);
  end loop;
end $$;

-- The person's own, over all besturen -------------------------------------------------------------------------------------

create policy eigen_leest on account for select using (id = (select ctx_account()));
-- Colleagues know one another by name and mail; aanstelling is read under its own policies.
create policy lid_leest on account for select using (
  (select ctx_lid()) and exists (
    select 1 from aanstelling a where a.bestuur_id = (select ctx_bestuur()) and a.account_id = account.id));
create policy eigen_wijzigt on account for update using (id = (select ctx_account())) with check (id = (select ctx_account()));

do $$
declare t text;
begin
  foreach t in array array['kluissleutel', 'factor', 'reservecode', 'sessie', 'uitnodiging', 'draft', 'eigen_school'] loop
    execute format(
      'create policy eigen on %I using (account_id = (select ctx_account())) with check (account_id = (select ctx_account()))', t);
  end loop;
end $$;

create policy eigen_leest on persoonslogboek for select using (account_id = (select ctx_account()));
