import 'server-only';
import { ok, type Result } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { checkEnvelopeAgainst } from '@/lib/server/keys/check-envelope';
import { acceptedKeySets } from '@/lib/server/keys/support-keys';
import { takeLimits } from '@/lib/server/limits/take-limits';
import { auditRefusedEnvelope } from '@/lib/server/onboardings/audit-refused-envelope';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { type SaveHandoverFault, saveHandover } from '@/lib/server/onboardings/save-handover';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { viewOf } from '@/lib/server/onboardings/view-of';
import { actorOf, requireCustomer } from '@/lib/server/who';
import { handOverInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { OnboardingView } from '@/lib/wire/views';

/** `envelope`: the message's structure was refused, with the class by which. */
export type HandOverFault = VerbFault | SaveHandoverFault | { kind: 'envelope'; reason: string };

/** Takes a sealed access from the customer. The server checks the envelope; only opening proves what is inside. */
export async function handOver(input: unknown): Promise<Result<OnboardingView, HandOverFault>> {
  const customer = await requireCustomer();
  const wish = parseInput(handOverInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, version, sealedByHand = false, ...rest } = wish.value;
  const limit = await takeLimits('hand-over', onboardingId, { max: 20, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const envelope = await checkEnvelopeAgainst(rest.armored, acceptedKeySets(new Date()));
  if (!envelope.ok) {
    await auditRefusedEnvelope(customer, onboardingId, envelope.fault.kind);
    return { ok: false, fault: { kind: 'envelope', reason: envelope.fault.kind } };
  }
  const actor = await actorOf(customer);
  return inTransaction<OnboardingView, HandOverFault>(async (tx) => {
    const onboarding = await onboardingOf(tx, customer, onboardingId);
    if (!onboarding.ok) return onboarding;
    const given = { ...rest, sealedByHand };
    const saved = await saveHandover(tx, actor, onboarding.value, { given, envelope: envelope.value, version });
    return saved.ok ? ok(await viewOf(tx, onboardingId)) : saved;
  });
}
