import 'server-only';
import { headOf, readEnds } from '@/lib/server/audit/verify-chains';
import { requireAdmin } from '@/lib/server/who';

/** The head over all chains as they stand now; it is not verified here, `verify-audit` does that. For admins. */
export async function readAuditHead(): Promise<{ head: string; chains: number; events: number }> {
  await requireAdmin();
  const ends = await readEnds();
  return { head: headOf(ends), chains: ends.length, events: ends.reduce((sum, { length }) => sum + length, 0) };
}
