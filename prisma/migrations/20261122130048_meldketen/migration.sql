-- AlterTable
ALTER TABLE "meldplichtfeit" ADD COLUMN     "in_plaats" TEXT,
ADD COLUMN     "in_plaats_op" DATE,
ADD COLUMN     "melder_herinnerd_op" DATE,
ADD COLUMN     "meldketen_id" UUID;

-- CreateTable
CREATE TABLE "meldketen" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "melder" UUID NOT NULL,
    "voor" TEXT NOT NULL,
    "wijze" TEXT NOT NULL,
    "verteld_aan" UUID,
    "gemeld_op" DATE NOT NULL,
    "ontvangen_op" DATE,
    "status" TEXT NOT NULL,
    "uiterlijk" DATE,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meldketen_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "meldketen_ontvanger" (
    "bestuur_id" UUID NOT NULL,
    "keten_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meldketen_ontvanger_pkey" PRIMARY KEY ("bestuur_id","keten_id","account_id")
);

-- CreateTable
CREATE TABLE "meldketen_sleutel" (
    "bestuur_id" UUID NOT NULL,
    "keten_id" UUID NOT NULL,
    "ontvanger_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "versie" INTEGER,
    "hpke" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meldketen_sleutel_pkey" PRIMARY KEY ("bestuur_id","keten_id","ontvanger_id")
);

-- CreateTable
CREATE TABLE "meldketen_envelope" (
    "bestuur_id" UUID NOT NULL,
    "keten_id" UUID NOT NULL,
    "sectie" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "revisie" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meldketen_envelope_pkey" PRIMARY KEY ("bestuur_id","keten_id","sectie","item_id","revisie")
);

-- CreateTable
CREATE TABLE "meldketen_stap" (
    "bestuur_id" UUID NOT NULL,
    "keten_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "naar" TEXT NOT NULL,
    "door" UUID NOT NULL,
    "op" DATE NOT NULL,
    "uiterlijk" DATE NOT NULL,
    "contact" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meldketen_stap_pkey" PRIMARY KEY ("bestuur_id","keten_id","id")
);

-- CreateTable
CREATE TABLE "ambt_vorig" (
    "bestuur_id" UUID NOT NULL,
    "ambt_id" UUID NOT NULL,
    "versie" INTEGER NOT NULL,
    "public_key" BYTEA NOT NULL,
    "wrap" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ambt_vorig_pkey" PRIMARY KEY ("bestuur_id","ambt_id","versie")
);

-- CreateIndex
CREATE INDEX "meldketen_bestuur_id_melder_idx" ON "meldketen"("bestuur_id", "melder");

-- AddForeignKey
ALTER TABLE "meldketen" ADD CONSTRAINT "meldketen_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meldketen" ADD CONSTRAINT "meldketen_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meldketen_ontvanger" ADD CONSTRAINT "meldketen_ontvanger_bestuur_id_keten_id_fkey" FOREIGN KEY ("bestuur_id", "keten_id") REFERENCES "meldketen"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meldketen_sleutel" ADD CONSTRAINT "meldketen_sleutel_bestuur_id_keten_id_fkey" FOREIGN KEY ("bestuur_id", "keten_id") REFERENCES "meldketen"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meldketen_envelope" ADD CONSTRAINT "meldketen_envelope_bestuur_id_keten_id_fkey" FOREIGN KEY ("bestuur_id", "keten_id") REFERENCES "meldketen"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meldketen_stap" ADD CONSTRAINT "meldketen_stap_bestuur_id_keten_id_fkey" FOREIGN KEY ("bestuur_id", "keten_id") REFERENCES "meldketen"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambt_vorig" ADD CONSTRAINT "ambt_vorig_bestuur_id_ambt_id_fkey" FOREIGN KEY ("bestuur_id", "ambt_id") REFERENCES "ambt"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A report under the meldplicht: a record of its own (R-MELD-2). It has no holder. It is for the office of the bestuur, or, where
-- someone of the bestuur is involved, for the others by name (R-SPOOR-2); who reported it cannot read it back.
alter table meldketen
  add constraint meldketen_voor check (voor in ('ambt', 'personen', 'inspecteur')),
  add constraint meldketen_wijze check (wijze in ('app', 'telefoon')),
  add constraint meldketen_status check (status in ('gemeld', 'overlegd', 'vermoeden', 'geen_vermoeden', 'verteld', 'aangegeven', 'afgerond')),
  add constraint meldketen_einde check ((uiterlijk is null) = (status in ('geen_vermoeden', 'afgerond')));
alter table meldketen_sleutel add constraint meldketen_sleutel_soort check ((soort = 'ambt') = (versie is not null) and soort in ('ambt', 'persoon'));
alter table meldketen_stap add constraint meldketen_stap_contact check (contact in ('vertrouwenspersoon', 'directeur', 'ander'));
alter table meldplichtfeit
  add constraint meldplichtfeit_in_plaats check ((in_plaats is null) = (in_plaats_op is null) and in_plaats in ('inspecteur', 'collega', 'klager'));
grant update (meldketen_id, melder_herinnerd_op, in_plaats, in_plaats_op) on meldplichtfeit to geborgen_app;

do $$
declare t text;
begin
  foreach t in array array['meldketen', 'meldketen_ontvanger', 'meldketen_sleutel', 'meldketen_envelope', 'meldketen_stap', 'ambt_vorig'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to geborgen_app', t);
    execute format('grant select on %I to geborgen_deur', t);
  end loop;
end $$;
grant update (status, uiterlijk, ontvangen_op, revisie) on meldketen to geborgen_app;

-- For whom it is: a bestuurder of today, and where it goes by name, one of those.
create function ziet_meldketen(het uuid) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from meldketen k
  where k.bestuur_id = ctx_bestuur() and k.id = het and ctx_heeft_rol('{bestuurder}')
    and (k.voor = 'ambt' or k.voor = 'personen' and exists (
      select 1 from meldketen_ontvanger o
      where o.bestuur_id = k.bestuur_id and o.keten_id = k.id and o.account_id = ctx_account())));

-- Whether this transaction itself made the report: nobody is let in later.
create function is_nieuwe_meldketen(het uuid) returns boolean
  language sql stable security definer
return exists (
  select 1 from meldketen k
  where k.bestuur_id = ctx_bestuur() and k.id = het and k.melder = ctx_account() and k.xmin = pg_current_xact_id()::xid);

-- Its reporter seals it once, at once or after a call by telephone, and only to whom it is for.
create function mag_meldketen_verzegelen(het uuid) returns boolean
  language sql stable security definer
return exists (
    select 1 from meldketen k where k.bestuur_id = ctx_bestuur() and k.id = het and k.melder = ctx_account())
  and not exists (
    select 1 from meldketen_sleutel s
    where s.bestuur_id = ctx_bestuur() and s.keten_id = het and s.xmin <> pg_current_xact_id()::xid);

create function past_meldketen_sleutel(het uuid, de_soort text, de_ontvanger uuid, de_versie integer) returns boolean
  language sql stable security definer
return case de_soort
  when 'ambt' then exists (
    select 1 from meldketen k join ambt a on a.bestuur_id = k.bestuur_id and a.soort = 'bestuur'
    where k.bestuur_id = ctx_bestuur() and k.id = het and k.voor = 'ambt' and a.id = de_ontvanger and a.versie = de_versie)
  else exists (
    select 1 from meldketen_ontvanger o
    where o.bestuur_id = ctx_bestuur() and o.keten_id = het and o.account_id = de_ontvanger)
end;

create function is_bestuurder(wie uuid) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from aanstelling a
  where a.bestuur_id = ctx_bestuur() and a.account_id = wie and a.rol = 'bestuurder' and is_werkend(a, ctx_today()));

-- What its reporter learns of it afterwards: whether it is sealed, and whether the bestuur opened it. Nothing of what came of it.
create function meldketens_van_melder()
  returns table (id uuid, voor text, wijze text, gemeld_op date, ontvangen_op date, verzegeld boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select k.id, k.voor, k.wijze, k.gemeld_op, k.ontvangen_op,
    exists (select from public.meldketen_sleutel s where s.bestuur_id = k.bestuur_id and s.keten_id = k.id)
  from public.meldketen k
  where k.bestuur_id = public.ctx_bestuur() and k.melder = public.ctx_account() and public.ctx_lid()
$$;

-- To whom a later sealing of it may go; for its reporter alone.
create function meldketen_ontvangers_van_melder(het uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select o.account_id from public.meldketen_ontvanger o
  join public.meldketen k on k.bestuur_id = o.bestuur_id and k.id = o.keten_id
  where k.bestuur_id = public.ctx_bestuur() and k.id = het and k.melder = public.ctx_account() and public.ctx_lid()
$$;

revoke all on function ziet_meldketen(uuid), is_nieuwe_meldketen(uuid), mag_meldketen_verzegelen(uuid), is_bestuurder(uuid),
  past_meldketen_sleutel(uuid, text, uuid, integer), meldketens_van_melder(), meldketen_ontvangers_van_melder(uuid) from public;
grant execute on function ziet_meldketen(uuid), is_nieuwe_meldketen(uuid), mag_meldketen_verzegelen(uuid), is_bestuurder(uuid),
  past_meldketen_sleutel(uuid, text, uuid, integer), meldketens_van_melder(), meldketen_ontvangers_van_melder(uuid) to geborgen_app;
grant execute on function ctx_heeft_rol(text[]) to geborgen_deur;
alter function ziet_meldketen(uuid) owner to geborgen_deur;
alter function is_nieuwe_meldketen(uuid) owner to geborgen_deur;
alter function mag_meldketen_verzegelen(uuid) owner to geborgen_deur;
alter function past_meldketen_sleutel(uuid, text, uuid, integer) owner to geborgen_deur;
alter function is_bestuurder(uuid) owner to geborgen_deur;
alter function meldketens_van_melder() owner to geborgen_deur;
alter function meldketen_ontvangers_van_melder(uuid) owner to geborgen_deur;

create policy ontvanger_leest on meldketen for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}'))
  and (voor = 'ambt' or voor = 'personen' and exists (
    select 1 from meldketen_ontvanger o where o.bestuur_id = meldketen.bestuur_id and o.keten_id = meldketen.id)));
create policy melder_maakt on meldketen for insert with check (
  bestuur_id = (select ctx_bestuur()) and melder = (select ctx_account()) and status = 'gemeld' and revisie = 1
  and ontvangen_op is null
  and (select ctx_heeft_rol('{contactpersoon,bovenschools_contactpersoon,vertrouwenspersoon}')));
create policy ontvanger_wijzigt on meldketen for update
  using (bestuur_id = (select ctx_bestuur()) and ziet_meldketen(id))
  with check (bestuur_id = (select ctx_bestuur()));

-- One's own line only: who else got it, and so who did not, stays unsaid.
create policy eigen_leest on meldketen_ontvanger for select using (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and (select ctx_heeft_rol('{bestuurder}')));
create policy melder_maakt on meldketen_ontvanger for insert with check (
  bestuur_id = (select ctx_bestuur()) and is_nieuwe_meldketen(keten_id) and is_bestuurder(account_id));

create policy ontvanger_leest on meldketen_sleutel for select using (
  bestuur_id = (select ctx_bestuur()) and (soort = 'ambt' or ontvanger_id = (select ctx_account())) and ziet_meldketen(keten_id));
create policy melder_maakt on meldketen_sleutel for insert with check (
  bestuur_id = (select ctx_bestuur()) and mag_meldketen_verzegelen(keten_id)
  and past_meldketen_sleutel(keten_id, soort, ontvanger_id, versie));

create policy ontvanger_leest on meldketen_envelope for select using (
  bestuur_id = (select ctx_bestuur()) and ziet_meldketen(keten_id));
create policy melder_maakt on meldketen_envelope for insert with check (
  bestuur_id = (select ctx_bestuur()) and sectie = 'kern' and revisie = 1 and mag_meldketen_verzegelen(keten_id));
create policy ontvanger_maakt on meldketen_envelope for insert with check (
  bestuur_id = (select ctx_bestuur()) and sectie = 'verslagen' and ziet_meldketen(keten_id));

create policy ontvanger_leest on meldketen_stap for select using (
  bestuur_id = (select ctx_bestuur()) and ziet_meldketen(keten_id));
create policy ontvanger_maakt on meldketen_stap for insert with check (
  bestuur_id = (select ctx_bestuur()) and door = (select ctx_account()) and ziet_meldketen(keten_id));

-- A former key of an office, sealed to the one that took its place: what was sealed to it stays open to who holds the office now.
create policy bestuurder_leest on ambt_vorig for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')));
create policy bestuurder_maakt on ambt_vorig for insert with check (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')));
