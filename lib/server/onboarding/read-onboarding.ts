import 'server-only';
import { notFound } from 'next/navigation';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { viewOf } from '@/lib/server/onboarding/view-of';
import { db } from '@/lib/server/platform/db/prisma';
import { requireCustomer } from '@/lib/server/who';
import { idField } from '@/lib/wire/fields';
import type { OnboardingView } from '@/lib/wire/views';

/** One onboarding of the customer's own companies; anything else is not found. */
export async function readOnboarding(onboardingId: unknown): Promise<OnboardingView> {
  const customer = await requireCustomer();
  const id = idField.safeParse(onboardingId);
  if (!id.success) notFound();
  const onboarding = await onboardingOf(db(), customer, id.data);
  if (!onboarding.ok) notFound();
  return viewOf(db(), onboarding.value.id);
}
