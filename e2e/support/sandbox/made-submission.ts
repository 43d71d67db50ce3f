import { createHash, randomUUID } from 'node:crypto';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { makeUp, stream } from '@/e2e/support/sandbox/made-up';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { type FactsFile, factsFormat } from '@/lib/domain/sealing/facts-file';
import { canonicalSealedJson, streamArnOf } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';

/** A submission that was made up, sealed to these keys, with the facts that the portal would give out. `content`: what is inside. */
export type MadeSubmission = { armored: string; facts: FactsFile; content: string; secret: string };

type Input = { method?: Method; byHand?: boolean; customer?: string };

export async function makeSubmission(
  publicKeys: string[],
  { method = 'keys', byHand = false, customer }: Input = {},
): Promise<MadeSubmission> {
  const { accessKeyId, secret, facts, run } = makeUp();
  const role = { roleArn: `arn:aws:iam::${stream.accountId}:role/kinesis/writer`, externalId: `onb-${'0a'.repeat(20)}` };
  const common = {
    onboardingId: facts.onboardingId,
    customer: customer ?? facts.customer,
    testRunId: byHand ? null : run.id,
  };
  const access =
    method === 'keys' ? ({ kind: 'keys', accessKeyId, secret: Secret.ofText(secret) } as const) : ({ kind: 'role', ...role } as const);
  const content = canonicalSealedJson({ ...common, streamArn: streamArnOf(stream), sealedAt: run.startedAt, access });
  const armored = await sealToSupport(content, publicKeys);
  return {
    armored,
    content,
    secret,
    facts: {
      format: factsFormat,
      version: 1,
      origin: 'https://portal.example.com',
      submissionId: randomUUID(),
      ...common,
      stream: streamArnOf(stream),
      method,
      keyId: method === 'keys' && !byHand ? accessKeyId : null,
      roleArn: method === 'role' ? role.roleArn : null,
      externalId: method === 'role' ? role.externalId : null,
      sha256: createHash('sha256').update(armored).digest('hex'),
      givenSha256: null,
      contentHash: null,
      submittedAt: run.startedAt,
      sealedByHand: byHand,
      pin: '0'.repeat(64),
      recipients: [],
    },
  };
}
