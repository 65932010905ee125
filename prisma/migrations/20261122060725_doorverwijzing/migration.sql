-- CreateTable
CREATE TABLE "doorverwijzing" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "landelijk" TEXT,
    "ingang_id" UUID,
    "manier" TEXT NOT NULL,
    "wijze" TEXT,
    "ouder" TEXT NOT NULL,
    "afgesproken_op" DATE NOT NULL,
    "opvolgen_op" DATE NOT NULL,
    "opgevolgd_op" DATE,
    "aangekomen" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "doorverwijzing_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- AddForeignKey
ALTER TABLE "doorverwijzing" ADD CONSTRAINT "doorverwijzing_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doorverwijzing" ADD CONSTRAINT "doorverwijzing_bestuur_id_ingang_id_fkey" FOREIGN KEY ("bestuur_id", "ingang_id") REFERENCES "ingang"("bestuur_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What hangs on a case: its holder, as with the other parts.
grant select, insert on doorverwijzing to geborgen_app;
grant update (opgevolgd_op, aangekomen) on doorverwijzing to geborgen_app;

alter table doorverwijzing enable row level security;
alter table doorverwijzing force row level security;
alter table doorverwijzing add constraint doorverwijzing_een_doel check ((landelijk is null) <> (ingang_id is null));
create policy houder_leest on doorverwijzing for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
  and ((select ctx_alle_soorten(true)) or mag_object(object_id, true)));
create policy houder_maakt on doorverwijzing for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
  and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)));
create policy houder_wijzigt on doorverwijzing for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
    and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));
