import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { withoutWho } from '@/lib/server/onboarding/change-onboarding';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { viewOf } from '@/lib/server/onboarding/view-of';
import { db } from '@/lib/server/platform/db/prisma';
import { checkEnvelopeAgainst } from '@/lib/server/platform/keys/check-envelope';
import { acceptedKeySets } from '@/lib/server/platform/keys/support-keys';
import { auditRefusedEnvelope } from '@/lib/server/submissions/audit-refused-envelope';
import { saveSubmission } from '@/lib/server/submissions/save-submission';
import { verb } from '@/lib/server/verb';
import { requireCustomer } from '@/lib/server/who';
import { submitInput } from '@/lib/wire/onboarding-inputs';

/**
 * Takes a sealed access from the customer. The server checks the envelope (a refusal carries the class of the fault); only opening
 * proves what is inside.
 */
export const submit = verb(
  {
    by: requireCustomer,
    input: submitInput,
    load: ({ who, input }) => onboardingOf(db(), who, input.onboardingId),
    limit: { name: 'submit', max: 20, windowSeconds: 3_600, per: ({ loaded }) => loaded.id, bySource: true },
    prepare: async ({ who, input: { armored }, loaded }) => {
      const envelope = await checkEnvelopeAgainst(armored, acceptedKeySets(new Date()));
      if (envelope.ok) return envelope;
      await auditRefusedEnvelope(who, loaded.id, envelope.fault.kind);
      return err({ kind: 'envelope', reason: envelope.fault.kind });
    },
  },
  async ({ tx, who, actor, input, prepared: envelope }) => {
    const { onboardingId, version, method, testRunId, keyId, roleArn, sealedAt, sealedByHand = false, replacing = false } = input;
    const onboarding = await onboardingOf(tx, who, onboardingId);
    if (!onboarding.ok) return onboarding;
    const given = { method, testRunId, keyId, roleArn, sealedAt, sealedByHand };
    const saved = await saveSubmission(tx, actor, onboarding.value, { given, envelope, version, replacing });
    return saved.ok ? ok(await viewOf(tx, onboardingId)) : err(withoutWho(saved.fault));
  },
);
