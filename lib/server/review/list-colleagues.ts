import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';
import { requireStaff } from '@/lib/server/who';

/** Everyone of staff who can be given a case, by name. For staff; addresses and roles are for admins. */
export async function listColleagues(): Promise<{ id: string; name: string }[]> {
  await requireStaff();
  return db().person.findMany({
    where: { role: { in: ['reviewer', 'admin'] }, disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
  });
}
