import 'server-only';
import { needsApproval } from '@/lib/server/people/sign-in/first-passkey';
import { db } from '@/lib/server/platform/db/prisma';
import { requirePerson } from '@/lib/server/who';

/** What the person who asks can do about a first passkey where their second factor is not proven. */
export async function readFirstPasskey(): Promise<'none' | 'may-add' | 'needs-approval'> {
  const person = await requirePerson();
  if (person.kind !== 'unproven') return 'none';
  if ((await db().passkey.count({ where: { userId: person.personId } })) > 0) return 'none';
  if (!needsApproval(false)) return 'may-add';
  const approved = await db().firstPasskeyApproval.count({ where: { email: person.email, expiresAt: { gt: new Date() } } });
  return approved > 0 ? 'may-add' : 'needs-approval';
}
