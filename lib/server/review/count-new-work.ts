import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';
import { requireStaff } from '@/lib/server/who';

const countedMax = 99;

/** How many submissions wait that nobody has taken; counted to 99 at most. */
export async function countNewWork(): Promise<number> {
  await requireStaff();
  const rows = await db().onboardingProjection.findMany({
    where: { status: 'submitted', turn: 'microshare', assignedTo: null },
    select: { onboardingId: true },
    take: countedMax,
  });
  return rows.length;
}
