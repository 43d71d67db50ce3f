-- Refused sign-ins of one network, way and hour, counted until the hour is over and the audit gets them as one event.
CREATE TABLE "refused_sign_in" (
    "network" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "hourAt" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "refused_sign_in_pkey" PRIMARY KEY ("network", "method", "hourAt")
);
