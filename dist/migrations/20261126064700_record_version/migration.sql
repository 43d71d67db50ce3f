-- AlterTable
ALTER TABLE "test_run" ADD COLUMN     "recordVersion" INTEGER NOT NULL DEFAULT 1;
