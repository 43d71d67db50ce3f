import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { type Limited, takeLimit } from '@/lib/server/limits/take-limit';
import { makeOnboarding } from '@/lib/server/onboardings/make-onboarding';
import type { NotFound } from '@/lib/server/onboardings/onboarding-of';
import { actorOf, requireCustomer } from '@/lib/server/who';
import { startOnboardingInput } from '@/lib/wire/onboarding-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

/** One more stream of a company that the customer belongs to. */
export async function startOnboarding(input: unknown): Promise<Result<{ onboardingId: string }, BadInput | NotFound | Limited>> {
  const customer = await requireCustomer();
  const wish = parseInput(startOnboardingInput, input);
  if (!wish.ok) return wish;
  const { customerId } = wish.value;
  if (!customer.memberships.some((membership) => membership.customerId === customerId)) return err({ kind: 'not-found' });
  const limit = await takeLimit(`start-onboarding:${customerId}`, { max: 20, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  return inTransaction(async (tx) => ok({ onboardingId: await makeOnboarding(tx, await actorOf(customer), customerId) }));
}
