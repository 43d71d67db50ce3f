import { expect } from '@/e2e/fixtures/test';
import type { FaultCase } from './fault-case';
import type { KeysFixture } from './test-fixture';

/** What only a key can meet while the same file stays in the sandbox. */
export const keysCases: readonly FaultCase<KeysFixture>[] = [
  {
    name: 'the key is inactive',
    variant: 'key-not-recognised',
    check: 'identity',
    shows: ['cli'],
    breaks: ({ aws, accessKeyId }) => aws.setKey({ accessKeyId, active: false }),
    copies: 'cli',
    mends: async ({ aws, accessKeyId }, lines) => {
      expect(lines).toMatch(new RegExp(`aws iam update-access-key .*--access-key-id '?${accessKeyId}'? --status Active`));
      await aws.setKey({ accessKeyId, active: true });
    },
  },
  {
    name: 'the computer’s clock is more than five minutes off',
    variant: 'clock-skew',
    check: 'may-write',
    breaks: ({ aws, account: { accountId } }) => aws.fault({ kind: 'clock', ms: 6 * 60_000, service: 'kinesis', accountId }),
  },
];
