-- AlterTable
ALTER TABLE "onboarding" ADD COLUMN     "pausedUntil" TIMESTAMP(3);
