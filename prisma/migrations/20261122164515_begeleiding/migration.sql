-- CreateTable
CREATE TABLE "begeleiding" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "kaart" BYTEA,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "categorie" TEXT NOT NULL,
    "traject" TEXT NOT NULL,
    "gevraagd_op" DATE NOT NULL,
    "volgende_op" DATE,
    "uitkomst" TEXT,
    "uitkomst_op" DATE,
    "afgesloten_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "begeleiding_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "begeleidingstaak" (
    "bestuur_id" UUID NOT NULL,
    "begeleiding_id" UUID NOT NULL,
    "taak" TEXT NOT NULL,
    "houder" UUID NOT NULL,
    "op" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "begeleidingstaak_pkey" PRIMARY KEY ("bestuur_id","begeleiding_id","taak")
);

-- CreateTable
CREATE TABLE "begeleidingsgesprek" (
    "bestuur_id" UUID NOT NULL,
    "begeleiding_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "op" DATE NOT NULL,
    "soort" TEXT NOT NULL,
    "minuten" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "begeleidingsgesprek_pkey" PRIMARY KEY ("bestuur_id","begeleiding_id","id")
);

-- CreateTable
CREATE TABLE "inlichting" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "partij_id" UUID NOT NULL,
    "door" TEXT NOT NULL,
    "onderwerpen" TEXT[],
    "op" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inlichting_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateIndex
CREATE INDEX "begeleiding_bestuur_id_houder_gevraagd_op_idx" ON "begeleiding"("bestuur_id", "houder", "gevraagd_op");

-- CreateIndex
CREATE UNIQUE INDEX "begeleiding_bestuur_id_id_houder_key" ON "begeleiding"("bestuur_id", "id", "houder");

-- AddForeignKey
ALTER TABLE "begeleiding" ADD CONSTRAINT "begeleiding_bestuur_id_id_houder_fkey" FOREIGN KEY ("bestuur_id", "id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "begeleiding" ADD CONSTRAINT "begeleiding_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "begeleidingstaak" ADD CONSTRAINT "begeleidingstaak_bestuur_id_begeleiding_id_houder_fkey" FOREIGN KEY ("bestuur_id", "begeleiding_id", "houder") REFERENCES "begeleiding"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "begeleidingsgesprek" ADD CONSTRAINT "begeleidingsgesprek_bestuur_id_begeleiding_id_houder_fkey" FOREIGN KEY ("bestuur_id", "begeleiding_id", "houder") REFERENCES "begeleiding"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inlichting" ADD CONSTRAINT "inlichting_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- A begeleider's record is his own, as a dossier is its adviser's: neither sees a row of the other's (R-AANG-1).
alter table begeleiding
  add constraint begeleiding_traject check (traject in ('intern', 'commissie', 'justitie', 'afgerond')),
  add constraint begeleiding_uitkomst check (uitkomst in ('klager_geeft_toe', 'ongegrond', 'vrijgesproken', 'geseponeerd', 'gegrond',
    'deels_gegrond', 'samen_opgelost', 'ingetrokken', 'gestopt')),
  add constraint begeleiding_uitkomst_op check ((uitkomst is null) = (uitkomst_op is null)),
  add constraint begeleiding_einde check (afgesloten_op is null or uitkomst is not null and volgende_op is null);
alter table begeleidingsgesprek add constraint begeleidingsgesprek_minuten check (minuten between 0 and 1440);
alter table inlichting
  add constraint inlichting_door check (door in ('directie', 'bestuur', 'klachtencommissie', 'klager')),
  add constraint inlichting_onderwerpen check (cardinality(onderwerpen) > 0);

do $$
declare t text; het text; reads text; writes text;
begin
  foreach t in array array['begeleiding', 'begeleidingstaak', 'begeleidingsgesprek', 'inlichting'] loop
    het := case t when 'inlichting' then 'dossier' else 'begeleiding' end;
    reads := format(' bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder(%L, true))', het);
    writes := format(' bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder(%L, false))', het);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to geborgen_app', t);
    execute format('grant select on %I to geborgen_deur', t);
    execute format('create policy houder_leest on %I for select using (%s)', t, reads);
    execute format('create policy houder_maakt on %I for insert with check (%s)', t, writes);
  end loop;
end $$;
grant update (kaart, revisie, traject, volgende_op, uitkomst, uitkomst_op, afgesloten_op) on begeleiding to geborgen_app;
grant insert on inlichting to geborgen_deur;
create policy houder_wijzigt on begeleiding for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('begeleiding', false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('begeleiding', false)));
-- Who winds down ends it, and writes nothing else in it (R-AANST-4).
create policy afwikkelend_sluit on begeleiding for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('begeleiding', true)) and afgesloten_op is null)
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and afgesloten_op is not null);

-- One more kind, and one more role that keeps a kind: wherever the kinds and roles are named.
create function pg_temp.herschrijf(f text, oud text, nieuw text) returns void language plpgsql as $$
declare tekst text := pg_get_functiondef(f::regprocedure);
begin
  if position(oud in tekst) = 0 then raise exception '% is another than expected', f; end if;
  execute replace(tekst, oud, nieuw);
end $$;
select pg_temp.herschrijf('rol_houdt(text)', 'ELSE ARRAY[]::text[]',
  $n$WHEN (rol = 'begeleider_aangeklaagde'::text) THEN ARRAY['begeleiding'::text] ELSE ARRAY[]::text[]$n$);
select pg_temp.herschrijf('is_agenda_van(uuid, uuid, text, date)', $o$'avgverzoek'::text$o$, $n$'avgverzoek'::text, 'begeleiding'::text$n$);
select pg_temp.herschrijf('ctx_stand()', $o$'vertrouwenspersoon'::text$o$, $n$'vertrouwenspersoon'::text, 'begeleider_aangeklaagde'::text$n$);
select pg_temp.herschrijf('draft_zonder_zaak(uuid, text)', '|avgverzoek|', '|avgverzoek|begeleiding|');
select pg_temp.herschrijf('draft_leesbaar(uuid, text)', $o$'avgverzoek', $o$, $n$'avgverzoek', 'begeleiding', $n$);
select pg_temp.herschrijf('vernietig(uuid, uuid, text, uuid, date)', 'v.ontvangen_op)', 'v.ontvangen_op, bg.gevraagd_op)');
select pg_temp.herschrijf('vernietig(uuid, uuid, text, uuid, date)', 'v.beantwoord_op)', 'v.beantwoord_op, bg.afgesloten_op)');
select pg_temp.herschrijf('vernietig(uuid, uuid, text, uuid, date)', 'where o.bestuur_id = het_bestuur and o.id = het_object;',
  'left join public.begeleiding bg on bg.bestuur_id = o.bestuur_id and bg.id = o.id
  where o.bestuur_id = het_bestuur and o.id = het_object;');
select pg_temp.herschrijf('deur_onbereikbaar_vernietigen(date)', $o$'avgverzoek')$o$, $n$'avgverzoek', 'begeleiding')$n$);
select pg_temp.herschrijf('overdracht_zet_over(dossier, uuid, uuid, text, uuid[], jsonb)',
  $o$perform public.overdracht_neemt_over('bewaargrond', 'object_id', oud.id, null, daar);$o$,
  $n$perform public.overdracht_neemt_over('bewaargrond', 'object_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('inlichting', 'object_id', oud.id, null, daar);$n$);
do $$
declare c record;
begin
  for c in select conrelid::regclass as tabel, conname, pg_get_constraintdef(oid) as tekst from pg_constraint
    where conname in ('bewaring_soort', 'vernietiging_soort') loop
    execute format('alter table %s drop constraint %I, add constraint %I %s', c.tabel, c.conname, c.conname,
      replace(c.tekst, $o$'avgverzoek'::text$o$, $n$'avgverzoek'::text, 'begeleiding'::text$n$));
  end loop;
  -- When he sees the person again.
  execute 'create or replace view agendapunt with (security_invoker = true) as ' || rtrim(pg_get_viewdef('agendapunt'::regclass), ';')
    || $v$ union all
  select b.bestuur_id, b.houder, b.id, 'begeleiding'::text, 'begeleiding'::text, b.id, b.volgende_op, 'ik'::text, null::text
  from begeleiding b where b.volgende_op is not null and b.afgesloten_op is null$v$;
end $$;
