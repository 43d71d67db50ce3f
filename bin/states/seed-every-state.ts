import type { seedStates } from '@/bin/states/seed-states';
import { makeWebhooks } from '@/bin/states/state-moves';
import { statePlan } from '@/bin/states/state-plan';
import { makeStaff } from '@/demo/sample-data/people';
import { makeSample } from '@/demo/sample-data/sample-onboardings';
import type { World } from '@/demo/world';
import type { Onboarding } from '@/generated/prisma/client';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import { db } from '@/lib/server/platform/db/prisma';

/** One company's onboarding, and who owns it. */
export type SeededOnboarding = { id: string; customerId: string; ownerId: string; streamArn: string };
type SeededDemo = Awaited<ReturnType<typeof seedStates>>;
export type Seeded = SeededDemo & {
  world: World;
  adminId: string;
  onboardingOf: (company: string) => SeededOnboarding;
};

/** Makes an onboarding for each state beside the demo's own data. The database is open; `token` is of a delivery service. */
export async function seedEveryState(world: World, demo: SeededDemo, token: string): Promise<Seeded> {
  const { aws } = world;
  const { principalArn } = demo;
  const reviewer = await makeStaff('reviewer', { name: 'Kim Example', email: 'kim@microshare.example' });
  const admin = await makeStaff('admin', { name: 'Robin Example', email: 'robin@microshare.example' });
  for (const sample of statePlan({ origin: world.origin, token }))
    await makeSample({ aws: aws.admin, principalArn }, sample, { id: reviewer.id, network: null });
  await makeWebhooks(null, admin.id);
  const all = await db().onboarding.findMany({ include: { customer: { include: { memberships: true } } } });
  const seeded = new Map(all.map(({ customer, ...onboarding }) => [customer.name, seededOf(onboarding, customer.memberships)]));
  const onboardingOf = (company: string): SeededOnboarding => {
    const found = seeded.get(company);
    if (found === undefined) throw new Error(`No plan has an onboarding of ${company}.`);
    return found;
  };
  return { ...demo, world, adminId: admin.id, onboardingOf };
}

function seededOf(onboarding: Onboarding, members: readonly { personId: string }[]): SeededOnboarding {
  const { id, customerId } = onboarding;
  return { id, customerId, ownerId: members[0]?.personId ?? '', streamArn: streamOf(onboarding)?.arn ?? '' };
}
