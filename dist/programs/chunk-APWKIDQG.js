import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  announceChange
} from "./chunk-ACQ5QWY4.js";
import {
  portalActor,
  recordAudit
} from "./chunk-ENGP2LZ4.js";
import {
  inTransaction
} from "./chunk-ORXEW2OD.js";
import {
  db
} from "./chunk-JBQLBZT2.js";
import {
  settings
} from "./chunk-UZZU7K3T.js";
import {
  ok
} from "./chunk-KJVAOZ7N.js";

// lib/server/platform/jobs/purge.ts
async function purge(now) {
  const before = new Date(now.getTime() - settings().retentionDays * 864e5);
  const old = await db().sealedMessage.findMany({
    where: { submission: { onboarding: { OR: [{ liveSince: { lt: before } }, { retiredAt: { lt: before } }] } } },
    select: {
      submissionId: true,
      submission: {
        select: { submittedAt: true, onboarding: { select: { id: true, customerId: true, liveSince: true, retiredAt: true } } }
      }
    }
  });
  let sealedMessages = 0;
  for (const { submissionId, submission } of old) {
    const since = submission.onboarding.retiredAt ?? submission.onboarding.liveSince;
    if (since === null || submission.submittedAt > before) continue;
    const result = await inTransaction(async (tx) => {
      const gone = await tx.sealedMessage.deleteMany({ where: { submissionId } });
      if (gone.count === 0) return ok(0);
      const { id: onboardingId, customerId } = submission.onboarding;
      await announceChange(tx, { onboardingId, customerId });
      await recordAudit(tx, portalActor, "sealed-message.purged", onboardingId, { chain: { customerId }, details: { submissionId } });
      return ok(1);
    });
    if (result.ok) sealedMessages += result.value;
  }
  const sessions = await db().session.deleteMany({ where: { expiresAt: { lt: now } } });
  const verifications = await db().verification.deleteMany({ where: { expiresAt: { lt: now } } });
  await db().firstPasskeyApproval.deleteMany({ where: { expiresAt: { lt: now } } });
  const signUps = await db().signUp.deleteMany({ where: { expiresAt: { lt: now } } });
  const limits = await db().limit.deleteMany({ where: { expiresAt: { lt: now } } });
  const signatures = await db().sentSignature.deleteMany({ where: { expiresAt: { lt: now } } });
  const isolationChecks = await db().isolationCheck.deleteMany({ where: { expiresAt: { lt: now } } });
  const paces = await db().dryRunPace.deleteMany({ where: { nextAt: { lt: now } } });
  return {
    sealedMessages,
    sessions: sessions.count,
    verifications: verifications.count,
    signUps: signUps.count,
    limits: limits.count,
    signatures: signatures.count,
    isolationChecks: isolationChecks.count,
    paces: paces.count
  };
}

export {
  purge
};
