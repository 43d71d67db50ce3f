import { expect, test } from 'vitest';
import { stepNames, stepsOf } from '@/components/onboarding/steps';
import type { OnboardingView, TestRunView } from '@/lib/wire/views';

const nothingInHand = { access: false, ofLastRun: false, proven: false };
const stream = {
  partition: 'aws',
  region: 'eu-central-1',
  accountId: '222222222222',
  name: 'sensors',
  arn: 'arn:aws:kinesis:eu-central-1:222222222222:stream/sensors',
};

test('a new onboarding opens at the stream and everything else comes later', () => {
  expect(openOf(view({}))).toBe('stream');
  expect(stepsOf(view({}), nothingInHand).test).toBe('later');
});

test('the steps open one after the other', () => {
  expect(openOf(view({ stream }))).toBe('access');
  expect(openOf(view({ stream, method: 'role' }))).toBe('set-up');
  expect(openOf(view({ stream, method: 'role', roleArn: 'arn:aws:iam::222222222222:role/m' }))).toBe('test');
  expect(openOf(view({ stream, method: 'keys', lastRun: run('keys', false) }))).toBe('test');
  expect(openOf(view({ stream, method: 'keys', lastRun: run('keys', true) }))).toBe('seal');
});

test('an access in this tab finishes its step before the server has it', () => {
  expect(stepsOf(view({ stream, method: 'keys' }), { access: true, ofLastRun: false, proven: false }).test).toBe('open');
  expect(stepsOf(view({ stream, method: 'keys' }), { access: true, ofLastRun: false, proven: true }).seal).toBe('open');
});

test('the test of another key does not count for the one in hand', () => {
  const tested = view({ stream, method: 'keys', lastRun: run('keys', true) });
  expect(stepsOf(tested, { access: true, ofLastRun: false, proven: false }).test).toBe('open');
  expect(stepsOf(tested, { access: true, ofLastRun: true, proven: false }).seal).toBe('open');
});

test('what a colleague gave moves nothing on before the owner confirms it', () => {
  const waiting = { method: 'role', roleArn: 'arn:aws:iam::222222222222:role/m', keyId: null, at: '2026-01-05T10:00:00Z' } as const;
  const lastRun = { ...run('role', true), roleArn: waiting.roleArn };
  expect(openOf(view({ stream, method: 'role', lastRun, delegated: { links: [], waiting } }))).toBe('set-up');
});

test('a returned step opens again and the others keep their tick', () => {
  const returned = [{ requirement: 'test', reason: 'The record did not arrive.', at: '2026-01-05T10:00:00Z', by: 'Reviewer' }];
  const steps = stepsOf(view({ status: 'returned', stream, method: 'keys', lastRun: run('keys', true), returned }), nothingInHand);
  expect(steps).toEqual({ stream: 'done', access: 'done', 'set-up': 'done', test: 'open', seal: 'later', done: 'later' });
});

test('a returned access opens the access and the test again', () => {
  const returned = [{ requirement: 'access', reason: 'The role may read.', at: '2026-01-05T10:00:00Z', by: 'Reviewer' }];
  const before = view({ status: 'returned', stream, method: 'keys', lastRun: run('keys', true), returned });
  expect(openOf(before)).toBe('set-up');
  expect(stepsOf(before, { access: true, ofLastRun: false, proven: false }).test).toBe('open');
  expect(stepsOf(before, { access: true, ofLastRun: false, proven: true }).seal).toBe('open');
});

test.each(['submitted', 'in-review', 'approved', 'live', 'paused', 'retired'] as const)(
  '%s leaves nothing to do in the steps',
  (status) => {
    expect(openOf(view({ status, stream, method: 'role' }))).toBe('done');
  },
);

function openOf(given: OnboardingView) {
  const steps = stepsOf(given, nothingInHand);
  return stepNames.find((name) => steps[name] === 'open');
}

function run(method: 'role' | 'keys', proven: boolean): TestRunView {
  return { id: 'run', method, startedAt: '2026-01-05T10:00:00Z', startedBy: 'someone', keyId: 'key', roleArn: null, checks: [], proven };
}

function view(given: Partial<OnboardingView>): OnboardingView {
  return {
    id: 'onboarding',
    company: 'Example',
    status: 'draft',
    companyConfirmed: true,
    statusSince: '2026-01-05T10:00:00Z',
    version: 1,
    stream: null,
    method: null,
    roleArn: null,
    externalId: null,
    principalArn: null,
    turn: 'customer',
    since: '2026-01-05T10:00:00Z',
    requirements: [],
    lastRun: null,
    submission: null,
    returned: [],
    timeline: [],
    messages: [],
    paused: null,
    delegated: { links: [], waiting: null },
    accessToRevoke: { roleArns: [], keyIds: [] },
    degraded: null,
    liveSince: null,
    guideChoices: null,
    ...given,
  };
}
