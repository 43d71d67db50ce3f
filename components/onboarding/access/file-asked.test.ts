import { expect, test } from 'vitest';
import { fileAskedAfter } from '@/components/onboarding/access/file-asked';
import { type Cause, causes } from '@/lib/domain/aws/cause';
import type { TestRunView } from '@/lib/wire/views';

test('the file of the key that passed is asked for to be sealed', () => {
  expect(fileAskedAfter(run({ proven: true }))).toBe('seal');
});

test('after a failure in AWS any file will do, after a refused key another one is asked for', () => {
  expect(fileAskedAfter(run({ cause: 'policy-missing' }))).toBe('test');
  expect(fileAskedAfter(run({ cause: 'secret-wrong' }))).toBe('other-key');
  expect(fileAskedAfter(run({ cause: 'key-not-recognised' }))).toBe('other-key');
});

test('nothing is asked for again where no key was tested', () => {
  expect(fileAskedAfter(null)).toBeNull();
  expect(fileAskedAfter({ ...run({ cause: 'trust-refused' }), method: 'role' })).toBeNull();
});

function run({ cause, proven = false }: { cause?: Cause; proven?: boolean }): TestRunView {
  const at = '2026-01-05T10:00:00Z';
  const diagnosis = cause === undefined ? null : { cause, ...causes[cause], values: {} };
  const check = { name: 'identity', outcome: 'failed', observedBy: 'server', at, attempts: 1, proof: {}, answer: null, diagnosis } as const;
  const checks = diagnosis === null ? [] : [check];
  return { id: 'run', method: 'keys', startedAt: at, startedBy: 'A', keyId: 'AKIAEXAMPLE', roleArn: null, checks, proven };
}
