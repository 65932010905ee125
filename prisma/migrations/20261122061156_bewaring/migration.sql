-- CreateTable
CREATE TABLE "bewaring" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "begonnen_op" DATE NOT NULL,
    "afgesloten_op" DATE NOT NULL,
    "verwerkt_op" DATE,
    "uiterlijk_op" DATE NOT NULL,
    "vernietigen_op" DATE NOT NULL,
    "gemeld4_op" DATE,
    "gemeld1_op" DATE,
    "bevestigd_op" DATE,
    "bevestigd_grond" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bewaring_pkey" PRIMARY KEY ("bestuur_id","object_id")
);

-- CreateTable
CREATE TABLE "bewaargrond" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "grond" TEXT NOT NULL,
    "vanaf" DATE NOT NULL,
    "tot" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bewaargrond_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateIndex
CREATE INDEX "bewaring_bestuur_id_houder_vernietigen_op_idx" ON "bewaring"("bestuur_id", "houder", "vernietigen_op");

-- CreateIndex
CREATE UNIQUE INDEX "bewaring_bestuur_id_object_id_houder_key" ON "bewaring"("bestuur_id", "object_id", "houder");

-- AddForeignKey
ALTER TABLE "bewaring" ADD CONSTRAINT "bewaring_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bewaargrond" ADD CONSTRAINT "bewaargrond_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

alter table bewaring
  add constraint bewaring_soort check (soort in ('intake', 'melding', 'dossier')),
  add constraint bewaring_bevestigd check ((bevestigd_op is null) = (bevestigd_grond is null)),
  add constraint bewaring_bevestigd_grond check (bevestigd_grond in ('bewaartermijn', 'schooljaar', 'vertrek'));
alter table bewaargrond
  add constraint bewaargrond_grond check (grond in ('commissie', 'justitie', 'meldplicht', 'verlenging')),
  add constraint bewaargrond_verlenging check (grond <> 'verlenging' or tot is not null);

-- The holder's, as every part of an object (R-SPOOR-1).
do $$
declare t text; reads text; writes text;
begin
  foreach t in array array['bewaring', 'bewaargrond'] loop
    reads := ' bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
      and ((select ctx_alle_soorten(true)) or mag_object(object_id, true))';
    writes := replace(reads, 'true', 'false');
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy houder_leest on %I for select using (%s)', t, reads);
    execute format('create policy houder_maakt on %I for insert with check (%s)', t, writes);
    execute format('create policy houder_wijzigt on %I for update using (%s) with check (%s)', t, writes, writes);
  end loop;
  execute format('create policy houder_verwijdert on bewaring for delete using (%s)', writes);
end $$;
grant select, insert, update, delete on bewaring to geborgen_app;
grant select, insert, update (tot) on bewaargrond to geborgen_app;
grant select, insert, update (gemeld4_op, gemeld1_op) on bewaring to geborgen_deur;
grant select on bewaargrond to geborgen_deur;

-- The worker gets no row of any of this: each function below does one thing and gives out what a mail needs, or a yes.

-- Whether a procedure holds the destruction of an object that day (R-BEW-2); a marked fact that nobody reported does too.
create function is_aangehouden(het_bestuur uuid, het_object uuid, dag date) returns boolean
  language sql stable security definer
return exists (
    select from bewaargrond g where g.bestuur_id = het_bestuur and g.object_id = het_object and g.grond <> 'verlenging'
      and g.vanaf <= dag and (g.tot is null or g.tot >= dag))
  or exists (
    select from meldplichtfeit f where f.bestuur_id = het_bestuur and f.uitkomst = 'melden' and f.gemeld_op is null
      and (f.object_id = het_object or f.object_id = (
        select d.melding_id from dossier d where d.bestuur_id = het_bestuur and d.id = het_object)));

-- Whether its holder can still open it that day (R-AANST-4).
create function is_bereikbaar(het_bestuur uuid, persoon uuid, kind text, dag date) returns boolean
  language sql stable security definer
return exists (
  select from aanstelling a
  where a.bestuur_id = het_bestuur and a.account_id = persoon and kind = any (rol_houdt(a.rol))
    and (is_werkend(a, dag) or is_afwikkelend(a, dag)));

-- Four weeks and one week before the day (R-BEW-5): marks what is told, and gives each person's address once. What was
-- missed while nothing ran is told at the next call; what is marked is never told twice.
create function deur_bewaring_melden(dag date) returns table (mail text)
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with verteld as (
    update public.bewaring b
    set gemeld4_op = coalesce(b.gemeld4_op, dag),
      gemeld1_op = case when dag >= b.vernietigen_op - 7 then coalesce(b.gemeld1_op, dag) else b.gemeld1_op end
    where (b.gemeld4_op is null and dag >= b.vernietigen_op - 28 or b.gemeld1_op is null and dag >= b.vernietigen_op - 7)
      and not public.is_aangehouden(b.bestuur_id, b.object_id, dag)
      and public.is_bereikbaar(b.bestuur_id, b.houder, b.soort, dag)
    returning b.houder)
  select distinct a.mail from verteld v join public.account a on a.id = v.houder where a.status = 'actief'
$$;

-- The proof of one object, and its destruction, by the clock; who confirmed it stands in it where someone did.
create function vernietig(het_bestuur uuid, het_object uuid, de_grond text, wie uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  bewijs uuid := gen_random_uuid();
  feit record;
begin
  select o.soort, coalesce(d.nummer, m.nummer, i.nummer) as nummer,
    coalesce(d.geopend_op, m.ontvangen_op, i.aangemeld_op) as begin_op,
    coalesce(d.afgesloten_op, m.afgesloten_op, i.afgerond_op) as eind_op
  into strict feit
  from public.object o
  left join public.dossier d on d.bestuur_id = o.bestuur_id and d.id = o.id
  left join public.melding m on m.bestuur_id = o.bestuur_id and m.id = o.id
  left join public.intake i on i.bestuur_id = o.bestuur_id and i.id = o.id
  where o.bestuur_id = het_bestuur and o.id = het_object;
  insert into public.vernietiging (bestuur_id, id, object_id, soort, nummer, grond, schooljaar, geopend_op, afgesloten_op, door, op, sleutels_tot)
  values (het_bestuur, bewijs, het_object, feit.soort, feit.nummer, de_grond,
    extract(year from coalesce(feit.eind_op, feit.begin_op) - interval '7 months'), feit.begin_op, feit.eind_op, wie, dag, dag + 14);
  perform public.deur_vernietigen(bewijs);
  perform public.logboek_append(het_bestuur, wie, feit.soort || '_destroyed', het_object, jsonb_build_object('grond', de_grond));
end
$$;

-- One of what its holder confirmed: false when nothing waits. A call is a transaction, so a worker that dies in between
-- leaves each done, or still waiting; two workers never take the same one.
create function deur_bevestigd_vernietigen(dag date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare b record;
begin
  select w.bestuur_id, w.object_id, w.bevestigd_grond, w.houder into b from public.bewaring w
  where w.bevestigd_op is not null and not public.is_aangehouden(w.bestuur_id, w.object_id, dag)
    and not exists (select from public.dossier d where d.bestuur_id = w.bestuur_id and d.melding_id = w.object_id)
  order by w.bestuur_id, w.object_id limit 1 for update skip locked;
  if not found then return false; end if;
  perform public.vernietig(b.bestuur_id, b.object_id, b.bevestigd_grond, b.houder, dag);
  return true;
end
$$;

-- One of what nobody can open any more (R-AANST-4), at the maximum after the day its holder lost it: closed long before
-- or not, so much time is left for her to come back. A hold whose holder is gone ends with that time too.
create function deur_onbereikbaar_vernietigen(dag date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare o record;
begin
  select z.bestuur_id, z.id into o from public.object z
  where z.soort in ('intake', 'melding', 'dossier') and not public.is_bereikbaar(z.bestuur_id, z.houder, z.soort, dag)
    and not exists (select from public.dossier d where d.bestuur_id = z.bestuur_id and d.melding_id = z.id)
    and public.onbereikbaar_tot(z.bestuur_id, z.houder, z.soort, dag) <= dag
  order by z.bestuur_id, z.id limit 1 for update skip locked;
  if not found then return false; end if;
  perform public.vernietig(o.bestuur_id, o.id, 'onbereikbaar', null, dag);
  return true;
end
$$;

-- The maximum of the bestuur, counted from the day on which the holder lost the last aanstelling for this kind.
create function onbereikbaar_tot(het_bestuur uuid, persoon uuid, kind text, dag date) returns date
  language sql stable security definer
return (
  select max(case when a.status = 'geschorst' then a.geschorst_op else greatest(a.tot, a.beeindigd_op, a.afwikkelen_tot) end)
    + make_interval(months => coalesce((
      select (i.waarden ->> 'bewaarMaximum')::int from bestuur_instelling i where i.bestuur_id = het_bestuur and i.vanaf <= dag
      order by i.vanaf desc, i.created_at desc limit 1), 24))
  from aanstelling a
  where a.bestuur_id = het_bestuur and a.account_id = persoon and kind = any (rol_houdt(a.rol)))::date;

-- The bestuur sees how many dossiers nobody can open any more: the number, not whose or of what (R-AANST-4).
create function aantal_onbereikbaar() returns integer
  language sql stable security definer
return case when ctx_heeft_rol('{bestuurder}') then (
  select count(*)::int from dossier d
  where d.bestuur_id = ctx_bestuur() and not is_bereikbaar(d.bestuur_id, d.houder, 'dossier', ctx_today())) end;

revoke all on function is_aangehouden(uuid, uuid, date), is_bereikbaar(uuid, uuid, text, date), deur_bewaring_melden(date),
  vernietig(uuid, uuid, text, uuid, date), deur_bevestigd_vernietigen(date), deur_onbereikbaar_vernietigen(date),
  onbereikbaar_tot(uuid, uuid, text, date), aantal_onbereikbaar() from public;
alter function is_aangehouden(uuid, uuid, date) owner to geborgen_deur;
alter function is_bereikbaar(uuid, uuid, text, date) owner to geborgen_deur;
alter function deur_bewaring_melden(date) owner to geborgen_deur;
alter function vernietig(uuid, uuid, text, uuid, date) owner to geborgen_deur;
alter function deur_bevestigd_vernietigen(date) owner to geborgen_deur;
alter function deur_onbereikbaar_vernietigen(date) owner to geborgen_deur;
alter function onbereikbaar_tot(uuid, uuid, text, date) owner to geborgen_deur;
alter function aantal_onbereikbaar() owner to geborgen_deur;
grant execute on function ctx_heeft_rol(text[]) to geborgen_deur;
grant execute on function deur_bewaring_melden(date), deur_bevestigd_vernietigen(date), deur_onbereikbaar_vernietigen(date) to geborgen_worker;
grant execute on function aantal_onbereikbaar() to geborgen_app;

-- What is closed already gets its term too. Forced row security hides all rows from the owner, so deur lays them down.
set local role geborgen_deur;
insert into bewaring (bestuur_id, object_id, houder, soort, begonnen_op, afgesloten_op, uiterlijk_op, vernietigen_op)
select z.bestuur_id, z.id, z.houder, z.soort, z.begin_op, z.eind_op, z.uiterlijk, z.uiterlijk
from (
  select bestuur_id, id, houder, 'dossier' as soort, geopend_op as begin_op, afgesloten_op as eind_op,
    (afgesloten_op + interval '24 months')::date as uiterlijk
  from dossier where status = 'afgesloten' and afgesloten_op is not null
  union all
  select bestuur_id, id, houder, 'melding', ontvangen_op, afgesloten_op,
    make_date(extract(year from ontvangen_op - interval '7 months')::int + 2, 7, 31)
  from melding where status = 'afgesloten' and afgesloten_op is not null
  union all
  select bestuur_id, id, houder, 'intake', coalesce(aangemeld_op, created_at::date), afgerond_op,
    make_date(extract(year from coalesce(aangemeld_op, created_at::date) - interval '7 months')::int + 2, 7, 31)
  from intake where status = 'afgerond' and afgerond_op is not null) z;
reset role;
