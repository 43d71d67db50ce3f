import 'server-only';
import type { Invitation } from '@/generated/prisma/client';
import { err, ok, type Result } from '@/lib/domain/result';

/** Why a link opens nothing. Told to whoever holds the token only: 256 bits that nobody guesses. */
export type InvitationFault = { kind: 'unknown' | 'used' | 'revoked' | 'expired' };

/** Whether an invitation can still be accepted. */
export function openInvitation<Row extends Invitation>(invitation: Row | null, now: Date): Result<Row, InvitationFault> {
  if (invitation === null) return err({ kind: 'unknown' });
  if (invitation.consumedAt !== null) return err({ kind: 'used' });
  if (invitation.revokedAt !== null) return err({ kind: 'revoked' });
  return invitation.expiresAt <= now ? err({ kind: 'expired' }) : ok(invitation);
}
