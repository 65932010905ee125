-- CreateTable
CREATE TABLE "reglement" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "geldt_vanaf" DATE NOT NULL,
    "preset" TEXT NOT NULL,
    "termijnen" JSONB NOT NULL,
    "naar_werkdag" BOOLEAN NOT NULL,
    "geraadpleegd" TEXT[],
    "vastgelegd_door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reglement_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "sluiting" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "wie" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "van" DATE NOT NULL,
    "tot" DATE NOT NULL,
    "ingetrokken_op" DATE,
    "bijgewerkt_door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sluiting_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "klachtencommissie" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "geldt_vanaf" DATE NOT NULL,
    "soort" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "adres" TEXT,
    "telefoon" TEXT,
    "mail" TEXT,
    "site" TEXT,
    "onafhankelijk" BOOLEAN NOT NULL,
    "termijnen" JSONB NOT NULL,
    "vastgelegd_door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "klachtencommissie_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "adviesgesprek" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "op" DATE NOT NULL,
    "volgende_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "adviesgesprek_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "termijn" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "voor_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "aan_zet" TEXT NOT NULL,
    "basis_soort" TEXT NOT NULL,
    "basis_van" DATE,
    "basis_tot" DATE,
    "eigenaar" TEXT NOT NULL,
    "regel" JSONB NOT NULL,
    "naar_werkdag" BOOLEAN NOT NULL,
    "gesloten" JSONB NOT NULL DEFAULT '[]',
    "verlengingen" JSONB NOT NULL DEFAULT '[]',
    "geschiedenis" JSONB NOT NULL DEFAULT '[]',
    "verteld" JSONB NOT NULL DEFAULT '[]',
    "uiterlijk" DATE,
    "afgedaan_op" DATE,
    "vervallen_op" DATE,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "termijn_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- AddForeignKey
ALTER TABLE "reglement" ADD CONSTRAINT "reglement_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sluiting" ADD CONSTRAINT "sluiting_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klachtencommissie" ADD CONSTRAINT "klachtencommissie_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adviesgesprek" ADD CONSTRAINT "adviesgesprek_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "termijn" ADD CONSTRAINT "termijn_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- Read by who works with it: what is still open, by its day.
create index termijn_open_idx on termijn (bestuur_id, houder, uiterlijk) where afgedaan_op is null and vervallen_op is null;

-- What hangs on a case: its holder, as with the other parts.
grant select, insert on termijn to geborgen_app;
grant update (basis_soort, basis_van, basis_tot, eigenaar, verlengingen, geschiedenis, verteld, uiterlijk, afgedaan_op,
  vervallen_op, revisie) on termijn to geborgen_app;
grant select, insert, update (voor_id), delete on termijn to geborgen_deur;

alter table termijn enable row level security;
alter table termijn force row level security;
alter table termijn add constraint termijn_basis check (
  basis_soort = 'onbekend' and basis_van is null and basis_tot is null and uiterlijk is null
  or basis_soort = 'dag' and basis_van = basis_tot and uiterlijk is not null
  or basis_soort = 'periode' and basis_van < basis_tot and uiterlijk is not null);
create policy houder_leest on termijn for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
  and ((select ctx_alle_soorten(true)) or mag_object(object_id, true)));
create policy houder_maakt on termijn for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
  and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)));
create policy houder_wijzigt on termijn for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
    and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));

-- Read by who belongs to the bestuur; laid down by a bestuurder, and closed days by the beheerder too. No row is changed:
-- a new one takes its place from its day on.
do $$
declare t text;
begin
  foreach t in array array['reglement', 'klachtencommissie', 'sluiting'] loop
    execute format('grant select, insert on %I to geborgen_app', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy lid_leest on %I for select using (bestuur_id = (select ctx_bestuur()) and (select ctx_lid()))', t);
  end loop;
  foreach t in array array['reglement', 'klachtencommissie'] loop
    execute format('create policy bestuurder_maakt on %I for insert with check (bestuur_id = (select ctx_bestuur())
      and vastgelegd_door = (select ctx_account()) and (select ctx_heeft_rol(''{bestuurder}'')))', t);
  end loop;
end
$$;
grant update (ingetrokken_op, bijgewerkt_door) on sluiting to geborgen_app;
create policy bijhouder_maakt on sluiting for insert with check (
  bestuur_id = (select ctx_bestuur()) and bijgewerkt_door = (select ctx_account())
  and (select ctx_heeft_rol('{bestuurder,beheerder}')));
create policy bijhouder_wijzigt on sluiting for update
  using (bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder,beheerder}')))
  with check (bestuur_id = (select ctx_bestuur()) and bijgewerkt_door = (select ctx_account()));

-- Her own talks, seen by her alone.
grant select, insert on adviesgesprek to geborgen_app;
alter table adviesgesprek enable row level security;
alter table adviesgesprek force row level security;
create policy eigen_leest on adviesgesprek for select using (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and (select ctx_lid()));
create policy eigen_maakt on adviesgesprek for insert with check (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account())
  and (select ctx_heeft_rol('{vertrouwenspersoon}')));

-- Who reads the logboek of the bestuur sees these too: the list as it stands, and more.
do $$
declare
  tekst text := pg_get_functiondef('is_bestuur_event(text)'::regprocedure);
begin
  if strpos(tekst, '''ambt''') = 0 then raise exception 'is_bestuur_event was changed'; end if;
  execute replace(tekst, '''ambt''', '''ambt'', ''reglement'', ''sluiting'', ''klachtencommissie'', ''adviesgesprek''');
end
$$;

-- Terms go along with a dossier without being chosen: a date is not left behind. Those of the dossier itself are of the new one.
do $$
declare
  lijn constant text := $l$perform public.overdracht_neemt_over('bewaargrond', 'object_id', oud.id, null, daar);$l$;
  meer constant text := $l$perform public.overdracht_neemt_over('termijn', 'object_id', oud.id, null, daar);
  update public.termijn t set voor_id = nieuw where t.bestuur_id = oud.bestuur_id and t.object_id = nieuw and t.voor_id = oud.id;$l$;
  tekst text := pg_get_functiondef('overdracht_zet_over(dossier, uuid, uuid, text, uuid[], jsonb)'::regprocedure);
begin
  if strpos(tekst, lijn) = 0 then raise exception 'overdracht_zet_over was changed'; end if;
  execute replace(tekst, lijn, lijn || E'\n  ' || meer);
end
$$;

-- The terms in the list of everything that has a day, late ones too (R-TERM-4).
do $$
begin
  execute 'create or replace view agendapunt with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('agendapunt'::regclass), E' ;\n')
    || $l$ union all
  select t.bestuur_id, t.houder, t.object_id, o.soort, 'termijn', t.id, t.uiterlijk, t.aan_zet, t.soort
  from termijn t join object o on o.bestuur_id = t.bestuur_id and o.id = t.object_id
  where t.afgedaan_op is null and t.vervallen_op is null and t.uiterlijk is not null$l$;
end
$$;
