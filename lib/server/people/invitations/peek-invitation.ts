import 'server-only';
import { headers } from 'next/headers';
import { ok, type Result } from '@/lib/domain/result';
import { type InvitationFault, openInvitation } from '@/lib/server/people/invitations/invitation-state';
import { replacedSession } from '@/lib/server/people/sign-in/replaced-session';
import { db } from '@/lib/server/platform/db/prisma';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { hashToken } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { tokenInput } from '@/lib/wire/people-inputs';
import type { InvitationView } from '@/lib/wire/people-views';

/** What an invitation says, without using it up. Open: the token is the proof. */
export async function peekInvitation(input: unknown): Promise<Result<InvitationView, InvitationFault | BadInput | Limited>> {
  const parsed = parseInput(tokenInput, input);
  if (!parsed.ok) return parsed;
  const limit = await takeLimit(`peek-invitation ${sourceIn(await headers())}`, { max: 60, windowSeconds: 300 });
  if (!limit.ok) return limit;
  const found = await db().invitation.findUnique({ where: { tokenHash: hashToken(parsed.value.token) }, include: { customer: true } });
  const invitation = openInvitation(found, new Date());
  if (!invitation.ok) return invitation;
  const { customer, email, invitedBy, expiresAt } = invitation.value;
  const inviter = await db().person.findUnique({ where: { id: invitedBy }, select: { name: true } });
  const replaces = await replacedSession(email);
  return ok({ company: customer.name, email, invitedBy: inviter?.name || 'Microshare', expiresAt: expiresAt.toISOString(), replaces });
}
