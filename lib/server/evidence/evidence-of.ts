import 'server-only';
import type { AuditEvent, Onboarding, Submission } from '@/generated/prisma/client';
import { sessionNameOf } from '@/lib/aws/role/assume-role';
import type { Stream } from '@/lib/domain/aws/arn';
import { permissionPolicy, trustPolicy } from '@/lib/domain/aws/stream-policy';
import type { EvidenceContent, EvidenceEvent, EvidenceRun, EvidenceSubmission } from '@/lib/domain/evidence/evidence';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import { pinOf } from '@/lib/domain/sealing/support-keys';
import { currentDetails } from '@/lib/server/audit/old-names';
import { chainName } from '@/lib/server/audit/record-audit';
import { headOf, readEnds } from '@/lib/server/audit/verify-chains';
import { readExternalId } from '@/lib/server/connection-test/external-id';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { recordOf, type StoredRun } from '@/lib/server/onboarding/history';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { settings } from '@/lib/server/platform/settings/settings';

const runsMax = 100;

/** Everything that an evidence pack says of one onboarding at `now`: facts, ids and hashes, and of no person but the company's name. */
export async function evidenceOf(tx: Tx, onboarding: Onboarding & { customer: { name: string } }, now: Date): Promise<EvidenceContent> {
  const { id, customerId, status, method, roleArn, keyId } = onboarding;
  const stream = streamOf(onboarding);
  const principalArn = stream === null ? null : (portalPrincipal(stream.partition)?.arn ?? null);
  const externalId = await readExternalId(tx, customerId, onboarding.streamAccountId);
  const { pin, fingerprints } = supportKeys();
  const submissions = await tx.submission.findMany({ where: { onboardingId: id }, orderBy: { submittedAt: 'asc' } });
  return {
    madeAt: now.toISOString(),
    portal: settings().origin,
    onboarding: { id, company: onboarding.customer.name, status: status as Status, method: method as Method | null, roleArn, keyId },
    stream: stream === null ? null : bare(stream),
    principalArn,
    externalId,
    policies: {
      permission: stream === null ? null : permissionPolicy(stream),
      trust: principalArn === null || externalId === null ? null : trustPolicy(principalArn, externalId),
    },
    supportKeys: { pin, fingerprints: [...fingerprints] },
    runs: await runsOf(tx, id),
    submissions: await Promise.all(submissions.map(submissionOf)),
    closures: await eventsOf(tx, onboarding, ['access.closed']),
    deletions: await eventsOf(tx, onboarding, ['sealed-message.purged']),
    audit: await auditOf(customerId),
  };
}

export function bare({ arn, partition, region, accountId, name }: Stream) {
  return { arn, partition, region, accountId, name };
}

async function runsOf(tx: Tx, onboardingId: string): Promise<EvidenceRun[]> {
  const rows = await tx.testRun.findMany({
    where: { onboardingId },
    orderBy: { startedAt: 'desc' },
    take: runsMax,
    include: { checks: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  return rows.reverse().map(runOf);
}

export function runOf(stored: StoredRun): EvidenceRun {
  const { id, method, roleArn, keyId, startedAt, checks } = recordOf(stored);
  return {
    id,
    purpose: stored.purpose,
    method,
    roleArn,
    keyId,
    startedAt,
    sessionName: method === 'role' ? sessionNameOf(stored.onboardingId) : null,
    checks: checks.map(({ name, outcome, observedBy, at, attempts, answer, proof }) => ({
      name,
      outcome,
      observedBy,
      at,
      attempts,
      operation: answer?.operation ?? null,
      code: answer?.code ?? null,
      requestId: answer?.requestId ?? null,
      proof,
    })),
  };
}

export async function submissionOf(row: Submission): Promise<EvidenceSubmission> {
  const { id, method, roleArn, keyId, externalId, sha256 } = row;
  const recipients = [...row.recipients].sort();
  const times = { sealedAt: row.sealedAt.toISOString(), submittedAt: row.submittedAt.toISOString() };
  return { id, method: method as Method, roleArn, keyId, externalId, sha256, recipients, pin: await pinOf(recipients), ...times };
}

async function eventsOf(tx: Tx, { id, customerId }: Onboarding, actions: string[]): Promise<EvidenceEvent[]> {
  const rows = await tx.auditEvent.findMany({
    where: { chain: chainName({ customerId }), subject: id, action: { in: actions } },
    orderBy: { seq: 'asc' },
  });
  return rows.map(eventOf);
}

export function eventOf({ action, at, seq, hash, details }: AuditEvent): EvidenceEvent {
  return {
    action,
    at: at.toISOString(),
    seq,
    hash,
    details: Object.fromEntries(
      Object.entries(currentDetails(fromJson<Record<string, unknown>>(details))).map(([name, value]) => [name, String(value)]),
    ),
  };
}

export async function auditOf(customerId: string): Promise<EvidenceContent['audit']> {
  const ends = await readEnds();
  const chain = chainName({ customerId });
  const { length, hash } = ends.find((end) => end.chain === chain) ?? { length: 0, hash: '' };
  return { chain, length, hash, head: headOf(ends) };
}
