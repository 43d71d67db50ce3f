import 'server-only';
import type { MailTemplate } from '@/lib/domain/mail';
import { currentName } from '@/lib/domain/onboarding/old-names';
import type { MailContent } from '@/lib/server/platform/mail/wrap-mail';

/** A waiting mail with the names of today: jobs of an older release may wait for two days. */
export function currentMail(template: string, { email, values }: MailContent): MailContent & { template: MailTemplate } {
  const fields = Object.entries(values).map(([field, value]) => [currentName(field), field === 'requirement' ? currentName(value) : value]);
  return { template: currentName(template) as MailTemplate, email, values: Object.fromEntries(fields) };
}
