import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';
import { sealedToCurrent } from '@/lib/server/submissions/sealed-to-current';
import { requireStaff } from '@/lib/server/who';

/** How many stored messages are sealed to exactly this build's keys, and how many to another set. For staff. */
export async function countByKeySet(): Promise<{ current: number; older: number }> {
  await requireStaff();
  const [counted] = await db().$queryRaw<{ current: number; older: number }[]>`
    select count(*) filter (where same)::int as current, count(*) filter (where not same)::int as older
    from (
      select ${sealedToCurrent()} as same from sealed_message sealed join submission on submission.id = sealed."submissionId"
    ) compared`;
  return counted ?? { current: 0, older: 0 };
}
