-- CreateTable
CREATE TABLE "jaarverslag" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "jaarverslag_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "jaarverslagversie" (
    "bestuur_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL,
    "drempel" INTEGER NOT NULL,
    "maker" UUID NOT NULL,
    "gepubliceerd_op" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "jaarverslagversie_pkey" PRIMARY KEY ("bestuur_id","schooljaar","versie")
);

-- CreateTable
CREATE TABLE "jaarverslagtekst" (
    "bestuur_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL,
    "onderdeel" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "jaarverslagtekst_pkey" PRIMARY KEY ("bestuur_id","schooljaar","versie","onderdeel")
);

-- CreateTable
CREATE TABLE "jaarverslagcel" (
    "bestuur_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL,
    "nr" INTEGER NOT NULL,
    "school_id" UUID,
    "tabel" TEXT NOT NULL,
    "vak" TEXT,
    "aantal" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "jaarverslagcel_pkey" PRIMARY KEY ("bestuur_id","schooljaar","versie","nr")
);

-- CreateTable
CREATE TABLE "jaarverslagantwoord" (
    "bestuur_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "door" UUID NOT NULL,
    "op" DATE NOT NULL,
    "tekst" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "jaarverslagantwoord_pkey" PRIMARY KEY ("bestuur_id","schooljaar","versie","id")
);

-- CreateIndex
CREATE INDEX "jaarverslag_bestuur_id_schooljaar_idx" ON "jaarverslag"("bestuur_id", "schooljaar");

-- CreateIndex
CREATE UNIQUE INDEX "jaarverslag_bestuur_id_id_houder_key" ON "jaarverslag"("bestuur_id", "id", "houder");

-- AddForeignKey
ALTER TABLE "jaarverslag" ADD CONSTRAINT "jaarverslag_bestuur_id_id_houder_fkey" FOREIGN KEY ("bestuur_id", "id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jaarverslagversie" ADD CONSTRAINT "jaarverslagversie_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jaarverslagtekst" ADD CONSTRAINT "jaarverslagtekst_bestuur_id_schooljaar_versie_fkey" FOREIGN KEY ("bestuur_id", "schooljaar", "versie") REFERENCES "jaarverslagversie"("bestuur_id", "schooljaar", "versie") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jaarverslagcel" ADD CONSTRAINT "jaarverslagcel_bestuur_id_schooljaar_versie_fkey" FOREIGN KEY ("bestuur_id", "schooljaar", "versie") REFERENCES "jaarverslagversie"("bestuur_id", "schooljaar", "versie") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jaarverslagcel" ADD CONSTRAINT "jaarverslagcel_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jaarverslagantwoord" ADD CONSTRAINT "jaarverslagantwoord_bestuur_id_schooljaar_versie_fkey" FOREIGN KEY ("bestuur_id", "schooljaar", "versie") REFERENCES "jaarverslagversie"("bestuur_id", "schooljaar", "versie") ON DELETE CASCADE ON UPDATE CASCADE;

alter table jaarverslag
  add constraint jaarverslag_schooljaar check (schooljaar between 2000 and 2100 and versie >= 1);
alter table jaarverslagversie
  add constraint jaarverslagversie_drempel check (drempel >= 3 and schooljaar between 2000 and 2100 and versie >= 1);
alter table jaarverslagcel
  add constraint jaarverslagcel_aantal check (aantal is null or aantal >= 0);

-- A jaarverslag in the making is one more kind that a vertrouwenspersoon keeps.
do $$
declare
  soort constant text := '''avgverzoek''::text';
  tekst text := pg_get_functiondef('rol_houdt(text)'::regprocedure);
begin
  if strpos(tekst, soort) = 0 then raise exception 'rol_houdt was changed'; end if;
  execute replace(tekst, soort, soort || ', ''jaarverslag''::text');
end
$$;

-- That a jaarverslag came, and was answered, is of the bestuur: it is about no case.
do $$
declare
  soort constant text := '''ambt''';
  tekst text := pg_get_functiondef('is_bestuur_event(text)'::regprocedure);
begin
  if strpos(tekst, soort) = 0 then raise exception 'is_bestuur_event was changed'; end if;
  execute replace(tekst, soort, soort || ', ''jaarverslag''');
end
$$;

do $$
declare t text;
begin
  foreach t in array array['jaarverslag', 'jaarverslagversie', 'jaarverslagtekst', 'jaarverslagcel', 'jaarverslagantwoord'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to geborgen_app', t);
    execute format('grant select on %I to geborgen_deur', t);
  end loop;
end $$;
grant update (revisie) on jaarverslag to geborgen_app;
grant delete on object to geborgen_deur;
grant update (verwerkt_op, vernietigen_op) on bewaring to geborgen_deur;

create policy houder_leest on jaarverslag for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('jaarverslag', true)));
create policy houder_maakt on jaarverslag for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('jaarverslag', false)));
create policy houder_wijzigt on jaarverslag for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('jaarverslag', false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));

-- Who reads what was published: advisers and bestuur all of it, a directeur the figures of his own schools and no text.
create policy lezer_leest on jaarverslagversie for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{vertrouwenspersoon,bestuurder,directeur}')));
create policy lezer_leest on jaarverslagtekst for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{vertrouwenspersoon,bestuurder}')));
create policy lezer_leest on jaarverslagantwoord for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{vertrouwenspersoon,bestuurder}')));
create policy lezer_leest on jaarverslagcel for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{vertrouwenspersoon,bestuurder}')));
create policy directeur_leest on jaarverslagcel for select using (
  bestuur_id = (select ctx_bestuur()) and school_id in (
    select s.school_id from aanstelling_school s
    join aanstelling a on a.bestuur_id = s.bestuur_id and a.id = s.aanstelling_id
    where a.bestuur_id = (select ctx_bestuur()) and a.account_id = (select ctx_account()) and a.rol = 'directeur'
      and is_werkend(a, ctx_today())));

-- Published by who wrote it, under her own name; the parts of it in the same transaction, and never afterwards.
create policy maker_publiceert on jaarverslagversie for insert with check (
  bestuur_id = (select ctx_bestuur()) and maker = (select ctx_account()) and gepubliceerd_op = (select ctx_today())
  and exists (select from jaarverslag j where j.bestuur_id = jaarverslagversie.bestuur_id
    and j.schooljaar = jaarverslagversie.schooljaar and j.versie = jaarverslagversie.versie
    and j.houder = (select ctx_houder('jaarverslag', false))));
do $$
declare t text;
begin
  foreach t in array array['jaarverslagtekst', 'jaarverslagcel'] loop
    execute format($policy$
      create policy maker_publiceert on %1$I for insert with check (
        bestuur_id = (select ctx_bestuur()) and exists (select from jaarverslagversie v
          where v.bestuur_id = %1$I.bestuur_id and v.schooljaar = %1$I.schooljaar and v.versie = %1$I.versie
            and v.maker = (select ctx_account()) and v.xmin = pg_current_xact_id()::xid))
    $policy$, t);
  end loop;
end $$;
create policy bestuurder_antwoordt on jaarverslagantwoord for insert with check (
  bestuur_id = (select ctx_bestuur()) and door = (select ctx_account()) and op = (select ctx_today())
  and (select ctx_heeft_rol('{bestuurder}')));

-- Of which years one is being written, and by whom: two advisers do not begin the same. Of its words nothing.
create function jaarverslagen_begonnen() returns table (schooljaar integer, wie uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select j.schooljaar, j.houder from public.jaarverslag j
  where j.bestuur_id = public.ctx_bestuur() and public.ctx_heeft_rol('{vertrouwenspersoon}')
    and public.is_bereikbaar(j.bestuur_id, j.houder, 'jaarverslag', public.ctx_today())
  order by j.schooljaar desc, j.houder
$$;

-- A concept that is thrown away, with its keys and words: one's own only.
create function jaarverslag_weggooien(het uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  delete from public.object o
  where o.bestuur_id = public.ctx_bestuur() and o.id = het and o.soort = 'jaarverslag'
    and o.houder = public.ctx_houder('jaarverslag', true)
$$;

-- What follows a publication, in its own transaction: no concept of that year stays, and what was counted and is closed
-- is marked processed, of every adviser: from then its own term runs (R-JV-3, R-BEW-1, R-BEW-4). A day that its holder
-- chose stays hers.
create function jaarverslag_verwerken(het_schooljaar integer, maanden integer) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  het_bestuur constant uuid := public.ctx_bestuur();
  vandaag constant date := public.ctx_today();
begin
  perform from public.jaarverslagversie v
  where v.bestuur_id = het_bestuur and v.schooljaar = het_schooljaar and v.maker = public.ctx_account()
    and v.xmin = pg_current_xact_id()::xid;
  if not found then raise exception 'no jaarverslag in this transaction' using errcode = '42501'; end if;
  delete from public.object o using public.jaarverslag j
  where j.bestuur_id = het_bestuur and j.schooljaar = het_schooljaar and o.bestuur_id = j.bestuur_id and o.id = j.id;
  update public.bewaring b
  set verwerkt_op = vandaag, vernietigen_op = case
    when exists (select from public.bewaargrond g
      where g.bestuur_id = b.bestuur_id and g.object_id = b.object_id and g.grond = 'verlenging') then b.vernietigen_op
    when b.soort = 'dossier' then least(b.uiterlijk_op,
      (greatest(b.afgesloten_op, vandaag) + make_interval(months => maanden))::date)
    else least(b.uiterlijk_op, vandaag) end
  where b.bestuur_id = het_bestuur and b.soort in ('dossier', 'melding', 'intake') and b.verwerkt_op is null
    and b.afgesloten_op <= make_date(het_schooljaar + 1, 7, 31);
end
$$;

revoke all on function jaarverslagen_begonnen(), jaarverslag_weggooien(uuid), jaarverslag_verwerken(integer, integer) from public;
grant execute on function jaarverslagen_begonnen(), jaarverslag_weggooien(uuid), jaarverslag_verwerken(integer, integer) to geborgen_app;
alter function jaarverslagen_begonnen() owner to geborgen_deur;
alter function jaarverslag_weggooien(uuid) owner to geborgen_deur;
alter function jaarverslag_verwerken(integer, integer) owner to geborgen_deur;
