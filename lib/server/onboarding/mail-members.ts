import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { MailValues, OnboardingMail } from '@/lib/domain/mail';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { settings } from '@/lib/server/platform/settings/settings';

/** What a mail needs beside the company, the stream and the link. */
export type OwnValues<Template extends OnboardingMail> = Omit<MailValues[Template], 'company' | 'stream' | 'link'>;

/** Mails everyone of the company who is not disabled, in the transaction of the change that it reports. */
export async function mailMembers<Template extends OnboardingMail>(
  tx: Tx,
  onboarding: Onboarding,
  template: Template,
  values: OwnValues<Template>,
): Promise<void> {
  const company = await tx.customer.findUniqueOrThrow({
    where: { id: onboarding.customerId },
    select: { name: true, memberships: { select: { person: { select: { id: true, email: true, disabledAt: true } } } } },
  });
  const link = `${settings().origin}/onboarding/${onboarding.id}${template === 'message' ? '?tab=messages' : ''}`;
  const common = { company: company.name, stream: streamOf(onboarding)?.name ?? company.name, link };
  for (const { person } of company.memberships) {
    if (person.disabledAt !== null) continue;
    await enqueueMail(tx, template, { email: person.email, personId: person.id }, withCommon<Template>(values, common));
  }
}

/** Guarantee: every onboarding mail is its own values and the common three, as `Own` takes exactly those three away. */
function withCommon<Template extends OnboardingMail>(
  values: OwnValues<Template>,
  common: { company: string; stream: string; link: string },
): MailValues[Template] {
  return { ...values, ...common } as MailValues[Template];
}
