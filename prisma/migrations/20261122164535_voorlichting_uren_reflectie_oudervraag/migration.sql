-- CreateTable
CREATE TABLE "oudervraag" (
    "bestuur_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "ambt" TEXT NOT NULL,
    "ontvanger" UUID,
    "leeftijd" TEXT NOT NULL,
    "criterium" TEXT NOT NULL,
    "redenen" TEXT[],
    "gevraagd_op" DATE NOT NULL,
    "graag_op" DATE NOT NULL,
    "besluit" TEXT,
    "grond" TEXT,
    "besloten_op" DATE,
    "besloten_door" UUID,
    "verteld_op" DATE,
    "ingetrokken_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oudervraag_pkey" PRIMARY KEY ("bestuur_id","dossier_id","id")
);

-- CreateTable
CREATE TABLE "reflectie" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reflectie_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "uren" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "activiteit" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "minuten" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "uren_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "voorlichting" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "periode" INTEGER NOT NULL,
    "week" INTEGER,
    "uiterlijk_op" DATE,
    "school_id" UUID,
    "doelgroep" TEXT NOT NULL,
    "vorm" TEXT NOT NULL,
    "activiteit" TEXT NOT NULL,
    "middelen" TEXT NOT NULL,
    "minuten" INTEGER,
    "stand" TEXT NOT NULL,
    "gedaan_op" DATE,
    "besteed" INTEGER,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "voorlichting_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateIndex
CREATE INDEX "oudervraag_bestuur_id_school_id_besluit_idx" ON "oudervraag"("bestuur_id", "school_id", "besluit");

-- CreateIndex
CREATE UNIQUE INDEX "reflectie_bestuur_id_id_houder_key" ON "reflectie"("bestuur_id", "id", "houder");

-- CreateIndex
CREATE UNIQUE INDEX "reflectie_bestuur_id_houder_schooljaar_onderwerp_key" ON "reflectie"("bestuur_id", "houder", "schooljaar", "onderwerp");

-- CreateIndex
CREATE INDEX "uren_bestuur_id_account_id_op_idx" ON "uren"("bestuur_id", "account_id", "op");

-- CreateIndex
CREATE INDEX "voorlichting_bestuur_id_account_id_schooljaar_idx" ON "voorlichting"("bestuur_id", "account_id", "schooljaar");

-- AddForeignKey
ALTER TABLE "oudervraag" ADD CONSTRAINT "oudervraag_bestuur_id_dossier_id_houder_fkey" FOREIGN KEY ("bestuur_id", "dossier_id", "houder") REFERENCES "dossier"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oudervraag" ADD CONSTRAINT "oudervraag_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflectie" ADD CONSTRAINT "reflectie_bestuur_id_id_houder_fkey" FOREIGN KEY ("bestuur_id", "id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uren" ADD CONSTRAINT "uren_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voorlichting" ADD CONSTRAINT "voorlichting_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voorlichting" ADD CONSTRAINT "voorlichting_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Her own, seen by her alone: what she tells and how much time it takes is not for the bestuur to look into.
do $$
declare t text;
begin
  foreach t in array array['voorlichting', 'uren'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, delete on %I to geborgen_app', t);
    execute format('grant select on %I to geborgen_deur', t);
    execute format('create policy eigen_leest on %I for select using (
      bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and (select ctx_lid()))', t);
    execute format('create policy eigen_maakt on %I for insert with check (
      bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account())
      and (select ctx_heeft_rol(''{vertrouwenspersoon}'')))', t);
    execute format('create policy eigen_verwijdert on %I for delete using (
      bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account())
      and (select ctx_heeft_rol(''{vertrouwenspersoon}'')))', t);
  end loop;
end $$;
grant update (periode, week, uiterlijk_op, school_id, doelgroep, vorm, activiteit, middelen, minuten, stand, gedaan_op, besteed,
  revisie) on voorlichting to geborgen_app;
create policy eigen_wijzigt on voorlichting for update
  using (bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account())
    and (select ctx_heeft_rol('{vertrouwenspersoon}')))
  with check (bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()));
alter table voorlichting
  add constraint voorlichting_periode check (periode between 1 and 4),
  add constraint voorlichting_week check (week between 1 and 53),
  add constraint voorlichting_doelgroep check (doelgroep in ('leerlingen', 'ouders', 'medewerkers')),
  add constraint voorlichting_stand check (stand in ('gepland', 'gedaan', 'niet_gedaan')),
  add constraint voorlichting_gedaan check ((stand = 'gedaan') = (gedaan_op is not null) and (stand = 'gedaan') = (besteed is not null)),
  add constraint voorlichting_minuten check (minuten between 1 and 6000 and besteed between 1 and 6000);
alter table uren
  add constraint uren_activiteit check (activiteit in ('begeleiding', 'voorlichting', 'advies', 'registratie',
    'professionalisering', 'overleg')),
  add constraint uren_minuten check (minuten between 1 and 1440);

-- One more kind is kept by a vertrouwenspersoon: her reflection cards.
do $$
declare
  lijst constant text := '''avgverzoek''::text';
  tekst text := pg_get_functiondef('rol_houdt(text)'::regprocedure);
begin
  if strpos(tekst, lijst) = 0 then raise exception 'rol_houdt was changed'; end if;
  execute replace(tekst, lijst, lijst || ', ''reflectie''::text');
end $$;
alter table reflectie enable row level security;
alter table reflectie force row level security;
grant select, insert, update (revisie) on reflectie to geborgen_app;
grant select, delete on reflectie to geborgen_deur;
create policy houder_leest on reflectie for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('reflectie', true)));
create policy houder_maakt on reflectie for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('reflectie', false)));
create policy houder_wijzigt on reflectie for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('reflectie', false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));

-- Thrown away by who wrote it, also while she winds down: with its key, its words and its actions, and no proof of it is kept.
create function reflectie_verwijderen(de_kaart uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from public.object o
  where o.bestuur_id = public.ctx_bestuur() and o.id = de_kaart and o.soort = 'reflectie'
    and o.houder = public.ctx_houder('reflectie', true);
  return found;
end
$$;
revoke all on function reflectie_verwijderen(uuid) from public;
grant execute on function reflectie_verwijderen(uuid) to geborgen_app;
alter function reflectie_verwijderen(uuid) owner to geborgen_deur;

-- The question hangs on the dossier and is its holder's. Who decides has no row of it: he is given codes by a function.
alter table oudervraag enable row level security;
alter table oudervraag force row level security;
grant select, insert on oudervraag to geborgen_app;
grant update (verteld_op, ingetrokken_op) on oudervraag to geborgen_app;
grant select, insert, update (besluit, grond, besloten_op, besloten_door), delete on oudervraag to geborgen_deur;
grant update (ouders_stand, ouders_op, ouders_door, ouders_criterium) on dossier to geborgen_deur;
alter table oudervraag
  add constraint oudervraag_ambt check (ambt in ('bestuur', 'directeur')),
  add constraint oudervraag_besluit check (besluit in ('niet_informeren', 'informeren')
    and grond is not null and besloten_op is not null and besloten_door is not null
    or besluit is null and grond is null and besloten_op is null and besloten_door is null),
  add constraint oudervraag_verteld check (verteld_op is null or besluit is not null);
create policy houder_leest on oudervraag for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', true)));
create policy houder_maakt on oudervraag for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', false))
  and besluit is null and verteld_op is null and ingetrokken_op is null
  and exists (select from dossier d where d.bestuur_id = oudervraag.bestuur_id and d.id = oudervraag.dossier_id
    and d.school_id = oudervraag.school_id));
create policy houder_wijzigt on oudervraag for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));
create index oudervraag_open_idx on oudervraag (bestuur_id, houder, graag_op) where besluit is null and ingetrokken_op is null;

-- Whether it was put to the one in the context: he holds that office today, and where one person was named it is he (R-SPOOR-2).
create function is_oudervraag_voor(v oudervraag) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select v.bestuur_id = public.ctx_bestuur() and v.ingetrokken_op is null
    and (v.ontvanger is null or v.ontvanger = public.ctx_account())
    and exists (
      select 1 from public.aanstelling a
      where a.bestuur_id = v.bestuur_id and a.account_id = public.ctx_account()
        and public.is_werkend(a, public.ctx_today())
        and (v.ambt = 'bestuur' and a.rol = 'bestuurder'
          or v.ambt = 'directeur' and a.rol = 'directeur' and exists (
            select 1 from public.aanstelling_school s
            where s.bestuur_id = a.bestuur_id and s.aanstelling_id = a.id and s.school_id = v.school_id)))
$$;
-- What he reads: no dossier, no adviser, no name.
create function oudervragen_voor_mij() returns table (id uuid, school_id uuid, ambt text, leeftijd text, criterium text, redenen text[],
  gevraagd_op date, graag_op date, besluit text, grond text, besloten_op date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select v.id, v.school_id, v.ambt, v.leeftijd, v.criterium, v.redenen, v.gevraagd_op, v.graag_op, v.besluit, v.grond, v.besloten_op
  from public.oudervraag v where v.bestuur_id = public.ctx_bestuur() and public.is_oudervraag_voor(v)
  order by v.besluit is not null, v.gevraagd_op desc, v.id
$$;
-- The decision, once; where the parents stay unaware it stands with the dossier at once, and the parent rule yields to it (R-ROUTE-5).
create function oudervraag_beslissen(de_vraag uuid, het_besluit text, de_grond text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare v public.oudervraag;
begin
  select o.* into v from public.oudervraag o
  where o.bestuur_id = public.ctx_bestuur() and o.id = de_vraag and o.besluit is null and public.is_oudervraag_voor(o) for update;
  if not found then return false; end if;
  update public.oudervraag o set besluit = het_besluit, grond = de_grond, besloten_op = public.ctx_today(), besloten_door = public.ctx_account()
  where o.bestuur_id = v.bestuur_id and o.dossier_id = v.dossier_id and o.id = v.id;
  if het_besluit = 'niet_informeren' then
    update public.dossier d set ouders_stand = 'niet_informeren', ouders_op = public.ctx_today(),
      ouders_door = case v.ambt when 'bestuur' then 'bestuur' else 'directie' end, ouders_criterium = de_grond
    where d.bestuur_id = v.bestuur_id and d.id = v.dossier_id and d.status = 'lopend' and d.ouders_stand in ('nvt', 'nog_te_doen');
  end if;
  return true;
end
$$;
do $$
declare f text;
begin
  foreach f in array array['is_oudervraag_voor(oudervraag)', 'oudervragen_voor_mij()', 'oudervraag_beslissen(uuid, text, text)'] loop
    execute 'revoke all on function ' || f || ' from public';
    execute 'alter function ' || f || ' owner to geborgen_deur';
  end loop;
end $$;
grant execute on function oudervragen_voor_mij(), oudervraag_beslissen(uuid, text, text) to geborgen_app;

-- It goes along with a dossier that is handed over: who asked and what was decided holds for the next adviser too.
do $$
declare
  lijn constant text := $l$perform public.overdracht_neemt_over('bewaargrond', 'object_id', oud.id, null, daar);$l$;
  meer constant text := $l$perform public.overdracht_neemt_over('oudervraag', 'dossier_id', oud.id, null, jsonb_build_object('dossier_id', nieuw, 'houder', daar ->> 'houder'));$l$;
  tekst text := pg_get_functiondef('overdracht_zet_over(dossier, uuid, uuid, text, uuid[], jsonb)'::regprocedure);
begin
  if strpos(tekst, lijn) = 0 then raise exception 'overdracht_zet_over was changed'; end if;
  execute replace(tekst, lijn, lijn || E'\n  ' || meer);
end $$;

-- What of these has a day: an activity by the end of its week while she works there, an action of a card, a question that is
-- open, and a decision that the pupil has not heard.
do $$
begin
  execute 'create or replace view agendapunt with (security_invoker = true) as ' || rtrim(pg_get_viewdef('agendapunt'::regclass), E' ;\n')
    || $v$ union all
  select v.bestuur_id, v.account_id, v.id, 'voorlichting', 'voorlichting', v.id, v.uiterlijk_op, 'ik', null
  from voorlichting v
  where v.stand = 'gepland' and v.uiterlijk_op is not null and exists (
    select from aanstelling a where a.bestuur_id = v.bestuur_id and a.account_id = v.account_id
      and a.rol = 'vertrouwenspersoon' and is_werkend(a, (select ctx_today())))
  union all
  select a.bestuur_id, a.houder, a.object_id, 'reflectie', 'actie', a.id, a.uiterlijk, a.wie, a.soort
  from actie a join reflectie r on r.bestuur_id = a.bestuur_id and r.id = a.object_id
  where a.gedaan_op is null and a.vervallen_op is null and a.uiterlijk is not null
  union all
  select v.bestuur_id, v.houder, v.dossier_id, 'dossier', 'oudervraag', v.id, coalesce(v.besloten_op, v.graag_op),
    case when v.besluit is not null then 'ik' else v.ambt end, v.besluit
  from oudervraag v join dossier d on d.bestuur_id = v.bestuur_id and d.id = v.dossier_id
  where v.ingetrokken_op is null and v.verteld_op is null and d.status = 'lopend'$v$;
end $$;
