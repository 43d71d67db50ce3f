import 'server-only';
import { deliveriesOf } from '@/lib/server/deliveries/deliveries-of';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { requireReader } from '@/lib/server/onboarding/require-reader';
import { mayManage } from '@/lib/server/people/manager';
import { db } from '@/lib/server/platform/db/prisma';
import type { DeliveriesView } from '@/lib/wire/delivery-views';
import { idField } from '@/lib/wire/fields';

/** What an onboarding's reports say, for its customer and staff; null where it was never approved, or is not theirs. */
export async function readDeliveries(onboardingId: string): Promise<DeliveriesView | null> {
  const reader = await requireReader();
  const id = idField.safeParse(onboardingId);
  const onboarding = id.success ? await onboardingOf(db(), reader, id.data) : null;
  if (onboarding === null || !onboarding.ok) return null;
  const { status, liveSince, customerId } = onboarding.value;
  if (status !== 'approved' && liveSince === null) return null;
  const mayChooseHeartbeat = reader.kind === 'customer' && mayManage(reader, customerId, 'watch').ok && status !== 'retired';
  return { ...(await deliveriesOf(db(), onboarding.value, new Date())), mayChooseHeartbeat };
}
