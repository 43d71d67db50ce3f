import 'server-only';
import type { Onboarding, Replacement } from '@/generated/prisma/client';
import { isInUse, type Method, type Status } from '@/lib/domain/onboarding/onboarding';
import { isGiving, type NamedAccess, openStates, type ReplacementState } from '@/lib/domain/onboarding/replacement';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** The one replacement of an onboarding that is neither done nor cancelled, or null. */
export function openReplacement(tx: Tx, onboardingId: string): Promise<Replacement | null> {
  return tx.replacement.findFirst({ where: { onboardingId, state: { in: [...openStates] } } });
}

/** The open replacement while its access may still be changed, tested and sealed, or null. */
export async function givingReplacement(tx: Tx, onboardingId: string): Promise<Replacement | null> {
  const replacement = await openReplacement(tx, onboardingId);
  return replacement !== null && isGiving(replacement.state as ReplacementState) ? replacement : null;
}

/** Whether the access of an onboarding is tested and replaced in place. */
export function isOnboardingInUse({ status, pausedFrom }: Onboarding): boolean {
  return isInUse(status as Status, pausedFrom as Status | null);
}

/** The access that an onboarding or a replacement holds; null while no way was chosen. */
export function accessOfRow(row: Pick<Onboarding | Replacement, 'method' | 'roleArn' | 'keyId'>): NamedAccess | null {
  return row.method === null ? null : { method: row.method as Method, roleArn: row.roleArn, keyId: row.keyId };
}
