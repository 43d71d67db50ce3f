import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { MailValues } from '@/lib/domain/mail';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { settings } from '@/lib/server/platform/settings/settings';

/** What a mail of the watch says of one onboarding, as it is now. A recovery uses neither when it failed nor where to replace the access. */
export async function noticeValues(tx: Tx, onboarding: Onboarding): Promise<MailValues['failing']> {
  const { id, customerId } = onboarding;
  const company = await tx.customer.findUniqueOrThrow({ where: { id: customerId }, select: { name: true } });
  const watch = await tx.accessWatch.findUnique({ where: { onboardingId: id }, select: { failingSince: true } });
  const link = `${settings().origin}/onboarding/${id}`;
  return {
    company: company.name,
    stream: streamOf(onboarding)?.name ?? company.name,
    failingSinceAt: watch?.failingSince?.toISOString() ?? '–',
    link,
    reconnect: `${link}/replace`,
  };
}
