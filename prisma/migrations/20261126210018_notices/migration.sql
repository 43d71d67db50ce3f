-- CreateTable
CREATE TABLE "notice" (
    "mailId" TEXT NOT NULL,
    "onboardingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "takenAt" TIMESTAMP(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("mailId","onboardingId")
);

-- CreateIndex
CREATE INDEX "notice_personId_kind_idx" ON "notice"("personId", "kind");

-- CreateIndex
CREATE INDEX "notice_onboardingId_idx" ON "notice"("onboardingId");

-- CreateIndex
CREATE INDEX "notice_dueAt_idx" ON "notice"("dueAt");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_onboardingId_fkey" FOREIGN KEY ("onboardingId") REFERENCES "onboarding"("id") ON DELETE CASCADE ON UPDATE CASCADE;
