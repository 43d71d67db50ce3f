-- AlterTable
ALTER TABLE "test_run" ADD COLUMN     "replacementId" TEXT;

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "replacementId" TEXT;

-- CreateTable
CREATE TABLE "replacement" (
    "id" TEXT NOT NULL,
    "onboardingId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'preparing',
    "method" TEXT NOT NULL,
    "roleArn" TEXT,
    "keyId" TEXT,
    "submissionId" TEXT,
    "reason" TEXT,
    "startedBy" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stateSince" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedBy" TEXT,
    "currentAt" TIMESTAMP(3),
    "currentBy" TEXT,
    "oldMethod" TEXT,
    "oldRoleArn" TEXT,
    "oldKeyId" TEXT,
    "oldEndedAt" TIMESTAMP(3),
    "oldEndedProof" TEXT,

    CONSTRAINT "replacement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "replacement_onboardingId_startedAt_idx" ON "replacement"("onboardingId", "startedAt");

-- AddForeignKey
ALTER TABLE "replacement" ADD CONSTRAINT "replacement_onboardingId_fkey" FOREIGN KEY ("onboardingId") REFERENCES "onboarding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One open replacement an onboarding: the second of two people who begin at once gets the first one's.
CREATE UNIQUE INDEX "replacement_open_key" ON "replacement"("onboardingId") WHERE "state" IN ('preparing', 'submitted', 'returned', 'accepted');
