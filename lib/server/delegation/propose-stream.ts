import 'server-only';
import { parseStream } from '@/lib/domain/aws/arn';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import { canProposeStream, type ProposedStream } from '@/lib/domain/onboarding/proposed-stream';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { toJson } from '@/lib/server/onboarding/stored-json';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import { verb } from '@/lib/server/verb';
import { requireDelegate } from '@/lib/server/who';
import { proposeStreamInput } from '@/lib/wire/delegation-inputs';

/** What a colleague proposes through a link waits until the owner confirms it; until then the onboarding has no stream. */
export const proposeStream = verb(
  {
    by: (input) => requireDelegate(input?.linkId ?? ''),
    input: proposeStreamInput,
    limit: { name: 'propose', max: 20, windowSeconds: 3_600, per: ({ who }) => who.linkId, bySource: true },
  },
  async ({ tx, who, actor, input }) => {
    const onboarding = await onboardingOf(tx, who, who.onboardingId);
    if (!onboarding.ok) return onboarding;
    const stream = parseStream(input);
    if (!stream.ok) return err({ kind: 'refused', reason: stream.fault.kind, values: stream.fault.values });
    const { id, customerId, version } = onboarding.value;
    const status = onboarding.value.status as Status;
    if (!canProposeStream(status, streamOf(onboarding.value) !== null)) return err({ kind: 'not-from-here', from: status, to: status });
    const proposed: ProposedStream = { arn: stream.value.arn, linkId: who.linkId, at: new Date().toISOString() };
    const { count } = await tx.onboarding.updateMany({
      where: { id, version },
      data: { proposedStream: toJson(proposed), version: { increment: 1 } },
    });
    if (count === 0) return err({ kind: 'not-from-here', from: status, to: status });
    await projectOnboarding(tx, id);
    const details = { linkId: who.linkId, stream: stream.value.arn };
    await recordAudit(tx, actor, 'stream.proposed', id, { chain: { customerId }, details });
    return ok(undefined);
  },
);
