import 'server-only';
import { headers } from 'next/headers';
import { ok, type Result } from '@/lib/domain/result';
import { db } from '@/lib/server/db/prisma';
import { type InvitationFault, openInvitation } from '@/lib/server/invitation-state';
import { type Limited, takeLimit } from '@/lib/server/limits/take-limit';
import { hashToken } from '@/lib/server/links';
import { sourceIn } from '@/lib/server/network/source-in';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { tokenInput } from '@/lib/wire/people-inputs';

export type InvitationView = { company: string; email: string; invitedBy: string; expiresAt: string };

/** What an invitation says, without using it up. Open: the token is the proof. */
export async function peekInvitation(input: unknown): Promise<Result<InvitationView, InvitationFault | BadInput | Limited>> {
  const wish = parseInput(tokenInput, input);
  if (!wish.ok) return wish;
  const limit = await takeLimit(`peek-invitation ${sourceIn(await headers())}`, { max: 60, windowSeconds: 300 });
  if (!limit.ok) return limit;
  const found = await db().invitation.findUnique({ where: { tokenHash: hashToken(wish.value.token) }, include: { customer: true } });
  const invitation = openInvitation(found, new Date());
  if (!invitation.ok) return invitation;
  const { customer, email, invitedBy, expiresAt } = invitation.value;
  const inviter = await db().person.findUnique({ where: { id: invitedBy }, select: { name: true } });
  return ok({ company: customer.name, email, invitedBy: inviter?.name || 'Microshare', expiresAt: expiresAt.toISOString() });
}
