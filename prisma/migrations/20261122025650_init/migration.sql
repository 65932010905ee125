-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "aanstelling" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "in_dienst" BOOLEAN,
    "soort" TEXT,
    "doelgroep" TEXT[],
    "voordracht" BOOLEAN NOT NULL DEFAULT false,
    "vanaf" DATE NOT NULL,
    "tot" DATE,
    "status" TEXT NOT NULL,
    "voorbereid_door" UUID NOT NULL,
    "voorbereid_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bevestigd_door" UUID,
    "bevestigd_op" TIMESTAMPTZ(3),
    "geschorst_op" DATE,
    "beeindigd_op" DATE,
    "afwikkelen_tot" DATE,

    CONSTRAINT "aanstelling_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "aanstelling_school" (
    "bestuur_id" UUID NOT NULL,
    "aanstelling_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,

    CONSTRAINT "aanstelling_school_pkey" PRIMARY KEY ("bestuur_id","aanstelling_id","school_id")
);

-- CreateTable
CREATE TABLE "afwezigheid" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "vanaf" DATE NOT NULL,
    "tot" DATE,
    "vervanger_id" UUID,

    CONSTRAINT "afwezigheid_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "ambt" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "school_id" UUID,
    "public_key" BYTEA NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ambt_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "ambt_houder" (
    "bestuur_id" UUID NOT NULL,
    "ambt_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "versie" INTEGER NOT NULL,
    "wrap" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ambt_houder_pkey" PRIMARY KEY ("bestuur_id","ambt_id","account_id")
);

-- CreateTable
CREATE TABLE "actie" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "wie" TEXT NOT NULL,
    "uiterlijk" DATE,
    "gedaan_op" DATE,
    "vervallen_op" DATE,
    "kaart" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "actie_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateTable
CREATE TABLE "bestand" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "grootte" BIGINT NOT NULL,
    "stukken" INTEGER NOT NULL,
    "gereed_op" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bestand_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateTable
CREATE TABLE "bestand_stuk" (
    "bestuur_id" UUID NOT NULL,
    "bestand_id" UUID NOT NULL,
    "nr" INTEGER NOT NULL,
    "houder" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "bestand_stuk_pkey" PRIMARY KEY ("bestuur_id","bestand_id","nr")
);

-- CreateTable
CREATE TABLE "bestuur" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "grondslag" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bestuur_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bestuur_instelling" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "vanaf" DATE NOT NULL,
    "preset" TEXT NOT NULL,
    "waarden" JSONB NOT NULL,
    "vastgelegd_door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bestuur_instelling_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "melding_id" UUID,
    "nummer" TEXT NOT NULL,
    "kaart" BYTEA,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL,
    "geopend_op" DATE NOT NULL,
    "probleemgebieden" TEXT[],
    "gedragingen" TEXT[],
    "partijen" TEXT,
    "eigen_kind" BOOLEAN NOT NULL DEFAULT false,
    "loyaliteit" TEXT[],
    "loyaliteit_besluit" TEXT NOT NULL,
    "extern_voorkeur" TEXT NOT NULL,
    "definitie_akkoord_op" DATE,
    "ouders_stand" TEXT NOT NULL,
    "ouders_op" DATE,
    "ouders_door" TEXT,
    "ouders_criterium" TEXT,
    "leerling_vooraf" DATE,
    "uitkomst" TEXT,
    "afgesloten_op" DATE,
    "afspraken_nagekomen" TEXT,
    "gedrag_gestopt" TEXT,
    "represailles" TEXT,
    "oorzaak_weg" TEXT,
    "controle_op" DATE,
    "controle_gedaan_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "dossier_partij" (
    "bestuur_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "categorie" TEXT NOT NULL,
    "minderjarig" TEXT NOT NULL,
    "beoordeeld_op" DATE NOT NULL,
    "vanaf" DATE NOT NULL,
    "tot" DATE,

    CONSTRAINT "dossier_partij_pkey" PRIMARY KEY ("bestuur_id","dossier_id","id")
);

-- CreateTable
CREATE TABLE "bijzonder_gegeven" (
    "bestuur_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "vastgelegd_op" DATE NOT NULL,

    CONSTRAINT "bijzonder_gegeven_pkey" PRIMARY KEY ("bestuur_id","dossier_id","id")
);

-- CreateTable
CREATE TABLE "doorbreking" (
    "bestuur_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "aan" TEXT NOT NULL,
    "grond" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "klager_verteld_op" DATE,

    CONSTRAINT "doorbreking_pkey" PRIMARY KEY ("bestuur_id","dossier_id","id")
);

-- CreateTable
CREATE TABLE "gesprek" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "op" DATE NOT NULL,
    "soort" TEXT NOT NULL,
    "met" TEXT[],
    "minuten" INTEGER NOT NULL,
    "informatie" TEXT[],
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gesprek_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateTable
CREATE TABLE "intake" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "nummer" TEXT NOT NULL,
    "kaart" BYTEA,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL,
    "aangemeld_op" DATE,
    "aangemeld_zeker" BOOLEAN NOT NULL DEFAULT true,
    "klager_categorie" TEXT NOT NULL,
    "minderjarig" TEXT NOT NULL,
    "minderjarig_op" DATE,
    "ouders_besproken" TEXT NOT NULL DEFAULT 'nvt',
    "bevestigd_door_klager" TEXT NOT NULL,
    "tevreden" TEXT,
    "geevalueerd_op" DATE,
    "afgerond_op" DATE,
    "taken_gedaan" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intake_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "verwijzing" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intake_id" UUID,
    "melding_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "van" UUID NOT NULL,
    "naar" UUID NOT NULL,
    "toestemming_op" DATE NOT NULL,
    "toestemming_vorm" TEXT NOT NULL,
    "stukken" TEXT[],
    "verwezen_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ontvangen_op" TIMESTAMPTZ(3),

    CONSTRAINT "verwijzing_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "logboek" (
    "bestuur_id" UUID NOT NULL,
    "nr" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "account_id" UUID,
    "event" TEXT NOT NULL,
    "object_id" UUID,
    "data" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "logboek_pkey" PRIMARY KEY ("bestuur_id","nr")
);

-- CreateTable
CREATE TABLE "melding" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "nummer" TEXT,
    "kaart" BYTEA,
    "revisie" INTEGER NOT NULL DEFAULT 1,
    "soort" TEXT NOT NULL,
    "beginsoort" TEXT NOT NULL,
    "herkomst" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "ontvangen_op" DATE NOT NULL,
    "gelezen_op" TIMESTAMPTZ(3),
    "melder_categorie" TEXT NOT NULL,
    "wijze" TEXT NOT NULL,
    "klager_categorie" TEXT NOT NULL,
    "minderjarig" TEXT NOT NULL,
    "minderjarig_op" DATE,
    "probleemgebieden" TEXT[],
    "gedragingen" TEXT[],
    "partijen" TEXT,
    "triage_op" DATE,
    "vraag_school" TEXT,
    "vraag_onderwijs" TEXT,
    "vraag_commissie" TEXT,
    "vraag_andere_regeling" TEXT,
    "andere_regeling" TEXT,
    "uitkomst" TEXT,
    "afgebakend" BOOLEAN NOT NULL DEFAULT false,
    "controle_opgelost" TEXT,
    "controle_klager" TEXT,
    "controle_veiligheid" TEXT,
    "afgesloten_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "melding_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "object" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "houder" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "object_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "grant" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "hpke" BYTEA,
    "eigen" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grant_pkey" PRIMARY KEY ("bestuur_id","object_id","account_id")
);

-- CreateTable
CREATE TABLE "envelope" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "sectie" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "revisie" INTEGER NOT NULL,
    "houder" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "envelope_pkey" PRIMARY KEY ("bestuur_id","object_id","sectie","item_id","revisie")
);

-- CreateTable
CREATE TABLE "meldplichtfeit" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "deur" TEXT NOT NULL,
    "misdrijf" TEXT NOT NULL,
    "taak_voor_school" TEXT NOT NULL,
    "tegen_leerling" TEXT NOT NULL,
    "verband_met_school" TEXT NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "gesteld_op" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meldplichtfeit_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "mail" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "public_key" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activated_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kluissleutel" (
    "account_id" UUID NOT NULL,
    "salt" BYTEA NOT NULL,
    "auth_verifier" BYTEA NOT NULL,
    "wrap" BYTEA NOT NULL,
    "recovery_salt" BYTEA NOT NULL,
    "recovery_verifier" BYTEA NOT NULL,
    "recovery_wrap" BYTEA NOT NULL,
    "person_key" BYTEA NOT NULL,
    "pin_list" BYTEA NOT NULL,
    "pin_revisie" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kluissleutel_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "factor" (
    "account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "last_step" INTEGER NOT NULL DEFAULT 0,
    "confirmed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "factor_pkey" PRIMARY KEY ("account_id","id")
);

-- CreateTable
CREATE TABLE "reservecode" (
    "account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "reservecode_pkey" PRIMARY KEY ("account_id","id")
);

-- CreateTable
CREATE TABLE "sessie" (
    "account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "share" BYTEA,
    "agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessie_pkey" PRIMARY KEY ("account_id","id")
);

-- CreateTable
CREATE TABLE "uitnodiging" (
    "account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "soort" TEXT NOT NULL,
    "nieuw_mail" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "uitnodiging_pkey" PRIMARY KEY ("account_id","id")
);

-- CreateTable
CREATE TABLE "draft" (
    "account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "bestuur_id" UUID,
    "onderwerp" TEXT NOT NULL,
    "revisie" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("account_id","id")
);

-- CreateTable
CREATE TABLE "eigen_school" (
    "account_id" UUID NOT NULL,
    "bestuur_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,

    CONSTRAINT "eigen_school_pkey" PRIMARY KEY ("account_id","bestuur_id","school_id")
);

-- CreateTable
CREATE TABLE "persoonslogboek" (
    "account_id" UUID NOT NULL,
    "nr" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "persoonslogboek_pkey" PRIMARY KEY ("account_id","nr")
);

-- CreateTable
CREATE TABLE "poging" (
    "sleutel" BYTEA NOT NULL,
    "venster" TIMESTAMPTZ(3) NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "poging_pkey" PRIMARY KEY ("sleutel","venster")
);

-- CreateTable
CREATE TABLE "school" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "plaats" TEXT NOT NULL,
    "gesloten_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "school_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "toestemming" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "gever" TEXT NOT NULL,
    "vorm" TEXT NOT NULL,
    "gegeven_op" DATE NOT NULL,
    "tekstversie" TEXT NOT NULL,
    "geldig_tot" DATE,
    "ingetrokken_op" DATE,
    "bewijs_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "toestemming_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- CreateIndex
CREATE INDEX "aanstelling_bestuur_id_account_id_idx" ON "aanstelling"("bestuur_id", "account_id");

-- CreateIndex
CREATE INDEX "aanstelling_account_id_idx" ON "aanstelling"("account_id");

-- CreateIndex
CREATE INDEX "actie_bestuur_id_houder_uiterlijk_idx" ON "actie"("bestuur_id", "houder", "uiterlijk");

-- CreateIndex
CREATE UNIQUE INDEX "bestand_bestuur_id_id_houder_key" ON "bestand"("bestuur_id", "id", "houder");

-- CreateIndex
CREATE INDEX "dossier_bestuur_id_houder_geopend_op_id_idx" ON "dossier"("bestuur_id", "houder", "geopend_op", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_bestuur_id_id_houder_key" ON "dossier"("bestuur_id", "id", "houder");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_bestuur_id_houder_nummer_key" ON "dossier"("bestuur_id", "houder", "nummer");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_bestuur_id_melding_id_key" ON "dossier"("bestuur_id", "melding_id");

-- CreateIndex
CREATE INDEX "intake_bestuur_id_houder_aangemeld_op_idx" ON "intake"("bestuur_id", "houder", "aangemeld_op");

-- CreateIndex
CREATE UNIQUE INDEX "intake_bestuur_id_id_houder_key" ON "intake"("bestuur_id", "id", "houder");

-- CreateIndex
CREATE UNIQUE INDEX "intake_bestuur_id_houder_nummer_key" ON "intake"("bestuur_id", "houder", "nummer");

-- CreateIndex
CREATE INDEX "verwijzing_bestuur_id_naar_idx" ON "verwijzing"("bestuur_id", "naar");

-- CreateIndex
CREATE INDEX "verwijzing_bestuur_id_van_idx" ON "verwijzing"("bestuur_id", "van");

-- CreateIndex
CREATE INDEX "logboek_bestuur_id_account_id_nr_idx" ON "logboek"("bestuur_id", "account_id", "nr");

-- CreateIndex
CREATE INDEX "melding_bestuur_id_houder_ontvangen_op_id_idx" ON "melding"("bestuur_id", "houder", "ontvangen_op", "id");

-- CreateIndex
CREATE UNIQUE INDEX "melding_bestuur_id_id_houder_key" ON "melding"("bestuur_id", "id", "houder");

-- CreateIndex
CREATE UNIQUE INDEX "melding_bestuur_id_houder_nummer_key" ON "melding"("bestuur_id", "houder", "nummer");

-- CreateIndex
CREATE UNIQUE INDEX "object_bestuur_id_id_houder_key" ON "object"("bestuur_id", "id", "houder");

-- CreateIndex
CREATE UNIQUE INDEX "account_mail_key" ON "account"("mail");

-- CreateIndex
CREATE UNIQUE INDEX "sessie_token_hash_key" ON "sessie"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "uitnodiging_token_hash_key" ON "uitnodiging"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "draft_account_id_onderwerp_id_key" ON "draft"("account_id", "onderwerp", "id");

-- AddForeignKey
ALTER TABLE "aanstelling" ADD CONSTRAINT "aanstelling_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanstelling" ADD CONSTRAINT "aanstelling_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanstelling_school" ADD CONSTRAINT "aanstelling_school_bestuur_id_aanstelling_id_fkey" FOREIGN KEY ("bestuur_id", "aanstelling_id") REFERENCES "aanstelling"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanstelling_school" ADD CONSTRAINT "aanstelling_school_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "afwezigheid" ADD CONSTRAINT "afwezigheid_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "afwezigheid" ADD CONSTRAINT "afwezigheid_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "afwezigheid" ADD CONSTRAINT "afwezigheid_vervanger_id_fkey" FOREIGN KEY ("vervanger_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambt" ADD CONSTRAINT "ambt_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambt" ADD CONSTRAINT "ambt_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambt_houder" ADD CONSTRAINT "ambt_houder_bestuur_id_ambt_id_fkey" FOREIGN KEY ("bestuur_id", "ambt_id") REFERENCES "ambt"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambt_houder" ADD CONSTRAINT "ambt_houder_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actie" ADD CONSTRAINT "actie_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bestand" ADD CONSTRAINT "bestand_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bestand_stuk" ADD CONSTRAINT "bestand_stuk_bestuur_id_bestand_id_houder_fkey" FOREIGN KEY ("bestuur_id", "bestand_id", "houder") REFERENCES "bestand"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bestuur_instelling" ADD CONSTRAINT "bestuur_instelling_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_bestuur_id_id_houder_fkey" FOREIGN KEY ("bestuur_id", "id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_bestuur_id_melding_id_fkey" FOREIGN KEY ("bestuur_id", "melding_id") REFERENCES "melding"("bestuur_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "dossier_partij" ADD CONSTRAINT "dossier_partij_bestuur_id_dossier_id_houder_fkey" FOREIGN KEY ("bestuur_id", "dossier_id", "houder") REFERENCES "dossier"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bijzonder_gegeven" ADD CONSTRAINT "bijzonder_gegeven_bestuur_id_dossier_id_houder_fkey" FOREIGN KEY ("bestuur_id", "dossier_id", "houder") REFERENCES "dossier"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doorbreking" ADD CONSTRAINT "doorbreking_bestuur_id_dossier_id_houder_fkey" FOREIGN KEY ("bestuur_id", "dossier_id", "houder") REFERENCES "dossier"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gesprek" ADD CONSTRAINT "gesprek_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_bestuur_id_id_houder_fkey" FOREIGN KEY ("bestuur_id", "id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verwijzing" ADD CONSTRAINT "verwijzing_bestuur_id_intake_id_fkey" FOREIGN KEY ("bestuur_id", "intake_id") REFERENCES "intake"("bestuur_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "verwijzing" ADD CONSTRAINT "verwijzing_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logboek" ADD CONSTRAINT "logboek_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_bestuur_id_id_houder_fkey" FOREIGN KEY ("bestuur_id", "id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object" ADD CONSTRAINT "object_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object" ADD CONSTRAINT "object_houder_fkey" FOREIGN KEY ("houder") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object" ADD CONSTRAINT "object_bestuur_id_id_houder_fkey" FOREIGN KEY ("bestuur_id", "id", "houder") REFERENCES "grant"("bestuur_id", "object_id", "account_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "grant" ADD CONSTRAINT "grant_bestuur_id_object_id_fkey" FOREIGN KEY ("bestuur_id", "object_id") REFERENCES "object"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant" ADD CONSTRAINT "grant_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "envelope" ADD CONSTRAINT "envelope_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meldplichtfeit" ADD CONSTRAINT "meldplichtfeit_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kluissleutel" ADD CONSTRAINT "kluissleutel_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factor" ADD CONSTRAINT "factor_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservecode" ADD CONSTRAINT "reservecode_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uitnodiging" ADD CONSTRAINT "uitnodiging_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "eigen_school" ADD CONSTRAINT "eigen_school_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "eigen_school" ADD CONSTRAINT "eigen_school_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "persoonslogboek" ADD CONSTRAINT "persoonslogboek_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school" ADD CONSTRAINT "school_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;
