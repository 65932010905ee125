-- CreateTable
CREATE TABLE "ambtsstuk" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "ambt" TEXT NOT NULL,
    "school_id" UUID,
    "voor" TEXT NOT NULL,
    "afzender" UUID NOT NULL,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ambtsstuk_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "ambtsstuk_ontvanger" (
    "bestuur_id" UUID NOT NULL,
    "ambtsstuk_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ambtsstuk_ontvanger_pkey" PRIMARY KEY ("bestuur_id","ambtsstuk_id","account_id")
);

-- CreateTable
CREATE TABLE "ambtsstuk_sleutel" (
    "bestuur_id" UUID NOT NULL,
    "ambtsstuk_id" UUID NOT NULL,
    "ontvanger_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "versie" INTEGER,
    "hpke" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ambtsstuk_sleutel_pkey" PRIMARY KEY ("bestuur_id","ambtsstuk_id","ontvanger_id")
);

-- CreateTable
CREATE TABLE "ambtsstuk_envelope" (
    "bestuur_id" UUID NOT NULL,
    "ambtsstuk_id" UUID NOT NULL,
    "sectie" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "revisie" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ambtsstuk_envelope_pkey" PRIMARY KEY ("bestuur_id","ambtsstuk_id","sectie","item_id","revisie")
);

-- CreateIndex
CREATE INDEX "ambtsstuk_bestuur_id_afzender_idx" ON "ambtsstuk"("bestuur_id", "afzender");

-- AddForeignKey
ALTER TABLE "ambtsstuk" ADD CONSTRAINT "ambtsstuk_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambtsstuk" ADD CONSTRAINT "ambtsstuk_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambtsstuk_ontvanger" ADD CONSTRAINT "ambtsstuk_ontvanger_bestuur_id_ambtsstuk_id_fkey" FOREIGN KEY ("bestuur_id", "ambtsstuk_id") REFERENCES "ambtsstuk"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambtsstuk_sleutel" ADD CONSTRAINT "ambtsstuk_sleutel_bestuur_id_ambtsstuk_id_fkey" FOREIGN KEY ("bestuur_id", "ambtsstuk_id") REFERENCES "ambtsstuk"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambtsstuk_envelope" ADD CONSTRAINT "ambtsstuk_envelope_bestuur_id_ambtsstuk_id_fkey" FOREIGN KEY ("bestuur_id", "ambtsstuk_id") REFERENCES "ambtsstuk"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is sealed to an office, minus who is involved (kluis 3, R-SPOOR-2). It has no holder: who holds that office today reads
-- it, or, where someone of them is involved, the others by name. Of an advies its sender keeps reading too.
alter table ambtsstuk
  add constraint ambtsstuk_soort check (soort in ('advies', 'rehabilitatie', 'bestuursklacht')),
  add constraint ambtsstuk_ambt check (ambt in ('bestuur', 'directeur') and (ambt = 'directeur') = (school_id is not null)),
  add constraint ambtsstuk_voor check (voor in ('ambt', 'personen'));
alter table ambtsstuk_sleutel add constraint ambtsstuk_sleutel_soort check ((soort = 'ambt') = (versie is not null) and soort in ('ambt', 'persoon'));
alter table ambtsstuk_envelope add constraint ambtsstuk_envelope_sectie check (sectie in ('kern', 'verslagen'));

do $$
declare t text;
begin
  foreach t in array array['ambtsstuk', 'ambtsstuk_ontvanger', 'ambtsstuk_sleutel', 'ambtsstuk_envelope'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to geborgen_app', t);
    execute format('grant select on %I to geborgen_deur', t);
  end loop;
end $$;
grant update (revisie) on ambtsstuk to geborgen_app;

-- Holds this office today: a working bestuurder, or a working directeur of that school.
create function houdt_ambt(het_ambt text, de_school uuid, wie uuid) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from aanstelling a
  where a.bestuur_id = ctx_bestuur() and a.account_id = wie and is_werkend(a, ctx_today())
    and (het_ambt = 'bestuur' and a.rol = 'bestuurder' or het_ambt = 'directeur' and a.rol = 'directeur' and exists (
      select 1 from aanstelling_school s
      where s.bestuur_id = a.bestuur_id and s.aanstelling_id = a.id and s.school_id = de_school)));

-- Of which kinds the sender keeps reading what he sent.
create function afzender_leest(de_soort text) returns boolean
  language sql immutable parallel safe
return de_soort = 'advies';

-- The same as the policies on it say, for its parts and for the nouns that refer to it.
create function mag_ambtsstuk(het_bestuur uuid, het uuid) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from ambtsstuk s
  where s.bestuur_id = ctx_bestuur() and s.bestuur_id = het_bestuur and s.id = het
    and (afzender_leest(s.soort) and s.afzender = ctx_account() and ctx_lid()
      or houdt_ambt(s.ambt, s.school_id, ctx_account()) and (s.voor = 'ambt' or exists (
        select 1 from ambtsstuk_ontvanger o
        where o.bestuur_id = s.bestuur_id and o.ambtsstuk_id = s.id and o.account_id = ctx_account()))));

-- As above, but a sender who works no more, or only hands over, adds nothing.
create function schrijft_ambtsstuk(het_bestuur uuid, het uuid) returns boolean
  language sql stable security definer parallel safe
return mag_ambtsstuk(het_bestuur, het) and exists (
  select 1 from ambtsstuk s
  where s.bestuur_id = het_bestuur and s.id = het
    and (houdt_ambt(s.ambt, s.school_id, ctx_account()) or ctx_heeft_rol('{vertrouwenspersoon}')));

-- Whether this transaction itself made it: nobody is let in later.
create function is_nieuw_ambtsstuk(het_bestuur uuid, het uuid) returns boolean
  language sql stable security definer
return exists (
  select 1 from ambtsstuk s
  where s.bestuur_id = ctx_bestuur() and s.bestuur_id = het_bestuur and s.id = het and s.afzender = ctx_account()
    and s.xmin = pg_current_xact_id()::xid);

-- By name only to who holds that office today.
create function kan_ambtsstuk_krijgen(het uuid, wie uuid) returns boolean
  language sql stable security definer
return exists (
  select 1 from ambtsstuk s
  where s.bestuur_id = ctx_bestuur() and s.id = het and s.voor = 'personen' and houdt_ambt(s.ambt, s.school_id, wie));

-- Its key goes to whom it is for and to nobody else: the office in its present version, those by name, and the sender who keeps reading.
create function past_ambtsstuk_sleutel(het uuid, de_soort text, de_ontvanger uuid, de_versie integer) returns boolean
  language sql stable security definer
return exists (
  select 1 from ambtsstuk s
  where s.bestuur_id = ctx_bestuur() and s.id = het and case de_soort
    when 'ambt' then s.voor = 'ambt' and exists (
      select 1 from ambt a
      where a.bestuur_id = s.bestuur_id and a.id = de_ontvanger and a.versie = de_versie and a.soort = s.ambt
        and a.school_id is not distinct from s.school_id)
    else s.afzender = de_ontvanger and afzender_leest(s.soort) or exists (
      select 1 from ambtsstuk_ontvanger o
      where o.bestuur_id = s.bestuur_id and o.ambtsstuk_id = s.id and o.account_id = de_ontvanger)
    end);

do $$
declare f text;
begin
  foreach f in array array['houdt_ambt(text, uuid, uuid)', 'mag_ambtsstuk(uuid, uuid)', 'schrijft_ambtsstuk(uuid, uuid)',
    'is_nieuw_ambtsstuk(uuid, uuid)', 'kan_ambtsstuk_krijgen(uuid, uuid)', 'past_ambtsstuk_sleutel(uuid, text, uuid, integer)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to geborgen_app, geborgen_deur', f);
    execute format('alter function %s owner to geborgen_deur', f);
  end loop;
end $$;
revoke all on function afzender_leest(text) from public;
grant execute on function afzender_leest(text) to geborgen_app, geborgen_deur;

create policy houder_leest on ambtsstuk for select using (
  bestuur_id = (select ctx_bestuur()) and houdt_ambt(ambt, school_id, (select ctx_account()))
  and (voor = 'ambt' or exists (
    select 1 from ambtsstuk_ontvanger o where o.bestuur_id = ambtsstuk.bestuur_id and o.ambtsstuk_id = ambtsstuk.id)));
create policy afzender_leest on ambtsstuk for select using (
  bestuur_id = (select ctx_bestuur()) and afzender = (select ctx_account()) and afzender_leest(soort) and (select ctx_lid()));
create policy afzender_maakt on ambtsstuk for insert with check (
  bestuur_id = (select ctx_bestuur()) and afzender = (select ctx_account()) and revisie = 1
  and case soort
    when 'advies' then (select ctx_heeft_rol('{vertrouwenspersoon}'))
    when 'rehabilitatie' then (select ctx_heeft_rol('{directeur,bestuurder}'))
    else ambt = 'bestuur' and (select ctx_heeft_rol('{bestuurder}')) end);
create policy lezer_wijzigt on ambtsstuk for update
  using (bestuur_id = (select ctx_bestuur()) and schrijft_ambtsstuk(bestuur_id, id))
  with check (bestuur_id = (select ctx_bestuur()));

-- One's own line only: who else got it, and so who did not, stays unsaid.
create policy eigen_leest on ambtsstuk_ontvanger for select using (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and (select ctx_heeft_rol('{bestuurder,directeur}')));
create policy afzender_maakt on ambtsstuk_ontvanger for insert with check (
  bestuur_id = (select ctx_bestuur()) and is_nieuw_ambtsstuk(bestuur_id, ambtsstuk_id)
  and kan_ambtsstuk_krijgen(ambtsstuk_id, account_id));

create policy lezer_leest on ambtsstuk_sleutel for select using (
  bestuur_id = (select ctx_bestuur()) and (soort = 'ambt' or ontvanger_id = (select ctx_account()))
  and mag_ambtsstuk(bestuur_id, ambtsstuk_id));
create policy afzender_maakt on ambtsstuk_sleutel for insert with check (
  bestuur_id = (select ctx_bestuur()) and is_nieuw_ambtsstuk(bestuur_id, ambtsstuk_id)
  and past_ambtsstuk_sleutel(ambtsstuk_id, soort, ontvanger_id, versie));

create policy lezer_leest on ambtsstuk_envelope for select using (
  bestuur_id = (select ctx_bestuur()) and mag_ambtsstuk(bestuur_id, ambtsstuk_id));
create policy afzender_maakt on ambtsstuk_envelope for insert with check (
  bestuur_id = (select ctx_bestuur()) and revisie = 1 and is_nieuw_ambtsstuk(bestuur_id, ambtsstuk_id));
create policy lezer_maakt on ambtsstuk_envelope for insert with check (
  bestuur_id = (select ctx_bestuur()) and schrijft_ambtsstuk(bestuur_id, ambtsstuk_id));

-- A directeur reads the former keys of his own office as a bestuurder does: what was sealed before must stay open to him.
create policy houder_leest on ambt_vorig for select using (
  bestuur_id = (select ctx_bestuur()) and exists (
    select 1 from ambt a where a.bestuur_id = ambt_vorig.bestuur_id and a.id = ambt_vorig.ambt_id
      and houdt_ambt(a.soort, a.school_id, (select ctx_account()))));

-- Who reads it as a holder of the office today, once: views that gather what has a day join it. Reminding runs past row security,
-- so it says itself whom it is for.
create view ambtsstuk_houder with (security_invoker = true) as
select distinct s.bestuur_id, s.id as ambtsstuk_id, a.account_id
from ambtsstuk s join aanstelling a on a.bestuur_id = s.bestuur_id and is_werkend(a, (select ctx_today()))
  and (s.ambt = 'bestuur' and a.rol = 'bestuurder' or s.ambt = 'directeur' and a.rol = 'directeur' and exists (
    select from aanstelling_school x
    where x.bestuur_id = a.bestuur_id and x.aanstelling_id = a.id and x.school_id = s.school_id))
where coalesce(a.account_id = (select ctx_account()), true)
  and (s.voor = 'ambt' or exists (
    select from ambtsstuk_ontvanger o
    where o.bestuur_id = s.bestuur_id and o.ambtsstuk_id = s.id and o.account_id = a.account_id));
grant select on ambtsstuk_houder to geborgen_app, geborgen_deur;
revoke select on ambtsstuk_houder from geborgen_kopie;
