-- CreateTable
CREATE TABLE "rehabilitatie" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "grond" TEXT NOT NULL,
    "grond_op" DATE NOT NULL,
    "oordeel_commissie" TEXT NOT NULL,
    "besluit_bestuur" TEXT NOT NULL,
    "directie_verwijtbaar" BOOLEAN NOT NULL,
    "op_verzoek" BOOLEAN NOT NULL,
    "begonnen_op" DATE NOT NULL,
    "afgerond_op" DATE,
    "uitkomst" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rehabilitatie_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "rehabilitatiegesprek" (
    "bestuur_id" UUID NOT NULL,
    "rehabilitatie_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "op" DATE NOT NULL,
    "onderwerpen" TEXT[],
    "begeleider_erbij" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rehabilitatiegesprek_pkey" PRIMARY KEY ("bestuur_id","rehabilitatie_id","id")
);

-- CreateTable
CREATE TABLE "rehabilitatiemaatregel" (
    "bestuur_id" UUID NOT NULL,
    "rehabilitatie_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "uiterlijk" DATE,
    "voorgelegd_op" DATE,
    "antwoord" TEXT,
    "uitgevoerd_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rehabilitatiemaatregel_pkey" PRIMARY KEY ("bestuur_id","rehabilitatie_id","id")
);

-- CreateTable
CREATE TABLE "klagermaatregel" (
    "bestuur_id" UUID NOT NULL,
    "rehabilitatie_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "vals" TEXT NOT NULL,
    "opzet" TEXT NOT NULL,
    "ernst" TEXT NOT NULL,
    "schade" TEXT NOT NULL,
    "hulp" TEXT NOT NULL,
    "door" UUID NOT NULL,
    "op" DATE NOT NULL,
    "verteld_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "klagermaatregel_pkey" PRIMARY KEY ("bestuur_id","rehabilitatie_id","id")
);

-- AddForeignKey
ALTER TABLE "rehabilitatie" ADD CONSTRAINT "rehabilitatie_bestuur_id_id_fkey" FOREIGN KEY ("bestuur_id", "id") REFERENCES "ambtsstuk"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rehabilitatie" ADD CONSTRAINT "rehabilitatie_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rehabilitatiegesprek" ADD CONSTRAINT "rehabilitatiegesprek_bestuur_id_rehabilitatie_id_fkey" FOREIGN KEY ("bestuur_id", "rehabilitatie_id") REFERENCES "rehabilitatie"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rehabilitatiemaatregel" ADD CONSTRAINT "rehabilitatiemaatregel_bestuur_id_rehabilitatie_id_fkey" FOREIGN KEY ("bestuur_id", "rehabilitatie_id") REFERENCES "rehabilitatie"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klagermaatregel" ADD CONSTRAINT "klagermaatregel_bestuur_id_rehabilitatie_id_fkey" FOREIGN KEY ("bestuur_id", "rehabilitatie_id") REFERENCES "rehabilitatie"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What an office does to restore a name: read and written by who reads the piece it is sealed in (R-REHA-3, R-SPOOR-2).
alter table rehabilitatie
  add constraint rehabilitatie_grond check (grond in ('klager_geeft_toe', 'commissie_ongegrond', 'vrijgesproken')),
  add constraint rehabilitatie_oordeel check (oordeel_commissie in ('geen', 'gegrond', 'deels_gegrond', 'ongegrond')),
  add constraint rehabilitatie_besluit check (besluit_bestuur in ('geen', 'volgt', 'wijkt_af')),
  add constraint rehabilitatie_grond_commissie check (grond <> 'commissie_ongegrond' or oordeel_commissie = 'ongegrond'),
  add constraint rehabilitatie_einde check ((afgerond_op is null) = (uitkomst is null)),
  add constraint rehabilitatie_uitkomst check (uitkomst in ('hersteld', 'deels_hersteld', 'elders_verder', 'niet_gewild'));
alter table rehabilitatiemaatregel
  add constraint rehabilitatiemaatregel_antwoord check (antwoord in ('ja', 'nee') and voorgelegd_op is not null or antwoord is null),
  add constraint rehabilitatiemaatregel_uitgevoerd check (uitgevoerd_op is null or antwoord = 'ja');
alter table klagermaatregel
  add constraint klagermaatregel_gronden check (vals in ('ja', 'nee', 'onbekend') and opzet in ('ja', 'nee', 'onbekend')
    and ernst in ('licht', 'zwaar', 'onbekend') and schade in ('ja', 'nee', 'onbekend')),
  -- Help in place of a measure asks no fault; a measure does, and never follows from an outcome alone.
  add constraint klagermaatregel_hulp check (hulp in ('geen', 'daarnaast', 'in_plaats') and (hulp = 'in_plaats') = (soort = 'hulp')
    and (hulp = 'in_plaats' or vals = 'ja' and opzet = 'ja'));

do $$
declare t text; het text;
begin
  foreach t in array array['rehabilitatie', 'rehabilitatiegesprek', 'rehabilitatiemaatregel', 'klagermaatregel'] loop
    het := case t when 'rehabilitatie' then 'id' else 'rehabilitatie_id' end;
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to geborgen_app', t);
    execute format('grant select on %I to geborgen_deur', t);
    execute format('create policy ambt_leest on %I for select using (
      bestuur_id = (select ctx_bestuur()) and mag_ambtsstuk(bestuur_id, %I))', t, het);
    execute format('create policy ambt_maakt on %I for insert with check (
      bestuur_id = (select ctx_bestuur()) and %s(bestuur_id, %I))', t,
      case t when 'rehabilitatie' then 'is_nieuw_ambtsstuk' else 'schrijft_ambtsstuk' end, het);
    if t <> 'rehabilitatiegesprek' then
      execute format('create policy ambt_wijzigt on %I for update
        using (bestuur_id = (select ctx_bestuur()) and schrijft_ambtsstuk(bestuur_id, %I))
        with check (bestuur_id = (select ctx_bestuur()))', t, het);
    end if;
  end loop;
end $$;
grant update (revisie, besluit_bestuur, afgerond_op, uitkomst) on rehabilitatie to geborgen_app;
grant update (voorgelegd_op, antwoord, uitgevoerd_op) on rehabilitatiemaatregel to geborgen_app;
grant update (verteld_op) on klagermaatregel to geborgen_app;
-- Only the directeur, in his own name.
create policy alleen_directeur on klagermaatregel as restrictive for insert with check (
  door = (select ctx_account()) and (select ctx_heeft_rol('{directeur}')));

-- A measure that was agreed and has a day, for each who leads it.
do $$
begin
  execute 'create or replace view agendapunt with (security_invoker = true) as ' || rtrim(pg_get_viewdef('agendapunt'::regclass), ';')
    || $v$ union all
  select m.bestuur_id, h.account_id, m.rehabilitatie_id, 'rehabilitatie'::text, 'rehabilitatie'::text, m.id, m.uiterlijk, 'ik'::text, m.soort
  from rehabilitatiemaatregel m join ambtsstuk_houder h on h.bestuur_id = m.bestuur_id and h.ambtsstuk_id = m.rehabilitatie_id
  where m.uiterlijk is not null and m.uitgevoerd_op is null and m.antwoord is distinct from 'nee'$v$;
end $$;
