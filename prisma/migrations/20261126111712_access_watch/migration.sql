-- CreateTable
CREATE TABLE "access_watch" (
    "onboardingId" TEXT NOT NULL,
    "checkedAt" TIMESTAMP(3),
    "passed" BOOLEAN,
    "troubleAt" TIMESTAMP(3),
    "failingSince" TIMESTAMP(3),
    "failingBy" TEXT,
    "toldAt" TIMESTAMP(3),
    "toldAgainAt" TIMESTAMP(3),

    CONSTRAINT "access_watch_pkey" PRIMARY KEY ("onboardingId")
);

-- CreateIndex
CREATE INDEX "access_watch_troubleAt_idx" ON "access_watch"("troubleAt");

-- CreateIndex
CREATE INDEX "access_watch_failingSince_idx" ON "access_watch"("failingSince");
