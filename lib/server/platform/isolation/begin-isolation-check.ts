import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { db } from '@/lib/server/platform/db/prisma';
import { readSandboxUser, type SandboxUserFault } from '@/lib/server/platform/isolation/sandbox-user';
import { takeLimits } from '@/lib/server/platform/limits/take-limits';
import { makeToken } from '@/lib/server/platform/mail/links';
import type { Limited } from '@/lib/wire/faults';

/** A check takes a second; a slow network may take some of these. */
const livesMilliseconds = 60_000;

/**
 * Issues the one-time nonce of an isolation check. Its row holds what arrives, so that every node sees it; rows whose time has passed go
 * with the next one.
 */
export async function beginIsolationCheck(): Promise<Result<{ nonce: string }, SandboxUserFault | Limited>> {
  const user = await readSandboxUser();
  if (!user.ok) return user;
  const limit = await takeLimits('isolation', user.value.id, { max: 120, windowSeconds: 600 });
  if (!limit.ok) return err(limit.fault);
  const { token: nonce } = makeToken();
  const now = Date.now();
  await db().isolationCheck.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  await db().isolationCheck.create({ data: { nonce, beganBy: user.value.id, expiresAt: new Date(now + livesMilliseconds) } });
  return ok({ nonce });
}
