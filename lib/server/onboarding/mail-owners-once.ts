import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { MailValues } from '@/lib/domain/mail';
import type { OwnValues } from '@/lib/server/onboarding/mail-members';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { uuidOf } from '@/lib/server/platform/mail/enqueue-reminders';
import { settings } from '@/lib/server/platform/settings/settings';

type Template = 'renewal' | 'access-review';

/** Mails the owners once for each occasion, however often the job comes by. `page`: below the onboarding's own, where the mail leads. */
export async function mailOwnersOnce<Name extends Template>(
  tx: Tx,
  onboarding: Onboarding,
  template: Name,
  values: OwnValues<Name>,
  { occasion, page }: { occasion: string; page?: string },
): Promise<void> {
  const { id, customerId } = onboarding;
  const { name: company, memberships } = await tx.customer.findUniqueOrThrow({
    where: { id: customerId },
    select: { name: true, memberships: { where: { role: 'owner', person: { disabledAt: null } }, select: { person: true } } },
  });
  const link = `${settings().origin}/onboarding/${id}${page === undefined ? '' : `/${page}`}`;
  for (const { person } of memberships) {
    // Guarantee: either mail is its own values and these three, as OwnValues takes exactly these away.
    const all = { ...values, company, stream: streamOf(onboarding)?.name ?? company, link } as unknown as MailValues[Name];
    const to = { email: person.email, personId: person.id };
    await enqueueMail(tx, template, to, all, { id: uuidOf(`${template} ${person.id} ${occasion}`) });
  }
}
