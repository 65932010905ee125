-- AlterTable
ALTER TABLE "rehabilitatie" DROP COLUMN "revisie";
