import { expect, test } from 'vitest';
import type { AccessState } from '@/components/onboarding/access/access-state';
import type { TestEnd } from '@/components/onboarding/test/run-checks';
import { withTest } from '@/components/onboarding/with-test';
import { type Cause, causes } from '@/lib/domain/aws/cause';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { Requirement, RequirementKey } from '@/lib/domain/onboarding/requirements';
import type { OnboardingView } from '@/lib/wire/views';

const access = { kind: 'role', roleArn: 'arn:aws:iam::222222222222:role/m', externalId: 'onb-1' } as const;
const requirements = [requirement('access', 'due'), requirement('test', 'due-later'), requirement('submit', 'due-later')];
const draft = { status: 'draft', turn: 'customer', requirements } as Partial<OnboardingView> as OnboardingView;

test('a test that failed in this tab is what is due, before the server’s view says so', () => {
  const { turn, requirements: due } = withTest(draft, tested({ kind: 'failed', check: 'identity' }, 'trust-refused'));
  expect(turn).toBe('customer');
  expect(due).toMatchObject([
    { key: 'access', state: 'done' },
    { key: 'test', state: 'due-again', diagnosis: { cause: 'trust-refused' } },
    { key: 'submit', state: 'due-later' },
  ]);
});

test('after a test that passed in this tab the submission is due', () => {
  const { requirements: due } = withTest(draft, tested({ kind: 'passed' }, null));
  expect(due.map(({ state }) => state)).toEqual(['done', 'done', 'due']);
});

test('nothing is said ahead of the server where nothing was found, where Microshare must act, or past the draft', () => {
  expect(withTest(draft, { at: 'empty', ended: false })).toBe(draft);
  expect(withTest(draft, tested({ kind: 'cancelled' }, null))).toBe(draft);
  expect(withTest(draft, tested({ kind: 'failed', check: 'identity' }, 'portal-misconfigured'))).toBe(draft);
  const degraded: OnboardingView = { ...draft, status: 'degraded' };
  expect(withTest(degraded, tested({ kind: 'failed', check: 'identity' }, 'trust-refused'))).toBe(degraded);
});

function tested(end: TestEnd, cause: Cause | null): AccessState {
  const diagnosis = cause === null ? null : { cause, ...causes[cause], values: {} };
  const outcome = diagnosis === null ? 'passed' : 'failed';
  const at = '2026-01-05T10:05:00Z';
  const identity: Check = { name: 'identity', outcome, observedBy: 'server', at, attempts: 1, proof: {}, answer: null, diagnosis };
  const run = { id: 'r1' } as Extract<AccessState, { at: 'tested' }>['tabRun']['run'];
  const tabRun = { run, progress: { checks: [identity], now: null, waiting: null }, end };
  return { at: 'tested', held: { access, endsAt: null }, tabRun };
}

function requirement(key: RequirementKey, state: Requirement['state']): Requirement {
  return { key, side: 'customer', state, since: null, deadline: null, reason: null, diagnosis: null, alternatives: [] };
}
