import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';
import type { RunFacts, SealFacts, StreamFacts } from '@/lib/domain/sealing/sandbox-messages';

/** A customer's key, onboarding and run, made up for one test. */
export type MadeUp = { accessKeyId: string; secret: string; csv: string; facts: SealFacts & { testRunId: string }; run: RunFacts };

export const stream: StreamFacts = { region: 'eu-west-1', accountId: '222222222222', streamName: 'sensor-stream' };

export function makeUp(): MadeUp {
  const [accessKeyId, secret] = [makeAccessKeyId(stream.accountId), makeSecretAccessKey()];
  const run = { id: crypto.randomUUID(), code: 'K7M2QX', startedAt: new Date().toISOString() };
  return {
    accessKeyId,
    secret,
    csv: `\uFEFFAccess key ID,Secret access key\r\n${accessKeyId},${secret}\r\n`,
    facts: { onboardingId: crypto.randomUUID(), customer: 'Example “Größe” GmbH', stream, method: 'keys', testRunId: run.id },
    run,
  };
}
