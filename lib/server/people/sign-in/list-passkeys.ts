import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';
import { requirePerson } from '@/lib/server/who';
import type { PasskeyView } from '@/lib/wire/people-views';

/** The person's own passkeys; the newest first. */
export async function listPasskeys(): Promise<PasskeyView[]> {
  const person = await requirePerson();
  const passkeys = await db().passkey.findMany({ where: { userId: person.personId }, orderBy: { createdAt: 'desc' } });
  return passkeys.map(({ id, name, createdAt, backedUp }) => ({ id, name, createdAt: createdAt?.toISOString() ?? null, synced: backedUp }));
}
