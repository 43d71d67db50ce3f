import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { db } from '@/lib/server/db/prisma';
import { checkEnvelopeAgainst } from '@/lib/server/keys/check-envelope';
import { acceptedKeySets } from '@/lib/server/keys/support-keys';
import { auditRefusedEnvelope } from '@/lib/server/onboardings/audit-refused-envelope';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { saveHandover } from '@/lib/server/onboardings/save-handover';
import { viewOf } from '@/lib/server/onboardings/view-of';
import { verb } from '@/lib/server/verb';
import { requireCustomer } from '@/lib/server/who';
import { handOverInput } from '@/lib/wire/onboarding-inputs';

/**
 * Takes a sealed access from the customer. The server checks the envelope (a refusal carries the class of the fault); only opening
 * proves what is inside.
 */
export const handOver = verb(
  {
    by: requireCustomer,
    input: handOverInput,
    load: ({ who, input }) => onboardingOf(db(), who, input.onboardingId),
    limit: { name: 'hand-over', max: 20, windowSeconds: 3_600, per: ({ loaded }) => loaded.id, bySource: true },
    prepare: async ({ who, input: { armored }, loaded }) => {
      const envelope = await checkEnvelopeAgainst(armored, acceptedKeySets(new Date()));
      if (envelope.ok) return envelope;
      await auditRefusedEnvelope(who, loaded.id, envelope.fault.kind);
      return err({ kind: 'envelope', reason: envelope.fault.kind });
    },
  },
  async ({ tx, who, actor, input, prepared: envelope }) => {
    const { onboardingId, version, sealedByHand = false, ...rest } = input;
    const onboarding = await onboardingOf(tx, who, onboardingId);
    if (!onboarding.ok) return onboarding;
    const given = { ...rest, sealedByHand };
    const saved = await saveHandover(tx, actor, onboarding.value, { given, envelope, version });
    return saved.ok ? ok(await viewOf(tx, onboardingId)) : saved;
  },
);
