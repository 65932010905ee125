-- CreateTable
CREATE TABLE "formele_klacht" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "bij" TEXT NOT NULL,
    "vorm" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "ingediend_op" DATE NOT NULL,
    "ontvangen_op" DATE,
    "afgerond_op" DATE,
    "bijstand_klager" TEXT NOT NULL,
    "bijstand_aangeklaagde" TEXT NOT NULL,
    "machtiging_op" DATE,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "formele_klacht_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateTable
CREATE TABLE "klacht_gebeurtenis" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "klacht_id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "naar" TEXT NOT NULL,
    "uitkomst" TEXT,
    "kenmerken" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "klacht_gebeurtenis_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateTable
CREATE TABLE "klacht_bericht" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "klacht_id" UUID NOT NULL,
    "gebeurtenis_id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "door" TEXT NOT NULL,
    "aan" TEXT NOT NULL,
    "verteld_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "klacht_bericht_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateIndex
CREATE INDEX "klacht_gebeurtenis_bestuur_id_object_id_klacht_id_idx" ON "klacht_gebeurtenis"("bestuur_id", "object_id", "klacht_id");

-- CreateIndex
CREATE INDEX "klacht_bericht_bestuur_id_object_id_klacht_id_idx" ON "klacht_bericht"("bestuur_id", "object_id", "klacht_id");

-- AddForeignKey
ALTER TABLE "formele_klacht" ADD CONSTRAINT "formele_klacht_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klacht_gebeurtenis" ADD CONSTRAINT "klacht_gebeurtenis_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klacht_gebeurtenis" ADD CONSTRAINT "klacht_gebeurtenis_bestuur_id_object_id_klacht_id_fkey" FOREIGN KEY ("bestuur_id", "object_id", "klacht_id") REFERENCES "formele_klacht"("bestuur_id", "object_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klacht_bericht" ADD CONSTRAINT "klacht_bericht_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klacht_bericht" ADD CONSTRAINT "klacht_bericht_bestuur_id_object_id_klacht_id_fkey" FOREIGN KEY ("bestuur_id", "object_id", "klacht_id") REFERENCES "formele_klacht"("bestuur_id", "object_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What hangs on a dossier: its holder, as with the other parts.
do $$
declare t text; reads text; writes text;
begin
  foreach t in array array['formele_klacht', 'klacht_gebeurtenis', 'klacht_bericht'] loop
    reads := ' bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
      and ((select ctx_alle_soorten(true)) or mag_object(object_id, true))';
    writes := replace(reads, 'true', 'false');
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy houder_leest on %I for select using (%s)', t, reads);
    execute format('create policy houder_maakt on %I for insert with check (%s)', t, writes);
    execute format('create policy houder_wijzigt on %I for update using (%s) with check (%s)', t, writes, writes);
  end loop;
end $$;
grant select, insert, update (bij, status, ontvangen_op, afgerond_op, bijstand_klager, bijstand_aangeklaagde, machtiging_op, revisie)
  on formele_klacht to geborgen_app;
grant select, insert on klacht_gebeurtenis to geborgen_app;
grant select, insert, update (verteld_op) on klacht_bericht to geborgen_app;
grant select, insert on formele_klacht, klacht_gebeurtenis, klacht_bericht to geborgen_deur;

-- With the dossier to its next holder, whole: what the committee does is no piece that someone keeps back.
do $$
declare anker constant text := 'perform public.overdracht_neemt_over(''bewaargrond'', ''object_id'', oud.id, null, daar);';
  oud text := pg_get_functiondef('overdracht_zet_over(dossier, uuid, uuid, text, uuid[], jsonb)'::regprocedure);
begin
  if position(anker in oud) = 0 then raise exception 'overdracht_zet_over is another than expected'; end if;
  execute replace(oud, anker, anker || '
  perform public.overdracht_neemt_over(''formele_klacht'', ''object_id'', oud.id, null, daar);
  perform public.overdracht_neemt_over(''klacht_gebeurtenis'', ''object_id'', oud.id, null, daar);
  perform public.overdracht_neemt_over(''klacht_bericht'', ''object_id'', oud.id, null, daar);');
end $$;

-- A formele klacht that runs holds the destruction too (R-BEW-2); no hand can release that hold.
create or replace function is_aangehouden(het_bestuur uuid, het_object uuid, dag date) returns boolean
  language sql stable security definer
return exists (
    select from bewaargrond g where g.bestuur_id = het_bestuur and g.object_id = het_object and g.grond <> 'verlenging'
      and g.vanaf <= dag and (g.tot is null or g.tot >= dag))
  or exists (
    select from formele_klacht k where k.bestuur_id = het_bestuur and k.object_id = het_object and k.afgerond_op is null)
  or exists (
    select from meldplichtfeit f where f.bestuur_id = het_bestuur and f.uitkomst = 'melden' and f.gemeld_op is null
      and (f.object_id = het_object or f.object_id = (
        select d.melding_id from dossier d where d.bestuur_id = het_bestuur and d.id = het_object)));
