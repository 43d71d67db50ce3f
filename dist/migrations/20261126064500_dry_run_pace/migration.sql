-- AlterTable
ALTER TABLE "test_run" ADD COLUMN     "dryRunAt" TIMESTAMP(3),
ADD COLUMN     "dryRunsLeft" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "dry_run_pace" (
    "customerId" TEXT NOT NULL,
    "streamArn" TEXT NOT NULL,
    "nextAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "dry_run_pace_pkey" PRIMARY KEY ("customerId","streamArn")
);

-- CreateIndex
CREATE INDEX "dry_run_pace_nextAt_idx" ON "dry_run_pace"("nextAt");
