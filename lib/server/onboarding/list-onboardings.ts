import 'server-only';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import { isReturned } from '@/lib/domain/onboarding/turn';
import { flowStrips } from '@/lib/server/deliveries/flow-strips';
import { workplacesOf } from '@/lib/server/onboarding/onboarding-of';
import { streamOf, streamViewOf } from '@/lib/server/onboarding/stream-of';
import { db } from '@/lib/server/platform/db/prisma';
import { requireCustomer } from '@/lib/server/who';
import type { OnboardingLine } from '@/lib/wire/views';

/** The onboardings of the customer's companies: what is theirs to do first, then by company and age. */
export async function listOnboardings(): Promise<OnboardingLine[]> {
  const customer = await requireCustomer();
  const rows = await db().onboardingProjection.findMany({
    where: { customerId: { in: workplacesOf(customer) } },
    include: { onboarding: { select: { region: true, streamAccountId: true, streamName: true, returns: { where: { settledAt: null } } } } },
    orderBy: [{ company: 'asc' }, { onboardingId: 'asc' }],
    take: 500,
  });
  const strips = await flowStrips(rows.map(({ onboardingId, status }) => ({ id: onboardingId, status })));
  const lines = rows.map((row) => {
    const stream = streamOf(row.onboarding);
    return {
      id: row.onboardingId,
      company: row.company,
      status: row.status as Status,
      stream: stream === null ? null : streamViewOf(stream),
      turn: row.turn as OnboardingLine['turn'],
      since: row.since.toISOString(),
      dueKeys: row.dueKeys,
      method: row.method as Method | null,
      isReturned: isReturned(row.dueKeys, row.onboarding.returns),
      deliveries: strips.get(row.onboardingId) ?? null,
    };
  });
  return [...lines.filter((line) => line.turn === 'customer'), ...lines.filter((line) => line.turn !== 'customer')];
}
