import 'server-only';
import { db } from '@/lib/server/db/prisma';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { requireStaff } from '@/lib/server/who';

/** How many stored messages are sealed to exactly this build's keys, and how many to another set. For staff. */
export async function countByKeySet(): Promise<{ current: number; older: number }> {
  await requireStaff();
  const fingerprints = supportKeys().fingerprints;
  const [counted] = await db().$queryRaw<{ current: number; older: number }[]>`
    select count(*) filter (where same)::int as current, count(*) filter (where not same)::int as older
    from sealed_message sealed
    join handover on handover.id = sealed."handoverId"
    cross join lateral (
      select handover.recipients @> ${fingerprints}::text[] and handover.recipients <@ ${fingerprints}::text[] as same
    ) compared`;
  return counted ?? { current: 0, older: 0 };
}
