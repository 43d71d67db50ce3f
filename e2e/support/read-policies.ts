import type { EnginePage } from '@/e2e/support/engines/engine-page';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { copyText } from './copy-text';

export type OfferedPolicies = { permission: string; trust: string | null };

/** Copies the policies that the setup guide offers, as JSON text; a key needs no trust policy. */
export async function readPolicies(page: EnginePage, method: Method): Promise<OfferedPolicies> {
  await page.getByRole('tab', { name: 'Policies' }).click();
  const copied = (part: string) => copyText(page, page.getByRole('button', { name: new RegExp(`^Copy ${part}: `) }));
  return { permission: await copied('Permission policy'), trust: method === 'role' ? await copied('Trust policy') : null };
}
