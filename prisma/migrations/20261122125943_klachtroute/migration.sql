-- CreateTable
CREATE TABLE "routestap" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "stand" TEXT NOT NULL,
    "gekozen_door" TEXT NOT NULL,
    "gekozen_op" DATE NOT NULL,
    "steun" TEXT,
    "herhaalt_id" UUID,
    "herhaald_om" TEXT,
    "begonnen_op" DATE,
    "geeindigd_op" DATE,
    "uitkomst" TEXT,
    "tevreden" TEXT,
    "nazorg" TEXT,
    "nazorg_op" DATE,
    "ingang_id" UUID,
    "ander_akkoord_op" DATE,
    "uitleg" TEXT[],
    "geinformeerd_op" DATE,
    "aangifte_op" DATE,
    "aangifte_door" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "routestap_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateTable
CREATE TABLE "klachtkoppeling" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "ander_id" UUID NOT NULL,
    "voorrang" TEXT NOT NULL,
    "besproken_op" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "klachtkoppeling_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateIndex
CREATE INDEX "klachtkoppeling_bestuur_id_ander_id_houder_idx" ON "klachtkoppeling"("bestuur_id", "ander_id", "houder");

-- CreateIndex
CREATE UNIQUE INDEX "klachtkoppeling_bestuur_id_object_id_ander_id_key" ON "klachtkoppeling"("bestuur_id", "object_id", "ander_id");

-- AddForeignKey
ALTER TABLE "routestap" ADD CONSTRAINT "routestap_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routestap" ADD CONSTRAINT "routestap_bestuur_id_ingang_id_fkey" FOREIGN KEY ("bestuur_id", "ingang_id") REFERENCES "ingang"("bestuur_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "klachtkoppeling" ADD CONSTRAINT "klachtkoppeling_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klachtkoppeling" ADD CONSTRAINT "klachtkoppeling_bestuur_id_ander_id_houder_fkey" FOREIGN KEY ("bestuur_id", "ander_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- What hangs on a case: its holder, as with the other parts.
grant select, insert on routestap, klachtkoppeling to geborgen_app;
grant update (stand, steun, begonnen_op, geeindigd_op, uitkomst, tevreden, nazorg, nazorg_op, ingang_id, ander_akkoord_op,
  uitleg, geinformeerd_op, aangifte_op, aangifte_door) on routestap to geborgen_app;
grant delete on klachtkoppeling to geborgen_app;
grant select, insert on routestap to geborgen_deur;

alter table klachtkoppeling add constraint klachtkoppeling_twee check (object_id <> ander_id);
do $$
declare t text;
begin
  foreach t in array array['routestap', 'klachtkoppeling'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy houder_leest on %I for select using (
      bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
      and ((select ctx_alle_soorten(true)) or mag_object(object_id, true)))', t);
    execute format('create policy houder_maakt on %I for insert with check (
      bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
      and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)))', t);
  end loop;
end
$$;
create policy houder_wijzigt on routestap for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
    and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));
create policy houder_maakt_los on klachtkoppeling for delete
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
    and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)));

-- The same, with the steps of the route.
create or replace function overdracht_zet_over(oud dossier, nieuw uuid, wie uuid, het_nummer text, keuze uuid[], antwoorden jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare daar jsonb;
begin
  perform public.overdracht_neemt_over('dossier', 'id', oud.id, null, antwoorden || jsonb_build_object(
    'id', nieuw, 'houder', wie, 'nummer', het_nummer, 'kaart', null, 'revisie', 1, 'melding_id', null, 'voorgesteld_op', null));
  daar := jsonb_build_object('dossier_id', nieuw, 'houder', wie);
  perform public.overdracht_neemt_over('dossier_partij', 'dossier_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('informatieverzoek', 'dossier_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('bijzonder_gegeven', 'dossier_id', oud.id, keuze, daar);
  perform public.overdracht_neemt_over('doorbreking', 'dossier_id', oud.id, keuze, daar);
  daar := jsonb_build_object('object_id', nieuw, 'houder', wie);
  perform public.overdracht_neemt_over('gesprek', 'object_id', oud.id, keuze, daar || '{"revisie": 1}');
  perform public.overdracht_neemt_over('actie', 'object_id', oud.id, keuze, daar || '{"kaart": null}');
  perform public.overdracht_neemt_over('toestemming', 'object_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('doorverwijzing', 'object_id', oud.id, keuze, daar);
  -- Which way was gone stays known; what was said there goes along where it was chosen.
  perform public.overdracht_neemt_over('routestap', 'object_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('bewaargrond', 'object_id', oud.id, null, daar);
  -- What the law asks goes along without being chosen, that of the melding too (R-MELD-8).
  perform public.overdracht_neemt_over('meldplichtfeit', 'object_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('meldplichtfeit', 'object_id', oud.melding_id, null, daar);
  update public.meldplichtfeit f set gemeld_door = 'vertrouwenspersoon'
  where f.bestuur_id = oud.bestuur_id and f.object_id = nieuw and f.gemeld_door = 'ik';
  update public.bestand b set object_id = nieuw, houder = wie
  where b.bestuur_id = oud.bestuur_id and b.object_id = oud.id and (keuze is null or b.id = any (keuze)) and b.gereed_op is not null;
  update public.toestemming t set bewijs_id = null
  where t.bestuur_id = oud.bestuur_id and t.object_id = nieuw and t.bewijs_id is not null
    and not exists (select from public.bestand b
      where b.bestuur_id = t.bestuur_id and b.object_id = nieuw and b.id = t.bewijs_id);
end
$$;
