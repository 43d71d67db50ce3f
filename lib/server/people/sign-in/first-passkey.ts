import 'server-only';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { settings } from '@/lib/server/platform/settings/settings';

const approvalDays = 7;

/** Whether a first passkey of staff waits for an admin: the provider vouches for second factors, and did not for this session. */
export function needsApproval(secondFactor: boolean): boolean {
  return settings().oidcSecondFactor !== null && !secondFactor;
}

/** Lets the owner of this address add a first passkey, once and within seven days. */
export async function approve(tx: Tx, actor: Actor, email: string): Promise<void> {
  const now = new Date();
  const approval = { approvedBy: actor.id, approvedAt: now, expiresAt: new Date(now.getTime() + approvalDays * 86_400_000) };
  await tx.firstPasskeyApproval.upsert({ where: { email }, create: { email, ...approval }, update: approval });
  const person = await tx.person.findUnique({ where: { email }, select: { id: true } });
  await recordAudit(tx, actor, 'passkey.approved', person?.id ?? null, { chain: 'portal' });
}

/** Uses an approval up; false where there is none. */
export async function useApproval(tx: Tx, email: string, now: Date): Promise<boolean> {
  return (await tx.firstPasskeyApproval.deleteMany({ where: { email, expiresAt: { gt: now } } })).count > 0;
}
