import 'server-only';
import { randomUUID } from 'node:crypto';
import { ok } from '@/lib/domain/result';
import type { StaffClaims } from '@/lib/server/people/sign-in/staff-claims';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';

/**
 * Makes the person whom the provider named, where they come for the first time: the sign-in library would look first and insert then, so of
 * two first sign-ins at once it refuses one. An address that is another person's stays theirs, and the library refuses it.
 */
export async function meetStaff(providerId: string, { sub, email, name, claim }: StaffClaims): Promise<void> {
  const known = await db().account.findFirst({ where: { providerId, accountId: sub }, select: { id: true } });
  if (known !== null) return;
  const id = randomUUID();
  await inTransaction(async (tx) => {
    const person = { id, name, email, emailVerified: true, role: claim.role };
    // A second one waits here for the end of the first, whose person it then finds.
    const { count } = await tx.person.createMany({ data: [person], skipDuplicates: true });
    if (count === 1) await tx.account.create({ data: { id: randomUUID(), providerId, accountId: sub, userId: id } });
    return ok(undefined);
  });
}
