-- DropTable
DROP TABLE "rate_limit";

-- CreateIndex
CREATE INDEX "audit_event_actor_at_idx" ON "audit_event"("actor", "at");
