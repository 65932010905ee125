-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "opgeschort_op" DATE;
