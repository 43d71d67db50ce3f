import { canStillSubmit } from '@/components/onboarding/steps';
import type { OnboardingView } from '@/lib/wire/views';

type Known = Pick<OnboardingView, 'status' | 'method' | 'externalId' | 'roleArn' | 'returned'>;

/**
 * The server's role, which the page takes after a reload so that nobody types it again. Null where staff returned the access: the page
 * stays at their reason until the customer says that the role is mended, or gives another.
 */
export function knownRoleOf(view: Known): string | null {
  if (!canStillSubmit(view) || view.method !== 'role' || view.externalId === null) return null;
  return view.returned.some(({ requirement }) => requirement === 'access') ? null : view.roleArn;
}
