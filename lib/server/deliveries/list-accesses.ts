import 'server-only';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import { db } from '@/lib/server/platform/db/prisma';

export type DeliveryAccess = {
  onboardingId: string;
  status: 'approved' | 'live' | 'degraded';
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
    include: { submissions: { orderBy: { submittedAt: 'desc' }, take: 1 } },
  });
  const accesses = rows.flatMap((row): DeliveryAccess[] => {
    const [submission] = row.submissions;
    const stream = streamOf(row);
    if (submission?.method !== 'role' || submission.roleArn === null || submission.externalId === null || stream === null) return [];
    const { arn, name, region } = stream;
    const status = row.status as DeliveryAccess['status'];
    return [
      { onboardingId: row.id, status, roleArn: submission.roleArn, externalId: submission.externalId, stream: { arn, name, region } },
    ];
  });
  const last = rows.at(-1);
  return { accesses, next: rows.length < limit || last === undefined ? null : last.id };
}
