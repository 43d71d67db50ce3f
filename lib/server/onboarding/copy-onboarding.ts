import 'server-only';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { makeOnboarding } from '@/lib/server/onboarding/make-onboarding';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { fromJson, toJson } from '@/lib/server/onboarding/stored-json';
import { db } from '@/lib/server/platform/db/prisma';
import { verb } from '@/lib/server/verb';
import { requireCustomer } from '@/lib/server/who';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';

/**
 * One more onboarding of the same company, for the wrong stream or a moved account: with the way of access and the choices of the setup
 * guide, and the member of staff who knows it; without stream, access, tests and submissions, which belong to the other stream.
 */
export const copyOnboarding = verb(
  {
    by: requireCustomer,
    input: onboardingInput,
    load: ({ who, input }) => onboardingOf(db(), who, input.onboardingId),
    limit: { name: 'start-onboarding', max: 20, windowSeconds: 3_600, per: ({ loaded }) => loaded.customerId },
  },
  async ({ tx, who, actor, input }) => {
    const from = await onboardingOf(tx, who, input.onboardingId);
    if (!from.ok) return from;
    const { id, customerId, method, assignedTo, guideChoices } = from.value;
    const onboardingId = await makeOnboarding(tx, actor, customerId);
    const choices = guideChoices === null ? {} : { guideChoices: toJson(fromJson<object>(guideChoices)) };
    await tx.onboarding.update({ where: { id: onboardingId }, data: { method, assignedTo, ...choices } });
    await projectOnboarding(tx, onboardingId);
    await recordAudit(tx, actor, 'onboarding.copied', onboardingId, { chain: { customerId }, details: { from: id } });
    return ok({ onboardingId });
  },
);
