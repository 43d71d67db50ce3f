-- AlterTable
ALTER TABLE "onboarding" ADD COLUMN     "reviewAskedAt" TIMESTAMP(3),
ADD COLUMN     "reviewedAt" TIMESTAMP(3);
