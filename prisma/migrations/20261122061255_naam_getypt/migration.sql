-- AlterTable
ALTER TABLE "aanstelling" ADD COLUMN     "naam_getypt" TEXT;
