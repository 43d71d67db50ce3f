import { expect, test } from 'vitest';
import { caseProofOf } from '@/components/review/case/case-proof-of';
import { type Check, type CheckName, requiredChecks } from '@/lib/domain/onboarding/connection-test';
import type { Status } from '@/lib/domain/onboarding/onboarding';
import type { CaseView, TestRunView } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';

const proven = requiredChecks('role').map((name, index) => check(name, 'passed', index));

test('a wrong received code is no part of the proof, neither among what was seen nor in its time', () => {
  const proof = caseProofOf({ status: 'submitted', submission: null, lastRun: run([...proven, check('received', 'failed', 30)]) });
  expect(proof).toMatchObject({ tone: 'success', at: '2026-01-05T10:05:00Z' });
  expect(proof.seenBy).not.toContain(caseTexts.runs.received);
});

test('a received code that was right in the end counts as told by the customer', () => {
  const checks = [...proven, check('received', 'failed', 30), check('received', 'passed', 31)];
  const { seenBy } = caseProofOf({ status: 'submitted', submission: null, lastRun: run(checks) });
  expect(seenBy).toContain(`${caseTexts.runs.received}: ${caseTexts.proof.observedBy.customer}`);
});

test('an unproven run says how many of the required checks passed', () => {
  const checks = [...proven.slice(0, 4), check('may-write', 'failed', 9)];
  const proof = caseProofOf({ status: 'submitted', submission: null, lastRun: { ...run(checks), proven: false } });
  expect(proof).toMatchObject({ tone: 'problem', at: '2026-01-05T10:03:00Z' });
  expect(proof.sentence).toContain(`4 of ${proven.length}`);
});

test('an access submitted without a test asks for one only while the case can be approved', () => {
  const submission = { tested: false } as CaseView['submission'];
  const sentenceIn = (status: Status) => caseProofOf({ status, submission, lastRun: null }).sentence;
  expect(sentenceIn('in-review')).toBe(caseTexts.proof.untested);
  expect(sentenceIn('live')).toBe(caseTexts.proof.untestedDecided);
});

function run(checks: Check[]): TestRunView {
  const startedAt = '2026-01-05T10:00:00Z';
  return { id: 'run', method: 'role', startedAt, startedBy: 'A', keyId: null, roleArn: null, checks, proven: true };
}

function check(name: CheckName, outcome: Check['outcome'], minute: number): Check {
  const at = `2026-01-05T10:${String(minute).padStart(2, '0')}:00Z`;
  const observedBy = name === 'received' ? 'customer' : 'server';
  return { name, outcome, observedBy, at, attempts: 1, proof: {}, answer: null, diagnosis: null };
}
