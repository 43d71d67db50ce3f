import 'server-only';
import type { Webhook } from '@/generated/prisma/client';
import { mayMember } from '@/lib/domain/member-rights';
import { db } from '@/lib/server/platform/db/prisma';
import { requireAdmin, requirePerson } from '@/lib/server/who';
import type { CompanyWebhooks, WebhookView } from '@/lib/wire/people-views';

/** The webhooks of the companies that the reader owns. */
export async function listWebhooks(): Promise<CompanyWebhooks[]> {
  const person = await requirePerson();
  const owned = person.kind === 'customer' ? person.memberships.filter(({ role }) => mayMember(role, 'invite')) : [];
  const rows = await db().webhook.findMany({
    where: { customerId: { in: owned.map(({ customerId }) => customerId) } },
    orderBy: { createdAt: 'asc' },
  });
  return owned.map(({ customerId, company }) => ({
    customerId,
    company,
    webhooks: rows.filter((row) => row.customerId === customerId).map(viewOf),
  }));
}

/** The webhooks of Microshare's systems. For admins. */
export async function listMicroshareWebhooks(): Promise<WebhookView[]> {
  await requireAdmin();
  return (await db().webhook.findMany({ where: { customerId: null }, orderBy: { createdAt: 'asc' } })).map(viewOf);
}

function viewOf({ id, url, lastAt, lastStatus, lastMs, lastFault }: Webhook): WebhookView {
  return { id, url, last: lastAt === null ? null : { at: lastAt.toISOString(), status: lastStatus, ms: lastMs, fault: lastFault } };
}
