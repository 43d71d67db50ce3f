import 'server-only';
import { type ChainEnd, headOf } from '@/lib/server/audit/verify-chains';
import { db } from '@/lib/server/platform/db/prisma';
import { requireAdmin } from '@/lib/server/who';

/** The head over all chains as they stand now; it is not verified here, `verify-audit` does that. For admins. */
export async function readAuditHead(): Promise<{ head: string; chains: number; events: number }> {
  await requireAdmin();
  const ends = await db().$queryRaw<ChainEnd[]>`
    select distinct on (chain) chain, seq as length, hash from audit_event order by chain, seq desc`;
  return { head: headOf(ends), chains: ends.length, events: ends.reduce((sum, { length }) => sum + length, 0) };
}
