import 'server-only';
import type { Onboarding, Submission } from '@/generated/prisma/client';
import { submissionsInUse } from '@/lib/server/onboarding/history';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import { db } from '@/lib/server/platform/db/prisma';

/** `next`: staff took it over to replace the one in use; at the first record that arrives by it, it is the current one. */
export type DeliveryAccess = {
  use: 'current' | 'next';
  onboardingId: string;
  status: 'approved' | 'live' | 'degraded';
  /** When the customer sealed it: the later one of two is the newer. */
  sealedAt: string;
  roleArn: string;
  externalId: string;
  stream: { arn: string; name: string; region: string };
};

/** One page of accesses in the order of onboardings; `next` is null on the last. */
export type AccessPage = { accesses: DeliveryAccess[]; next: string | null };

/**
 * The roles that a delivery service may use: those of onboardings that staff approved and that are not paused or ended. Never a key. What
 * counts is the role that was submitted and approved, not one that is being tested since.
 */
export async function listAccesses({ after, limit }: { after?: string | undefined; limit: number }): Promise<AccessPage> {
  const rows = await db().onboarding.findMany({
    where: {
      status: { in: ['approved', 'live', 'degraded'] },
      submissions: { some: {} },
      ...(after === undefined ? {} : { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take: limit,
    include: { submissions: { orderBy: { submittedAt: 'asc' } }, replacements: true },
  });
  const accesses = rows.flatMap((row) => {
    const accepted = row.replacements.find(({ state }) => state === 'accepted');
    return [
      ...accessOf(row, submissionsInUse(row.submissions, row.replacements).at(-1), 'current'),
      ...accessOf(
        row,
        row.submissions.find(({ id }) => id === accepted?.submissionId),
        'next',
      ),
    ];
  });
  const last = rows.at(-1);
  return { accesses, next: rows.length < limit || last === undefined ? null : last.id };
}

/** The role of a submission; none for a key, which is never given out here. */
function accessOf(row: Onboarding, submission: Submission | undefined, use: DeliveryAccess['use']): DeliveryAccess[] {
  const stream = streamOf(row);
  if (submission?.method !== 'role' || submission.roleArn === null || submission.externalId === null || stream === null) return [];
  const { arn, name, region } = stream;
  const status = row.status as DeliveryAccess['status'];
  const { roleArn, externalId } = submission;
  const sealedAt = submission.sealedAt.toISOString();
  return [{ onboardingId: row.id, use, status, sealedAt, roleArn, externalId, stream: { arn, name, region } }];
}
