import 'server-only';
import { ok, type Result } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { type NotFound, onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { toJson } from '@/lib/server/onboardings/stored-json';
import { requireCustomer } from '@/lib/server/who';
import { guideChoicesInput } from '@/lib/wire/onboarding-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

/** Keeps what was chosen in the setup guide. Nobody decides on it, so neither version nor history changes. */
export async function saveGuideChoices(input: unknown): Promise<Result<void, BadInput | NotFound>> {
  const customer = await requireCustomer();
  const wish = parseInput(guideChoicesInput, input);
  if (!wish.ok) return wish;
  return inTransaction<void, NotFound>(async (tx) => {
    const onboarding = await onboardingOf(tx, customer, wish.value.onboardingId);
    if (!onboarding.ok) return onboarding;
    await tx.onboarding.update({ where: { id: onboarding.value.id }, data: { guideChoices: toJson(wish.value.choices) } });
    return ok(undefined);
  });
}
