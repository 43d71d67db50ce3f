import 'server-only';
import type { AuditEvent, Onboarding } from '@/generated/prisma/client';
import { type CertificateContent, type CertificateKind, certificateKinds } from '@/lib/domain/evidence/certificate';
import { currentDetails } from '@/lib/server/audit/old-names';
import { chainName } from '@/lib/server/audit/record-audit';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { auditOf, bare, eventOf, runOf, submissionOf } from '@/lib/server/evidence/evidence-of';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { settings } from '@/lib/server/platform/settings/settings';

/** What the certificate of one event of an onboarding's audit says at `now`; null where there is no such event. */
export async function certificateOf(
  tx: Tx,
  onboarding: Onboarding & { customer: { name: string } },
  seq: number,
  now: Date,
): Promise<CertificateContent | null> {
  const { id, customerId, customer } = onboarding;
  const event = await tx.auditEvent.findFirst({ where: { chain: chainName({ customerId }), seq, subject: id } });
  const kind = event === null ? null : kindOf(event);
  if (event === null || kind === null) return null;
  const stream = streamOf(onboarding);
  const { runId = '', submissionId = '' } = currentDetails(fromJson<Record<string, unknown>>(event.details)) as {
    runId?: string;
    submissionId?: string;
  };
  const run = await tx.testRun.findFirst({
    where: { id: runId, onboardingId: id },
    include: { checks: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  const submission = await tx.submission.findFirst({ where: { id: submissionId, onboardingId: id } });
  return {
    kind,
    madeAt: now.toISOString(),
    portal: settings().origin,
    onboarding: { id, company: customer.name },
    stream: stream === null ? null : bare(stream),
    principalArn: stream === null ? null : (portalPrincipal(stream.partition)?.arn ?? null),
    event: eventOf(event),
    runs: run === null ? [] : [runOf(run)],
    submission: submission === null ? null : await submissionOf(submission),
    audit: await auditOf(customerId),
  };
}

function kindOf({ action }: AuditEvent): CertificateKind | null {
  return action in certificateKinds ? certificateKinds[action as keyof typeof certificateKinds] : null;
}
