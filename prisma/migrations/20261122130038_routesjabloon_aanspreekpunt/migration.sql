-- CreateTable
CREATE TABLE "aanspreekpunt" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "taak" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "bereik" TEXT NOT NULL,
    "vanaf" DATE NOT NULL,
    "tot" DATE,
    "vastgelegd_door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "aanspreekpunt_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "routesjabloon" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_id" UUID,
    "soort" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "stappen" JSONB NOT NULL,
    "vastgelegd_door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "routesjabloon_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- AddForeignKey
ALTER TABLE "aanspreekpunt" ADD CONSTRAINT "aanspreekpunt_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanspreekpunt" ADD CONSTRAINT "aanspreekpunt_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "routesjabloon" ADD CONSTRAINT "routesjabloon_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routesjabloon" ADD CONSTRAINT "routesjabloon_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Two changes at once: the second finds the version taken.
create unique index routesjabloon_versie on routesjabloon (bestuur_id, soort, versie, coalesce(school_id, bestuur_id));

-- Read by who belongs to the bestuur: advisers show the route, schools name their people. Kept by the bestuurder, the
-- people also by the beheerder.
grant select, insert on routesjabloon, aanspreekpunt to geborgen_app;
grant update (tot) on aanspreekpunt to geborgen_app;

do $$
declare t text;
begin
  foreach t in array array['routesjabloon', 'aanspreekpunt'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy lid_leest on %I for select using (bestuur_id = (select ctx_bestuur()) and (select ctx_lid()))', t);
  end loop;
end $$;

create policy bestuurder_maakt on routesjabloon for insert with check (
  bestuur_id = (select ctx_bestuur()) and vastgelegd_door = (select ctx_account()) and (select ctx_heeft_rol('{bestuurder}')));
create policy bijhouder_maakt on aanspreekpunt for insert with check (
  bestuur_id = (select ctx_bestuur()) and vastgelegd_door = (select ctx_account())
  and (select ctx_heeft_rol('{bestuurder,beheerder}')));
create policy bijhouder_wijzigt on aanspreekpunt for update
  using (bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder,beheerder}')))
  with check (bestuur_id = (select ctx_bestuur()));

-- What the bestuur lays down for its schools is about no case.
create or replace function is_bestuur_event(de_event text) returns boolean
  language sql immutable parallel safe
as $$
  select split_part(de_event, '_', 1) in ('bestuur', 'instellingen', 'school', 'gebruiker', 'aanstelling', 'afwezigheid', 'ambt',
    'ingang', 'routesjabloon', 'aanspreekpunt', 'reglement', 'klachtencommissie', 'geslotendagen')
$$;
