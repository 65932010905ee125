-- AlterTable
ALTER TABLE "dossier_partij" DROP CONSTRAINT "dossier_partij_pkey",
ADD CONSTRAINT "dossier_partij_pkey" PRIMARY KEY ("bestuur_id", "dossier_id", "id", "rol");
