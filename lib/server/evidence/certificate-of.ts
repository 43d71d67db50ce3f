import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { type CertificateContent, certificateKinds } from '@/lib/domain/evidence/certificate';
import { chainName } from '@/lib/server/audit/record-audit';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { auditOf, bare, eventOf, runOf, submissionOf } from '@/lib/server/evidence/evidence-of';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { settings } from '@/lib/server/platform/settings/settings';

/**
 * What a certificate says at `now`; null where there is none. `about`: the run in which AWS refused a role, or the submission whose sealed
 * message was deleted.
 */
export async function certificateOf(
  tx: Tx,
  onboarding: Onboarding & { customer: { name: string } },
  about: string,
  now: Date,
): Promise<CertificateContent | null> {
  const { id, customerId, customer } = onboarding;
  const actions = Object.keys(certificateKinds);
  const events = await tx.auditEvent.findMany({
    where: { chain: chainName({ customerId }), subject: id, action: { in: actions } },
    orderBy: { seq: 'asc' },
  });
  const event = events.map(eventOf).findLast(({ details }) => Object.values(details).includes(about));
  if (event === undefined) return null;
  const stream = streamOf(onboarding);
  const run = await tx.testRun.findFirst({
    where: { id: about, onboardingId: id },
    include: { checks: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  const submission = await tx.submission.findFirst({ where: { id: about, onboardingId: id } });
  return {
    // Guarantee: only events of these actions were read.
    kind: certificateKinds[event.action as keyof typeof certificateKinds],
    madeAt: now.toISOString(),
    portal: settings().origin,
    onboarding: { id, company: customer.name },
    stream: stream === null ? null : bare(stream),
    principalArn: stream === null ? null : (portalPrincipal(stream.partition)?.arn ?? null),
    event,
    runs: run === null ? [] : [runOf(run)],
    submission: submission === null ? null : await submissionOf(submission),
    audit: await auditOf(customerId),
  };
}
