-- CreateTable
CREATE TABLE "delivery_service" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "previousTokenHash" TEXT,
    "previousUntil" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "delivery_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_minute" (
    "onboardingId" TEXT NOT NULL,
    "minuteAt" TIMESTAMP(3) NOT NULL,
    "serviceId" TEXT NOT NULL,
    "sent" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "skipped" INTEGER NOT NULL,
    "bytes" BIGINT NOT NULL,
    "oldestUnsentSeconds" INTEGER NOT NULL,
    "p50Ms" INTEGER,
    "p95Ms" INTEGER,
    "lastSequenceNumber" TEXT,

    CONSTRAINT "delivery_minute_pkey" PRIMARY KEY ("onboardingId","minuteAt","serviceId")
);

-- CreateTable
CREATE TABLE "delivery_total" (
    "onboardingId" TEXT NOT NULL,
    "grain" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "sent" BIGINT NOT NULL,
    "failed" BIGINT NOT NULL,
    "skipped" BIGINT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "recordsPerMinutePeak" INTEGER NOT NULL,
    "bytesPerMinutePeak" BIGINT NOT NULL,
    "oldestUnsentSecondsMax" INTEGER NOT NULL,
    "p50MsSum" BIGINT NOT NULL,
    "p95MsMax" INTEGER,

    CONSTRAINT "delivery_total_pkey" PRIMARY KEY ("onboardingId","grain","startsAt")
);

-- CreateTable
CREATE TABLE "delivery_failure" (
    "onboardingId" TEXT NOT NULL,
    "grain" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "code" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "delivery_failure_pkey" PRIMARY KEY ("onboardingId","grain","startsAt","code")
);

-- CreateTable
CREATE TABLE "delivery_state" (
    "onboardingId" TEXT NOT NULL,
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "deliveredAt" TIMESTAMP(3),
    "failedAt" TIMESTAMP(3),
    "failureCode" TEXT,
    "oldestUnsentSeconds" INTEGER NOT NULL,
    "access" TEXT,

    CONSTRAINT "delivery_state_pkey" PRIMARY KEY ("onboardingId")
);

-- CreateIndex
CREATE UNIQUE INDEX "delivery_service_name_key" ON "delivery_service"("name");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_service_tokenHash_key" ON "delivery_service"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_service_previousTokenHash_key" ON "delivery_service"("previousTokenHash");

-- CreateIndex
CREATE INDEX "delivery_minute_minuteAt_idx" ON "delivery_minute" USING BRIN ("minuteAt");

-- CreateIndex
CREATE INDEX "delivery_total_grain_startsAt_idx" ON "delivery_total" USING BRIN ("grain", "startsAt");

-- CreateIndex
CREATE INDEX "delivery_failure_grain_startsAt_idx" ON "delivery_failure"("grain", "startsAt");
