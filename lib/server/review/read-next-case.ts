import 'server-only';
import { readQueue } from '@/lib/server/review/read-queue';
import { requireStaff } from '@/lib/server/who';

/** How far down the queue is looked. */
const rowsMax = 50;

/**
 * The case to go on with after this one: of what waits for Microshare and is not approved, longest first, one's own before those that
 * nobody has. null where there is none; what a colleague has is theirs.
 */
export async function readNextCase(onboardingId: string): Promise<{ id: string; company: string } | null> {
  const { personId } = await requireStaff();
  const { rows } = await readQueue({ turn: 'microshare', sort: 'waiting', limit: rowsMax }, personId);
  const open = rows.filter((row) => row.id !== onboardingId && !row.flags.includes('approval-pending') && row.status !== 'approved');
  return open.find(({ assignedTo }) => assignedTo?.id === personId) ?? open.find(({ assignedTo }) => assignedTo === null) ?? null;
}
