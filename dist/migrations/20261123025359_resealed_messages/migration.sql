-- AlterTable
ALTER TABLE "sealed_message" ADD COLUMN     "recipients" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "resealedAt" TIMESTAMP(3),
ADD COLUMN     "resealedBy" TEXT,
ADD COLUMN     "sha256" TEXT;

-- CreateTable
CREATE TABLE "key_set" (
    "pin" TEXT NOT NULL,
    "fingerprints" TEXT[],
    "firstSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "key_set_pkey" PRIMARY KEY ("pin")
);
