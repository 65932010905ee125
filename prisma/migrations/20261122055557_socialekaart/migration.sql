-- CreateTable
CREATE TABLE "ingang" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_id" UUID,
    "soort" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "waarvoor" TEXT NOT NULL,
    "telefoon" TEXT,
    "mail" TEXT,
    "site" TEXT,
    "uren" TEXT,
    "probleemgebieden" TEXT[],
    "voor_wie" TEXT[],
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "bijgewerkt_door" UUID NOT NULL,
    "bijgewerkt_op" DATE NOT NULL,
    "vervallen_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ingang_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- AddForeignKey
ALTER TABLE "ingang" ADD CONSTRAINT "ingang_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingang" ADD CONSTRAINT "ingang_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Read by who belongs to the bestuur; kept by beheerder and vertrouwenspersonen. Taken out is a date, because a
-- doorverwijzing may still name it.
grant select, insert on ingang to geborgen_app;
grant update (school_id, soort, naam, waarvoor, telefoon, mail, site, uren, probleemgebieden, voor_wie, revisie,
  bijgewerkt_door, bijgewerkt_op, vervallen_op) on ingang to geborgen_app;

alter table ingang enable row level security;
alter table ingang force row level security;
create policy lid_leest on ingang for select using (bestuur_id = (select ctx_bestuur()) and (select ctx_lid()));
create policy bijhouder_maakt on ingang for insert with check (
  bestuur_id = (select ctx_bestuur()) and bijgewerkt_door = (select ctx_account())
  and (select ctx_heeft_rol('{beheerder,vertrouwenspersoon}')));
create policy bijhouder_wijzigt on ingang for update
  using (bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{beheerder,vertrouwenspersoon}')))
  with check (bestuur_id = (select ctx_bestuur()) and bijgewerkt_door = (select ctx_account()));
