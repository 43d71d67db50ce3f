-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "toldOfFailures" BOOLEAN;

-- AlterTable
ALTER TABLE "onboarding" ADD COLUMN     "heartbeat" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "access_watch" ADD COLUMN     "checkingUntil" TIMESTAMP(3);
