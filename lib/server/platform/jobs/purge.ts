import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';
import { purgeKeysWithoutMessage, purgeOldMessages } from '@/lib/server/platform/jobs/purge-messages';

export type Purged = {
  sealedMessages: number;
  messageKeys: number;
  sessions: number;
  verifications: number;
  signUps: number;
  limits: number;
  signatures: number;
  isolationChecks: number;
  paces: number;
};

/**
 * Deletes what its time has passed: sealed messages PORTAL_RETENTION_DAYS after their onboarding went live (or was retired), ended
 * sessions, links and counters. Facts and audit stay. Each purged message is an audit event of its customer.
 */
export async function purge(now: Date): Promise<Purged> {
  const sealedMessages = await purgeOldMessages(now);
  const messageKeys = await purgeKeysWithoutMessage();
  const sessions = await db().session.deleteMany({ where: { expiresAt: { lt: now } } });
  const verifications = await db().verification.deleteMany({ where: { expiresAt: { lt: now } } });
  await db().firstPasskeyApproval.deleteMany({ where: { expiresAt: { lt: now } } });
  const signUps = await db().signUp.deleteMany({ where: { expiresAt: { lt: now } } });
  const limits = await db().limit.deleteMany({ where: { expiresAt: { lt: now } } });
  const signatures = await db().sentSignature.deleteMany({ where: { expiresAt: { lt: now } } });
  const isolationChecks = await db().isolationCheck.deleteMany({ where: { expiresAt: { lt: now } } });
  // Those that a mail waits for are younger, and none of a mail asks about more than a day.
  await db().notice.deleteMany({ where: { dueAt: { lt: new Date(now.getTime() - 7 * 86_400_000) } } });
  const paces = await db().dryRunPace.deleteMany({ where: { nextAt: { lt: now } } });
  return {
    sealedMessages,
    messageKeys,
    sessions: sessions.count,
    verifications: verifications.count,
    signUps: signUps.count,
    limits: limits.count,
    signatures: signatures.count,
    isolationChecks: isolationChecks.count,
    paces: paces.count,
  };
}
