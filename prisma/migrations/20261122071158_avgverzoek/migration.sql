-- CreateTable
CREATE TABLE "avgverzoek" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "kaart" BYTEA,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "soort" TEXT NOT NULL,
    "hoedanigheid" TEXT NOT NULL,
    "ontvangen_op" DATE NOT NULL,
    "uiterlijk_op" DATE NOT NULL,
    "verlengd_tot" DATE,
    "besluit" TEXT,
    "beantwoord_op" DATE,
    "dossier_id" UUID,
    "melding_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "avgverzoek_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateIndex
CREATE INDEX "avgverzoek_bestuur_id_houder_ontvangen_op_idx" ON "avgverzoek"("bestuur_id", "houder", "ontvangen_op");

-- CreateIndex
CREATE UNIQUE INDEX "avgverzoek_bestuur_id_id_houder_key" ON "avgverzoek"("bestuur_id", "id", "houder");

-- AddForeignKey
ALTER TABLE "avgverzoek" ADD CONSTRAINT "avgverzoek_bestuur_id_id_houder_fkey" FOREIGN KEY ("bestuur_id", "id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- The holder's own, as a melding is; about a case of her own only.
alter table avgverzoek
  add constraint avgverzoek_soort check (soort in ('inzage', 'rectificatie', 'wissen')),
  add constraint avgverzoek_hoedanigheid check (hoedanigheid in ('klager', 'melder', 'aangeklaagde', 'ander')),
  add constraint avgverzoek_besluit check (besluit in ('toegewezen', 'deels', 'afgewezen')),
  add constraint avgverzoek_antwoord check ((besluit is null) = (beantwoord_op is null)),
  add constraint avgverzoek_termijn check (uiterlijk_op >= ontvangen_op and (verlengd_tot is null or verlengd_tot > uiterlijk_op));
alter table avgverzoek enable row level security;
alter table avgverzoek force row level security;
grant select, insert on avgverzoek to geborgen_app;
grant update (revisie, verlengd_tot, besluit, beantwoord_op) on avgverzoek to geborgen_app;
create policy houder_leest on avgverzoek for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('avgverzoek', true)));
create policy houder_maakt on avgverzoek for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('avgverzoek', false)));
create policy houder_wijzigt on avgverzoek for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('avgverzoek', false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));
create policy eigen_zaak on avgverzoek as restrictive for insert with check (
  (dossier_id is null or exists (select from dossier d where d.bestuur_id = avgverzoek.bestuur_id and d.id = avgverzoek.dossier_id))
  and (melding_id is null or exists (select from melding m where m.bestuur_id = avgverzoek.bestuur_id and m.id = avgverzoek.melding_id)));

-- For the FG: of each request its kind and its days. Not of whom, not with whom, not about what (R-AVG-1).
create function fg_avgverzoeken() returns table (soort text, ontvangen_op date, uiterlijk_op date, verlengd_tot date, beantwoord_op date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select v.soort, v.ontvangen_op, v.uiterlijk_op, v.verlengd_tot, v.beantwoord_op from public.avgverzoek v
  where v.bestuur_id = public.ctx_bestuur() and public.ctx_heeft_rol('{fg}')
  order by v.ontvangen_op desc, v.soort, v.beantwoord_op
$$;
revoke all on function fg_avgverzoeken() from public;
grant execute on function fg_avgverzoeken() to geborgen_app;
grant select on avgverzoek to geborgen_deur;
alter function fg_avgverzoeken() owner to geborgen_deur;
