import { sealBytesToSupport } from '@/demo/sample-data/seal-to-support';
import type { Stream } from '@/lib/domain/aws/arn';
import type { EnvelopeFault } from '@/lib/domain/sealing/envelope-fault';
import { writeSealedAccess } from '@/lib/domain/sealing/sealed-access';
import type { Actor } from '@/lib/server/audit/record-audit';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { checkEnvelope } from '@/lib/server/platform/keys/check-envelope';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { type SaveSubmissionFault, saveSubmission } from '@/lib/server/submissions/save-submission';

/** `newRoleArn`: of a role that is to replace the one in use, and was not tested. */
type Sample = { onboardingId: string; company: string; stream: Stream; owner: Actor; newRoleArn?: string };

/** Seals the role of a sample onboarding to the demo's support keys, as the browser does, and submits it. */
export async function submitSample({ onboardingId, company, stream, owner, newRoleArn }: Sample): Promise<void> {
  const saved = await inTransaction<void, EnvelopeFault | SaveSubmissionFault>(async (tx) => {
    const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
    const run = await tx.testRun.findFirstOrThrow({ where: { onboardingId }, orderBy: { startedAt: 'desc' } });
    const testRunId = newRoleArn === undefined ? run.id : null;
    const externalId = await ensureExternalId(tx, onboarding.customerId, stream.accountId);
    const roleArn = newRoleArn ?? onboarding.roleArn ?? '';
    const sealedAt = new Date().toISOString();
    const access = { kind: 'role', roleArn, externalId } as const;
    const armored = await sealBytesToSupport(
      writeSealedAccess({ onboardingId, customer: company, streamArn: stream.arn, testRunId, sealedAt, access }),
    );
    const envelope = await checkEnvelope(armored, supportKeys());
    if (!envelope.ok) return envelope;
    const given = { method: 'role', testRunId, keyId: null, roleArn, sealedAt, sealedByHand: false } as const;
    return saveSubmission(tx, owner, onboarding, { given, envelope: envelope.value, replacing: newRoleArn !== undefined });
  });
  if (!saved.ok) throw new Error(`The sample was not submitted: ${JSON.stringify(saved.fault)}`);
}
