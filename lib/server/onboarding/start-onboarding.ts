import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { makeOnboarding } from '@/lib/server/onboarding/make-onboarding';
import { workplacesOf } from '@/lib/server/onboarding/onboarding-of';
import { verb } from '@/lib/server/verb';
import { requireCustomer } from '@/lib/server/who';
import { startOnboardingInput } from '@/lib/wire/onboarding-inputs';

/** One more stream of a company that the customer belongs to. */
export const startOnboarding = verb(
  {
    by: requireCustomer,
    input: startOnboardingInput,
    load: async ({ who, input: { customerId } }) => (workplacesOf(who).includes(customerId) ? ok(customerId) : err({ kind: 'not-found' })),
    limit: { name: 'start-onboarding', max: 20, windowSeconds: 3_600, per: ({ loaded: customerId }) => customerId },
  },
  async ({ tx, actor, loaded: customerId }) => ok({ onboardingId: await makeOnboarding(tx, actor, customerId) }),
);
