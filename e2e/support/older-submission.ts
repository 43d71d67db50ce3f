import { createHash, randomBytes } from 'node:crypto';
import { readKey } from 'openpgp';
import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { canonicalSealedJson } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { saveSubmission } from '@/lib/server/submissions/save-submission';

export type OlderSubmission = {
  onboardingId: string;
  submissionId: string;
  accessKeyId: string;
  secret: string;
  armored: string;
  content: string;
};

/**
 * `publicKey`: armored. `tamper`: what is sealed instead of the true content. `byHand`: the portal knows no key id. `replacing`: it is the
 * new key of a live onboarding, whose own key was sealed by hand.
 */
type Input = { publicKey: string; tamper?: (content: string) => string; byHand?: boolean; replacing?: boolean };

const live = { status: 'live', method: 'keys' };

/** A key that was submitted before the support keys changed: its message is sealed to a key that is no longer this build's. */
export async function makeOlderSubmission(
  customer: { id: string; name: string },
  { publicKey, tamper, byHand = false, replacing = false }: Input,
): Promise<OlderSubmission> {
  const [accountId, streamName, region] = ['222222222222', `sensors-${randomBytes(3).toString('hex')}`, 'eu-west-1'];
  const onboarding = await db().onboarding.create({
    data: { customerId: customer.id, partition: 'aws', region, streamAccountId: accountId, streamName, ...(replacing && live) },
  });
  if (replacing) await db().replacement.create({ data: { onboardingId: onboarding.id, method: 'keys', startedBy: 'operator' } });
  const [accessKeyId, secret, sealedAt] = [makeAccessKeyId(accountId), makeSecretAccessKey(), new Date().toISOString()];
  const content = canonicalSealedJson({
    onboardingId: onboarding.id,
    customer: customer.name,
    streamArn: `arn:aws:kinesis:${region}:${accountId}:stream/${streamName}`,
    testRunId: null,
    sealedAt,
    access: { kind: 'keys', accessKeyId, secret: Secret.ofText(secret) },
  });
  const armored = await sealToSupport(tamper?.(content) ?? content, [publicKey]);
  const recipients = [(await readKey({ armoredKey: publicKey })).getFingerprint().toUpperCase()];
  const sha256 = createHash('sha256').update(armored).digest('hex');
  const saved = await inTransaction((tx) =>
    saveSubmission(tx, { id: 'operator', network: null }, onboarding, {
      given: { method: 'keys', testRunId: null, keyId: byHand ? null : accessKeyId, roleArn: null, sealedAt, sealedByHand: byHand },
      envelope: { armored, sha256, givenSha256: sha256, recipients, bytes: armored.length },
      replacing,
    }),
  );
  if (!saved.ok) throw new Error(saved.fault.kind);
  const { id: submissionId } = await db().submission.findFirstOrThrow({ where: { onboardingId: onboarding.id } });
  return { onboardingId: onboarding.id, submissionId, accessKeyId, secret, armored, content };
}
