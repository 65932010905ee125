-- CreateTable
CREATE TABLE "bijdrage" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "adviseur" UUID NOT NULL,
    "aanleiding" TEXT NOT NULL,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "ingediend_op" DATE NOT NULL,
    "gepubliceerd_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bijdrage_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "bijdragetelling" (
    "bestuur_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "bijdrage_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "tabel" TEXT NOT NULL,
    "vak" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "bijdragetelling_pkey" PRIMARY KEY ("bestuur_id","schooljaar","bijdrage_id","school_id","tabel","vak")
);

-- CreateTable
CREATE TABLE "bijdragewerk" (
    "bestuur_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "bijdrage_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "vak" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "bijdragewerk_pkey" PRIMARY KEY ("bestuur_id","schooljaar","bijdrage_id","soort","vak")
);

-- CreateTable
CREATE TABLE "bijdrage_zaak" (
    "bestuur_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "object_id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "bijdrage_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "cellen" JSONB NOT NULL,
    "minuten" INTEGER NOT NULL,

    CONSTRAINT "bijdrage_zaak_pkey" PRIMARY KEY ("bestuur_id","schooljaar","object_id")
);

-- CreateTable
CREATE TABLE "bijdragejaar" (
    "bestuur_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "gepubliceerd_op" DATE NOT NULL,

    CONSTRAINT "bijdragejaar_pkey" PRIMARY KEY ("bestuur_id","schooljaar")
);

-- CreateIndex
CREATE UNIQUE INDEX "bijdrage_bestuur_id_schooljaar_id_key" ON "bijdrage"("bestuur_id", "schooljaar", "id");

-- CreateIndex
CREATE UNIQUE INDEX "bijdrage_bestuur_id_schooljaar_adviseur_key" ON "bijdrage"("bestuur_id", "schooljaar", "adviseur");

-- CreateIndex
CREATE INDEX "bijdrage_zaak_bestuur_id_schooljaar_bijdrage_id_idx" ON "bijdrage_zaak"("bestuur_id", "schooljaar", "bijdrage_id");

-- AddForeignKey
ALTER TABLE "bijdrage" ADD CONSTRAINT "bijdrage_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bijdragetelling" ADD CONSTRAINT "bijdragetelling_bestuur_id_schooljaar_bijdrage_id_fkey" FOREIGN KEY ("bestuur_id", "schooljaar", "bijdrage_id") REFERENCES "bijdrage"("bestuur_id", "schooljaar", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bijdragetelling" ADD CONSTRAINT "bijdragetelling_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bijdragewerk" ADD CONSTRAINT "bijdragewerk_bestuur_id_schooljaar_bijdrage_id_fkey" FOREIGN KEY ("bestuur_id", "schooljaar", "bijdrage_id") REFERENCES "bijdrage"("bestuur_id", "schooljaar", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bijdrage_zaak" ADD CONSTRAINT "bijdrage_zaak_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bijdrage_zaak" ADD CONSTRAINT "bijdrage_zaak_bestuur_id_schooljaar_bijdrage_id_fkey" FOREIGN KEY ("bestuur_id", "schooljaar", "bijdrage_id") REFERENCES "bijdrage"("bestuur_id", "schooljaar", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bijdrage_zaak" ADD CONSTRAINT "bijdrage_zaak_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bijdragejaar" ADD CONSTRAINT "bijdragejaar_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was filed is read and written by who filed it, also while she winds down (R-JV-5, R-AANST-4).
alter table bijdrage
  add constraint bijdrage_aanleiding check (aanleiding in ('verslag', 'vertrek', 'correctie')),
  add constraint bijdrage_schooljaar check (schooljaar between 2000 and 2200);
alter table bijdragetelling add constraint bijdragetelling_aantal check (aantal >= 0);
alter table bijdragewerk
  add constraint bijdragewerk_soort check (soort in ('uren', 'voorlichting', 'advies')),
  add constraint bijdragewerk_aantal check (aantal >= 0);

do $$
declare t text;
begin
  foreach t in array array['bijdrage', 'bijdragetelling', 'bijdragewerk', 'bijdrage_zaak', 'bijdragejaar'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select on %I to geborgen_app, geborgen_deur', t);
  end loop;
end $$;
grant insert, update (aanleiding, revisie, ingediend_op) on bijdrage to geborgen_app;
grant insert, delete on bijdragetelling, bijdragewerk, bijdrage_zaak to geborgen_app;
grant update (gepubliceerd_op), delete on bijdrage to geborgen_deur;
grant update (aantal), delete on bijdragetelling, bijdragewerk to geborgen_deur;
grant insert on bijdrage_zaak, bijdragejaar to geborgen_deur;
grant update (verwerkt_op, vernietigen_op) on bewaring to geborgen_deur;

create policy eigen_leest on bijdrage for select using (
  bestuur_id = (select ctx_bestuur()) and adviseur = (select ctx_houder('dossier', true)));
create policy eigen_maakt on bijdrage for insert with check (
  bestuur_id = (select ctx_bestuur()) and adviseur = (select ctx_houder('dossier', true)) and gepubliceerd_op is null);
create policy eigen_wijzigt on bijdrage for update
  using (bestuur_id = (select ctx_bestuur()) and adviseur = (select ctx_houder('dossier', true)))
  with check (bestuur_id = (select ctx_bestuur()) and adviseur = (select ctx_account()));

do $$
declare
  t text;
  eigen constant text := 'bestuur_id = (select ctx_bestuur()) and bijdrage_id in (
    select b.id from bijdrage b where b.bestuur_id = (select ctx_bestuur()) and b.adviseur = (select ctx_houder(''dossier'', true)))';
begin
  foreach t in array array['bijdragetelling', 'bijdragewerk'] loop
    execute format('create policy eigen_leest on %I for select using (%s)', t, eigen);
    execute format('create policy eigen_maakt on %I for insert with check (%s)', t, eigen);
    execute format('create policy eigen_wist on %I for delete using (%s)', t, eigen);
  end loop;
  -- By who holds the case: after an overdracht another than who counted it.
  create policy houder_leest on bijdrage_zaak for select using (
    bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', true)));
  execute format('create policy eigen_maakt on bijdrage_zaak for insert with check (houder = (select ctx_account()) and %s)', eigen);
  execute format('create policy eigen_wist on bijdrage_zaak for delete using (houder = (select ctx_account()) and %s)', eigen);
end $$;
create policy lid_leest on bijdragejaar for select using (bestuur_id = (select ctx_bestuur()) and (select ctx_lid()));

-- The whole, for who makes the jaarverslag: of each box the parts of which it is the sum. A part has a number and no name; it
-- is the same number in every box, because a contributor who reads the report knows all of hers (R-JV-5).
create function bijdragen_samen(het_jaar integer)
  returns table (school_id uuid, tabel text, vak text, deel integer, aantal integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select t.school_id, t.tabel, t.vak, d.deel, t.aantal
  from (
    select b.id, row_number() over (order by md5(b.id::text))::integer as deel from public.bijdrage b
    where b.bestuur_id = public.ctx_bestuur() and b.schooljaar = het_jaar) d
  join public.bijdragetelling t on t.bestuur_id = public.ctx_bestuur() and t.schooljaar = het_jaar and t.bijdrage_id = d.id
  where (select public.ctx_heeft_rol('{vertrouwenspersoon}'))
$$;

create function bijdragen_werk(het_jaar integer) returns table (soort text, vak text, aantal integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select w.soort, w.vak, sum(w.aantal)::integer from public.bijdragewerk w
  where w.bestuur_id = public.ctx_bestuur() and w.schooljaar = het_jaar and (select public.ctx_heeft_rol('{vertrouwenspersoon}'))
  group by w.soort, w.vak
$$;

-- Who filed, and when. What she counted is not in it.
create function bijdragen_ingediend(het_jaar integer) returns table (adviseur uuid, ingediend_op date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select b.adviseur, b.ingediend_op from public.bijdrage b
  where b.bestuur_id = public.ctx_bestuur() and b.schooljaar = het_jaar and (select public.ctx_heeft_rol('{vertrouwenspersoon}'))
$$;

-- The report of a year is out: what was filed stays as it is, the cases in it that ended by then are processed (R-BEW-1,
-- R-BEW-4), and the counts of the years before go (R-JV-5). As markVerwerkt and vernietigenOp say it (bewaring.rules.ts).
create function deur_bijdragen_publiceren(het_jaar integer) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  het_bestuur constant uuid := public.ctx_bestuur();
  dag constant date := public.ctx_today();
  maanden integer;
begin
  if not public.ctx_heeft_rol('{vertrouwenspersoon}') or dag <= make_date(het_jaar + 1, 7, 31)
    or exists (select from public.bijdragejaar j where j.bestuur_id = het_bestuur and j.schooljaar > het_jaar) then
    raise exception 'this year cannot be published' using errcode = '42501';
  end if;
  insert into public.bijdragejaar (bestuur_id, schooljaar, gepubliceerd_op) values (het_bestuur, het_jaar, dag)
  on conflict do nothing;
  update public.bijdrage b set gepubliceerd_op = dag where b.bestuur_id = het_bestuur and b.schooljaar = het_jaar;
  select coalesce((
    select (i.waarden ->> 'bewaarMaanden')::integer from public.bestuur_instelling i
    where i.bestuur_id = het_bestuur and i.vanaf <= dag order by i.vanaf desc, i.created_at desc limit 1), 0) into maanden;
  update public.bewaring w set verwerkt_op = dag, vernietigen_op = case
      when exists (select from public.bewaargrond g
        where g.bestuur_id = w.bestuur_id and g.object_id = w.object_id and g.grond = 'verlenging') then w.vernietigen_op
      when w.soort = 'dossier' then least(w.uiterlijk_op, (dag + make_interval(months => maanden))::date)
      else least(w.uiterlijk_op, dag) end
  where w.bestuur_id = het_bestuur and w.verwerkt_op is null and w.afgesloten_op <= make_date(het_jaar + 1, 7, 31)
    and (w.soort = 'intake' and public.schooljaar_van(w.begonnen_op) <= het_jaar
      or w.soort in ('melding', 'dossier') and exists (select from public.bijdrage_zaak z
        where z.bestuur_id = w.bestuur_id and z.object_id = w.object_id and z.schooljaar <= het_jaar));
  delete from public.bijdrage b where b.bestuur_id = het_bestuur and b.schooljaar < het_jaar;
end
$$;

-- A case that is handed over counts once (R-OVD-1, R-TRI-4). Not yet published: the giver's count gives it back, the receiver
-- counts it. Published: it stays where it was counted, and the receiver's case says that it was.
create function bijdrage_gaat_over(oud dossier, nieuw uuid, wie uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare z public.bijdrage_zaak;
begin
  for z in select k.* from public.bijdrage_zaak k
    where k.bestuur_id = oud.bestuur_id and k.object_id in (oud.id, oud.melding_id) loop
    if exists (select from public.bijdrage b
      where b.bestuur_id = z.bestuur_id and b.id = z.bijdrage_id and b.gepubliceerd_op is not null) then
      insert into public.bijdrage_zaak (bestuur_id, schooljaar, object_id, houder, bijdrage_id, school_id, cellen, minuten)
      values (z.bestuur_id, z.schooljaar, nieuw, wie, z.bijdrage_id, z.school_id, z.cellen, z.minuten)
      on conflict do nothing;
      continue;
    end if;
    update public.bijdragetelling t set aantal = t.aantal - c.aantal
    from jsonb_to_recordset(z.cellen) c (tabel text, vak text, aantal integer)
    where t.bestuur_id = z.bestuur_id and t.schooljaar = z.schooljaar and t.bijdrage_id = z.bijdrage_id
      and t.school_id = z.school_id and t.tabel = c.tabel and t.vak = c.vak;
    delete from public.bijdragetelling t
    where t.bestuur_id = z.bestuur_id and t.schooljaar = z.schooljaar and t.bijdrage_id = z.bijdrage_id and t.aantal = 0;
    update public.bijdragewerk w set aantal = w.aantal - z.minuten
    where w.bestuur_id = z.bestuur_id and w.schooljaar = z.schooljaar and w.bijdrage_id = z.bijdrage_id
      and w.soort = 'uren' and w.vak = 'opvang';
  end loop;
end
$$;
revoke all on function bijdragen_samen(integer), bijdragen_werk(integer), bijdragen_ingediend(integer),
  deur_bijdragen_publiceren(integer), bijdrage_gaat_over(dossier, uuid, uuid) from public;
grant execute on function bijdragen_samen(integer), bijdragen_werk(integer), bijdragen_ingediend(integer),
  deur_bijdragen_publiceren(integer) to geborgen_app;
alter function bijdragen_samen(integer) owner to geborgen_deur;
alter function bijdragen_werk(integer) owner to geborgen_deur;
alter function bijdragen_ingediend(integer) owner to geborgen_deur;
alter function deur_bijdragen_publiceren(integer) owner to geborgen_deur;
alter function bijdrage_gaat_over(dossier, uuid, uuid) owner to geborgen_deur;

do $$
declare anker constant text := 'perform public.overdracht_neemt_over(''bewaargrond'', ''object_id'', oud.id, null, daar);';
  oud text := pg_get_functiondef('overdracht_zet_over(dossier, uuid, uuid, text, uuid[], jsonb)'::regprocedure);
begin
  if position(anker in oud) = 0 then raise exception 'overdracht_zet_over is another than expected'; end if;
  execute replace(oud, anker, anker || '
  perform public.bijdrage_gaat_over(oud, nieuw, wie);');
end $$;
