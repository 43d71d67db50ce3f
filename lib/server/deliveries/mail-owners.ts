import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { mailPeople, type OwnValues } from '@/lib/server/onboarding/mail-members';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { settings } from '@/lib/server/platform/settings/settings';

/** Mails the owners of the company, in the transaction of the change that it reports. */
export function mailOwners<Template extends 'failing' | 'still-failing' | 'recovered'>(
  tx: Tx,
  onboarding: Onboarding,
  template: Template,
  values: OwnValues<Template>,
): Promise<void> {
  const reconnect = `${settings().origin}/onboarding/${onboarding.id}/replace`;
  return mailPeople(tx, onboarding, template, { ...values, reconnect }, { role: 'owner' });
}
