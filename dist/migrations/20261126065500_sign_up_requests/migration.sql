-- One row for each request to sign up: a newer one does not replace the older.
ALTER TABLE "sign_up" DROP CONSTRAINT "sign_up_pkey";
DROP INDEX "sign_up_tokenHash_key";
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_pkey" PRIMARY KEY ("tokenHash");
CREATE INDEX "sign_up_email_idx" ON "sign_up"("email");
