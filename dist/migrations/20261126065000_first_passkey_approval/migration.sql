-- An admin let the owner of an address add a first passkey, although their provider vouches for no second factor.
CREATE TABLE "first_passkey_approval" (
    "email" TEXT NOT NULL,
    "approvedBy" TEXT NOT NULL,
    "approvedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "first_passkey_approval_pkey" PRIMARY KEY ("email")
);
