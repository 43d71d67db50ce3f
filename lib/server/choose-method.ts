import 'server-only';
import { canTest, type Status } from '@/lib/domain/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { portalPrincipal } from '@/lib/server/onboardings/portal-principal';
import { projectOnboarding } from '@/lib/server/onboardings/project-onboarding';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { viewOf } from '@/lib/server/onboardings/view-of';
import { actorOf, requireCustomer } from '@/lib/server/who';
import { chooseMethodInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { OnboardingView } from '@/lib/wire/views';

export type ChooseMethodFault = VerbFault | { kind: 'no-principal'; partition: string };

/** How Microshare gets in: a role or an access key. The other one's ARN or key id stays noted until it is replaced. */
export async function chooseMethod(input: unknown): Promise<Result<OnboardingView, ChooseMethodFault>> {
  const customer = await requireCustomer();
  const wish = parseInput(chooseMethodInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, version, method } = wish.value;
  const actor = await actorOf(customer);
  return inTransaction<OnboardingView, ChooseMethodFault>(async (tx) => {
    const onboarding = await onboardingOf(tx, customer, onboardingId);
    if (!onboarding.ok) return onboarding;
    const { partition, customerId } = onboarding.value;
    const status = onboarding.value.status as Status;
    if (!canTest(status)) return err({ kind: 'not-from-here', from: status, to: status });
    if (method === 'role' && partition !== null && portalPrincipal(partition) === null) return err({ kind: 'no-principal', partition });
    const changed = await changeOnboarding(tx, onboarding.value, { method }, version);
    if (!changed.ok) return changed;
    await projectOnboarding(tx, onboardingId);
    await recordAudit(tx, actor, 'onboarding.method', onboardingId, { chain: { customerId }, details: { method } });
    return ok(await viewOf(tx, onboardingId));
  });
}
