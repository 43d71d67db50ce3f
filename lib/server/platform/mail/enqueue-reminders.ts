import 'server-only';
import { createHash } from 'node:crypto';
import { returnableKeys } from '@/lib/domain/onboarding/requirements';
import { isReturned } from '@/lib/domain/onboarding/turn';
import { ok } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { settings } from '@/lib/server/platform/settings/settings';

const hoursBefore = 48;

/**
 * Reminds the people of customers whose move has a deadline within two days. One reminder for each person, onboarding and deadline:
 * its job's id is made from these three, and an equal one is dropped.
 */
export async function enqueueReminders(now: Date): Promise<void> {
  const until = new Date(now.getTime() + hoursBefore * 3_600_000);
  const due = await db().onboardingProjection.findMany({
    where: { turn: 'customer', nextDeadline: { gte: now, lte: until } },
    include: { onboarding: { select: { returns: { where: { settledAt: null } } } } },
  });
  for (const { onboardingId, customerId, company, streamName, nextDeadline, dueKeys, onboarding } of due) {
    if (nextDeadline === null) continue;
    const dueAt = nextDeadline.toISOString();
    const members = await db().membership.findMany({ where: { customerId, person: { disabledAt: null } }, include: { person: true } });
    await inTransaction(async (tx) => {
      for (const { person } of members) {
        const link = `${settings().origin}/onboarding/${onboardingId}`;
        const values = {
          company,
          stream: streamName ?? company,
          dueAt,
          ...progressOf(dueKeys, isReturned(dueKeys, onboarding.returns)),
          link,
        };
        const id = uuidOf(`reminder ${person.id} ${onboardingId} ${dueAt}`);
        await enqueueMail(tx, 'reminder', { email: person.email, personId: person.id }, values, { id });
      }
      return ok(undefined);
    });
  }
}

/** What is due first, and where it stands among the customer's own steps. */
function progressOf([key = '']: readonly string[], returned: boolean): { stepKey: string; step?: string; steps: string } {
  const steps: readonly string[] = returnableKeys;
  const at = steps.indexOf(key);
  return { stepKey: returned ? `${key}-returned` : key, steps: String(steps.length), ...(at < 0 ? {} : { step: String(at + 1) }) };
}

/** A UUID (version 8, RFC 9562) that the same text always gives. */
export function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
