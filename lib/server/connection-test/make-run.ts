import 'server-only';
import { randomInt } from 'node:crypto';
import type { TestRun } from '@/generated/prisma/client';
import { testVersion } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { type RunFacts, recordVersionToday } from '@/lib/domain/sealing/sandbox-messages';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Without look-alikes (0 O, 1 I L), as people read it off a screen. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A run takes requests for so long; the sandbox that it belongs to ends sooner unless it is kept open. */
const runMilliseconds = 2 * 3_600_000;

export type NewRun = {
  onboardingId: string;
  method: Method;
  keyId: string | null;
  roleArn: string | null;
  startedBy: string;
  purpose: 'customer' | 'staff' | 'retest' | 'ending';
  /** Left out for a test of the onboarding's own access. */
  replacementId?: string | null;
};

/** Issues a test run: its id, time and code make the one record that it may write. */
export function makeRun(tx: Tx, run: NewRun): Promise<TestRun> {
  const startedAt = new Date();
  const code = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
  return tx.testRun.create({
    data: {
      ...run,
      code,
      version: testVersion,
      recordVersion: recordVersionToday,
      startedAt,
      expiresAt: new Date(startedAt.getTime() + runMilliseconds),
    },
  });
}

export function runFactsOf({ id, code, startedAt }: TestRun): RunFacts {
  return { id, code, startedAt: startedAt.toISOString() };
}
