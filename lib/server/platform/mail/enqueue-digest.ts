import 'server-only';
import { ok } from '@/lib/domain/result';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { uuidOf } from '@/lib/server/platform/mail/enqueue-reminders';
import { countStuckMail } from '@/lib/server/platform/mail/list-stuck-mail';
import { settings } from '@/lib/server/platform/settings/settings';

/** The daily mail to staff: what waits, since when, which mails are stuck, and (for admins) the head of the audit. Once a day each. */
export async function enqueueDigest(now: Date): Promise<void> {
  const waiting = await db().onboardingProjection.count({ where: { turn: 'microshare' } });
  const longest = await db().onboardingProjection.findFirst({
    where: { turn: 'microshare' },
    orderBy: { since: 'asc' },
    select: { since: true },
  });
  const stuckMail = await countStuckMail();
  const { head, events } = await verifyChains();
  const staff = await db().person.findMany({ where: { role: { in: ['reviewer', 'admin'] }, disabledAt: null } });
  await inTransaction(async (tx) => {
    for (const person of staff) {
      const values = {
        waiting: String(waiting),
        longestSinceAt: longest?.since.toISOString() ?? '–',
        stuckMail: String(stuckMail),
        auditHead: person.role === 'admin' ? `${head} (${events})` : '–',
        link: `${settings().origin}/support`,
      };
      const id = uuidOf(`digest ${person.id} ${now.toISOString().slice(0, 10)}`);
      await enqueueMail(tx, 'digest', { email: person.email, personId: person.id }, values, { id });
    }
    return ok(undefined);
  });
}
