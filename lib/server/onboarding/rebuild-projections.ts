import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { ok } from '@/lib/domain/result';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { projectionOf } from '@/lib/server/onboarding/projection-of';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';

export type Rebuilt = { rebuilt: number; differed: number };

const batch = 200;

/** Writes every projection anew, each in a short transaction of its own; those that were right already are left alone. */
export async function rebuildProjections(): Promise<Rebuilt> {
  const counts = { rebuilt: 0, differed: 0 };
  for (let after = ''; ; ) {
    const rows = await db().onboarding.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true },
    });
    for (const { id } of rows) {
      counts.rebuilt += 1;
      if (!(await isProjectionRight(id))) counts.differed += await rebuild(id);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return counts;
    after = last.id;
  }
}

/** Whether the stored projection is what the facts give now. */
export async function isProjectionRight(onboardingId: string): Promise<boolean> {
  const onboarding = await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  const stored = await db().onboardingProjection.findUnique({ where: { onboardingId }, omit: { companySort: true } });
  return stored !== null && isDeepStrictEqual({ ...stored }, { ...(await projectionOf(db(), onboarding)) });
}

async function rebuild(onboardingId: string): Promise<number> {
  await inTransaction(async (tx) => {
    await projectOnboarding(tx, onboardingId);
    return ok(undefined);
  });
  return 1;
}
