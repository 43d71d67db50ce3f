-- CreateTable
CREATE TABLE "isolation_check" (
    "nonce" TEXT NOT NULL,
    "beganBy" TEXT NOT NULL,
    "ways" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "isolation_check_pkey" PRIMARY KEY ("nonce")
);

-- CreateIndex
CREATE INDEX "isolation_check_expiresAt_idx" ON "isolation_check"("expiresAt");
