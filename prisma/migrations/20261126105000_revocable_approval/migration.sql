-- AlterTable
ALTER TABLE "onboarding" ADD COLUMN     "approvalAt" TIMESTAMP(3),
ADD COLUMN     "approvalBy" TEXT,
ADD COLUMN     "approvalEffectiveAt" TIMESTAMP(3);
