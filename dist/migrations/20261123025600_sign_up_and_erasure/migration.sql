-- AlterTable
ALTER TABLE "person" ADD COLUMN     "erasedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "sign_up" (
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_up_pkey" PRIMARY KEY ("email")
);

-- CreateIndex
CREATE UNIQUE INDEX "sign_up_tokenHash_key" ON "sign_up"("tokenHash");

-- CreateIndex
CREATE INDEX "sign_up_expiresAt_idx" ON "sign_up"("expiresAt");
