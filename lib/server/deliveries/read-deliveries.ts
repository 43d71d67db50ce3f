import 'server-only';
import { deliveriesOf } from '@/lib/server/deliveries/deliveries-of';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { requireReader } from '@/lib/server/onboarding/require-reader';
import { mayManage } from '@/lib/server/people/manager';
import { db } from '@/lib/server/platform/db/prisma';
import type { DeliveriesView } from '@/lib/wire/delivery-views';
import { idField } from '@/lib/wire/fields';

/** What an onboarding's reports say, for its customer and staff; null where there is nothing to say: never approved, retired without a report, or not theirs. */
export async function readDeliveries(onboardingId: string): Promise<DeliveriesView | null> {
  const reader = await requireReader();
  const id = idField.safeParse(onboardingId);
  const onboarding = id.success ? await onboardingOf(db(), reader, id.data) : null;
  if (onboarding === null || !onboarding.ok) return null;
  const { status, liveSince, customerId } = onboarding.value;
  if (status !== 'approved' && liveSince === null) return null;
  const mayChooseHeartbeat = reader.kind === 'customer' && mayManage(reader, customerId, 'watch').ok && status !== 'retired';
  const deliveries = await deliveriesOf(db(), onboarding.value, new Date());
  if (status === 'retired' && deliveries.reportedAt === null) return null;
  return { ...deliveries, mayChooseHeartbeat };
}
