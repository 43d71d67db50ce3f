-- CreateTable
CREATE TABLE "webhook" (
    "id" TEXT NOT NULL,
    "customerId" TEXT,
    "url" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastAt" TIMESTAMP(3),
    "lastStatus" INTEGER,
    "lastMs" INTEGER,
    "lastFault" TEXT,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "webhook_customerId_idx" ON "webhook"("customerId");

-- AddForeignKey
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
