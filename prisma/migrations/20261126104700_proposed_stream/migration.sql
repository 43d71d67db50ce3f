-- AlterTable
ALTER TABLE "onboarding" ADD COLUMN     "proposedStream" JSONB;
