-- CreateTable
CREATE TABLE "bestuursklacht" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "via" TEXT NOT NULL,
    "vorm" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "ontvangen_op" DATE NOT NULL,
    "directeur_betrokken" TEXT NOT NULL,
    "advies_op" DATE,
    "regel" JSONB,
    "naar_werkdag" BOOLEAN NOT NULL DEFAULT true,
    "gesloten" JSONB NOT NULL DEFAULT '[]',
    "verlengingen" JSONB NOT NULL DEFAULT '[]',
    "uiterlijk" DATE,
    "afgerond_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bestuursklacht_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "bestuursklachtstap" (
    "bestuur_id" UUID NOT NULL,
    "klacht_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "naar" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "uitkomst" TEXT,
    "kenmerken" TEXT[],
    "tot" DATE,
    "tot_bij" TEXT,
    "einde_van" UUID,
    "namens" TEXT NOT NULL,
    "door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bestuursklachtstap_pkey" PRIMARY KEY ("bestuur_id","klacht_id","id")
);

-- CreateTable
CREATE TABLE "bestuursklachtbericht" (
    "bestuur_id" UUID NOT NULL,
    "klacht_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "stap_id" UUID NOT NULL,
    "aan" TEXT NOT NULL,
    "bron" TEXT,
    "afschrift" BOOLEAN NOT NULL DEFAULT false,
    "weggelaten" BOOLEAN,
    "verteld_op" DATE,
    "door" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bestuursklachtbericht_pkey" PRIMARY KEY ("bestuur_id","klacht_id","id")
);

-- AddForeignKey
ALTER TABLE "bestuursklacht" ADD CONSTRAINT "bestuursklacht_bestuur_id_id_fkey" FOREIGN KEY ("bestuur_id", "id") REFERENCES "ambtsstuk"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bestuursklacht" ADD CONSTRAINT "bestuursklacht_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bestuursklachtstap" ADD CONSTRAINT "bestuursklachtstap_bestuur_id_klacht_id_fkey" FOREIGN KEY ("bestuur_id", "klacht_id") REFERENCES "bestuursklacht"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bestuursklachtbericht" ADD CONSTRAINT "bestuursklachtbericht_bestuur_id_klacht_id_fkey" FOREIGN KEY ("bestuur_id", "klacht_id") REFERENCES "bestuursklacht"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The bestuur's own file of a formele klacht (R-KL-5): for who holds its office and is not involved. Nothing of it refers to the
-- dossier of an adviser, nor the other way round.
alter table bestuursklacht
  add constraint bestuursklacht_via check (via in ('klager', 'gemachtigde', 'ander', 'commissie')),
  add constraint bestuursklacht_vorm check (vorm in ('brief', 'mondeling')),
  add constraint bestuursklacht_status check (status in ('ontvangen', 'bij_vertrouwenspersoon', 'bij_commissie', 'zelf', 'advies',
    'voorgenomen', 'ingetrokken', 'besloten', 'opgelost', 'niet_ontvankelijk', 'gestopt')),
  add constraint bestuursklacht_betrokken check (directeur_betrokken in ('ja', 'nee', 'weet_niet')),
  add constraint bestuursklacht_einde check ((afgerond_op is not null) = (status in ('besloten', 'opgelost', 'niet_ontvankelijk', 'gestopt'))),
  add constraint bestuursklacht_termijn check ((regel is null or advies_op is not null) and (uiterlijk is null or regel is not null));
alter table bestuursklachtstap
  add constraint bestuursklachtstap_namens check (namens in ('bestuurder', 'directeur')),
  add constraint bestuursklachtstap_tot check (tot is null or tot_bij is null);
alter table bestuursklachtbericht
  add constraint bestuursklachtbericht_verteld check ((verteld_op is null) = (door is null) and (weggelaten is null or afschrift and verteld_op is not null));

do $$
declare t text;
begin
  foreach t in array array['bestuursklacht', 'bestuursklachtstap', 'bestuursklachtbericht'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to geborgen_app', t);
    execute format('grant select on %I to geborgen_deur', t);
    execute format('create policy houder_leest on %I for select using (bestuur_id = (select ctx_bestuur()) and mag_ambtsstuk(bestuur_id, %I))',
      t, case t when 'bestuursklacht' then 'id' else 'klacht_id' end);
  end loop;
end $$;
grant update (status, advies_op, regel, naar_werkdag, gesloten, verlengingen, uiterlijk, afgerond_op) on bestuursklacht to geborgen_app;
grant update (verteld_op, weggelaten, door) on bestuursklachtbericht to geborgen_app;

create policy houder_maakt on bestuursklacht for insert with check (
  bestuur_id = (select ctx_bestuur()) and is_nieuw_ambtsstuk(bestuur_id, id) and schrijft_ambtsstuk(bestuur_id, id));
create policy houder_wijzigt on bestuursklacht for update
  using (bestuur_id = (select ctx_bestuur()) and schrijft_ambtsstuk(bestuur_id, id))
  with check (bestuur_id = (select ctx_bestuur()));
create policy houder_maakt on bestuursklachtstap for insert with check (
  bestuur_id = (select ctx_bestuur()) and door = (select ctx_account()) and schrijft_ambtsstuk(bestuur_id, klacht_id));
create policy houder_maakt on bestuursklachtbericht for insert with check (
  bestuur_id = (select ctx_bestuur()) and verteld_op is null and schrijft_ambtsstuk(bestuur_id, klacht_id));
-- Told once, and on his own name.
create policy houder_wijzigt on bestuursklachtbericht for update
  using (bestuur_id = (select ctx_bestuur()) and verteld_op is null and schrijft_ambtsstuk(bestuur_id, klacht_id))
  with check (bestuur_id = (select ctx_bestuur()) and door = (select ctx_account()));

-- The last day of the decision, and of a voorlopige voorziening that ends on a day, for who holds the office and is not involved.
do $$
begin
  execute 'create or replace view agendapunt with (security_invoker = true) as ' || rtrim(pg_get_viewdef('agendapunt'::regclass), E' ;\n')
    || $v$ union all
  select k.bestuur_id, h.account_id, k.id, 'bestuursklacht'::text, 'bestuursklacht'::text, k.id, k.uiterlijk, 'ik'::text, k.status
  from bestuursklacht k join ambtsstuk_houder h on h.bestuur_id = k.bestuur_id and h.ambtsstuk_id = k.id
  where k.uiterlijk is not null and k.afgerond_op is null and k.status in ('advies', 'voorgenomen')
  union all
  select k.bestuur_id, h.account_id, k.id, 'bestuursklacht'::text, 'voorziening'::text, s.id, s.tot, 'ik'::text, s.uitkomst
  from bestuursklacht k
    join ambtsstuk_houder h on h.bestuur_id = k.bestuur_id and h.ambtsstuk_id = k.id
    join bestuursklachtstap s on s.bestuur_id = k.bestuur_id and s.klacht_id = k.id
  where s.soort = 'voorziening' and s.tot is not null and not exists (
    select from bestuursklachtstap e where e.bestuur_id = s.bestuur_id and e.klacht_id = s.klacht_id and e.einde_van = s.id)$v$;
end $$;
