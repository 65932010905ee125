-- AlterTable
ALTER TABLE "toestemming" ADD COLUMN     "einde_grond" TEXT,
ADD COLUMN     "voor_id" UUID;

-- CreateTable
CREATE TABLE "informatieverzoek" (
    "bestuur_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "gevraagd_op" DATE NOT NULL,
    "door" TEXT NOT NULL,
    "gebonden" TEXT[],
    "antwoord" TEXT,
    "beantwoord_op" DATE,

    CONSTRAINT "informatieverzoek_pkey" PRIMARY KEY ("bestuur_id","dossier_id","id")
);

-- AddForeignKey
ALTER TABLE "informatieverzoek" ADD CONSTRAINT "informatieverzoek_bestuur_id_dossier_id_houder_fkey" FOREIGN KEY ("bestuur_id", "dossier_id", "houder") REFERENCES "dossier"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- Ended by a withdrawal, or because another became klager (R-MIN-2): one does not go without the day.
-- The owner sees no row of a table under FORCE.
alter table toestemming no force row level security;
update toestemming set einde_grond = 'ingetrokken' where ingetrokken_op is not null;
alter table toestemming force row level security;
alter table toestemming add constraint toestemming_einde check ((einde_grond is null) = (ingetrokken_op is null));

-- Answered with what, and when, are noted together.
alter table informatieverzoek add constraint informatieverzoek_antwoord check ((antwoord is null) = (beantwoord_op is null));
grant select on informatieverzoek to geborgen_deur;
grant select, insert on informatieverzoek to geborgen_app;
grant update (antwoord, beantwoord_op) on informatieverzoek to geborgen_app;
alter table informatieverzoek enable row level security;
alter table informatieverzoek force row level security;
create policy houder_leest on informatieverzoek for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', true)));
create policy houder_maakt on informatieverzoek for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', false)));
create policy houder_wijzigt on informatieverzoek for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));
