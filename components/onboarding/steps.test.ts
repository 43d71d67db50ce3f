import { expect, test } from 'vitest';
import { stepFactsOf } from '@/components/onboarding/step-facts';
import { shownSteps, stepNames, stepsOf } from '@/components/onboarding/steps';
import { titleOf } from '@/components/onboarding/title-of';
import { withSubmission } from '@/components/onboarding/with-submission';
import type { Requirement, RequirementKey } from '@/lib/domain/onboarding/requirements';
import type { OnboardingView, SubmissionView, TestRunView } from '@/lib/wire/views';
import { onboarding } from '@/messages/en/onboarding';
import { requirements } from '@/messages/en/requirements';

const ticked = { stream: 'done', access: 'done', 'set-up': 'done', test: 'done', seal: 'done' };
const waiting = { stream: 'later', access: 'later', 'set-up': 'later', test: 'later', seal: 'later', done: 'later' };
const nothingInHand = { access: false, ofLastRun: false, proven: false, unfinished: false };
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

test('below the current step lies what is decided, and nothing that is still to come', () => {
  const draft = view({ stream, method: 'role' });
  const steps = stepsOf(draft, nothingInHand);
  const facts = stepFactsOf(draft, null, steps, onboarding);
  expect(shownSteps(steps, facts, 'set-up')).toEqual(['stream', 'access']);
  expect(shownSteps(steps, facts, 'stream')).toEqual(['access']);
});

test('at rest a step that was left out is still shown where something is known of it', () => {
  const submitted = view({ stream, method: 'role', status: 'submitted', submission: submission(false) });
  const steps = stepsOf(submitted, nothingInHand);
  expect(steps.test).toBe('later');
  expect(shownSteps(steps, stepFactsOf(submitted, null, steps, onboarding), 'done')).toContain('test');
});

test('the steps open one after the other', () => {
  expect(openOf(view({ stream }))).toBe('access');
  expect(openOf(view({ stream, method: 'role' }))).toBe('set-up');
  expect(openOf(view({ stream, method: 'role', roleArn: 'arn:aws:iam::222222222222:role/m' }))).toBe('test');
  expect(openOf(view({ stream, method: 'keys', lastRun: run('keys', false) }))).toBe('test');
  expect(openOf(view({ stream, method: 'keys', lastRun: run('keys', true) }))).toBe('seal');
});

test('a lost connection opens the test, and sealing only once it has passed here', () => {
  const lost = view({
    stream,
    method: 'role',
    roleArn: 'arn:aws:iam::222222222222:role/m',
    status: 'degraded',
    submission: submission(true),
    requirements: [requirement('test', 'done')],
  });
  expect(openOf(lost)).toBe('test');
  expect(stepsOf(lost, { access: true, ofLastRun: true, proven: false, unfinished: false })).toMatchObject({ test: 'open', seal: 'later' });
  expect(stepsOf(lost, { access: true, ofLastRun: true, proven: true, unfinished: false }).seal).toBe('open');
});

test('an access in this tab finishes its step before the server has it', () => {
  expect(stepsOf(view({ stream, method: 'keys' }), { access: true, ofLastRun: false, proven: false, unfinished: false }).test).toBe('open');
  expect(stepsOf(view({ stream, method: 'keys' }), { access: true, ofLastRun: false, proven: true, unfinished: false }).seal).toBe('open');
});

test('the test of another key does not count for the one in hand', () => {
  const tested = view({ stream, method: 'keys', lastRun: run('keys', true) });
  expect(stepsOf(tested, { access: true, ofLastRun: false, proven: false, unfinished: false }).test).toBe('open');
  expect(stepsOf(tested, { access: true, ofLastRun: true, proven: false, unfinished: false }).seal).toBe('open');
});

test('a test that runs again, or ended without passing, takes the seal away until it has passed', () => {
  const tested = view({ stream, method: 'keys', lastRun: run('keys', true) });
  const inHand = { access: true, ofLastRun: true, proven: false, unfinished: false };
  expect(stepsOf(tested, inHand)).toMatchObject({ test: 'done', seal: 'open' });
  expect(stepsOf(tested, { ...inHand, unfinished: true })).toMatchObject({ test: 'open', seal: 'later' });
  expect(stepsOf(tested, { ...inHand, proven: true })).toMatchObject({ test: 'done', seal: 'open' });
});

test('what a colleague gave moves nothing on before the owner confirms it', () => {
  const waiting = { method: 'role', roleArn: 'arn:aws:iam::222222222222:role/m', keyId: null, at: '2026-01-05T10:00:00Z' } as const;
  const lastRun = { ...run('role', true), roleArn: waiting.roleArn };
  expect(openOf(view({ stream, method: 'role', lastRun, delegated: { links: [], proposed: null, waiting } }))).toBe('set-up');
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
  expect(stepsOf(before, { access: true, ofLastRun: false, proven: false, unfinished: false }).test).toBe('open');
  expect(stepsOf(before, { access: true, ofLastRun: false, proven: true, unfinished: false }).seal).toBe('open');
});

test.each(['submitted', 'in-review', 'approved', 'live', 'paused', 'retired'] as const)(
  '%s leaves nothing to do in the steps',
  (status) => {
    const submitted = view({ status, stream, method: 'role', submission: submission(true) });
    expect(stepsOf(submitted, nothingInHand)).toEqual({ ...ticked, done: 'open' });
  },
);

test('a draft that was paused or retired before it began has no tick, and shows no fact', () => {
  for (const status of ['paused', 'retired'] as const) {
    const begun = view({ status });
    const steps = stepsOf(begun, nothingInHand);
    expect(Object.values(steps)).not.toContain('done');
    expect(Object.values(stepFactsOf(begun, null, steps, onboarding)).join('')).toBe('');
  }
});

test('a paused draft has a tick for each fact that it has, and for no other', () => {
  const named = view({
    status: 'paused',
    stream,
    method: 'keys',
    requirements: [requirement('access', 'waiting'), requirement('test', 'waiting')],
  });
  expect(stepsOf(named, nothingInHand)).toEqual({ ...waiting, stream: 'done', access: 'done' });
  const given = view({ ...named, requirements: [requirement('access', 'done'), requirement('test', 'waiting')] });
  expect(stepsOf(given, nothingInHand)).toMatchObject({ 'set-up': 'done', test: 'later', seal: 'later' });
});

test('what was submitted without a passed test says so, and has no tick for the test', () => {
  const untested = view({ status: 'in-review', stream, method: 'keys', submission: submission(false) });
  const steps = stepsOf(untested, nothingInHand);
  expect(steps).toMatchObject({ test: 'later', seal: 'done' });
  expect(stepFactsOf(untested, null, steps, onboarding).test).toBe(onboarding.done.untested);
});

test('the passed test of another stream or access gives the test no tick', () => {
  const renamed = view({
    stream,
    method: 'keys',
    lastRun: run('keys', true),
    requirements: [requirement('access', 'done'), requirement('test', 'due')],
  });
  expect(stepsOf(renamed, nothingInHand).test).toBe('open');
});

test('the title of the page says company, step and state, and at rest the stream', () => {
  expect(titleOf(view({}), { onboarding, requirements })).toBe('Example · Stream · Draft');
  expect(titleOf(view({ stream, method: 'role' }), { onboarding, requirements })).toBe('Example · Set up AWS · Draft');
  expect(titleOf(view({ stream, status: 'live', submission: submission(true) }), { onboarding, requirements })).toBe(
    'Example · sensors · Live',
  );
});

test('what this tab has submitted is Microshare’s move before the server’s view says so', () => {
  const draft = view({ stream, method: 'role' });
  const access = { kind: 'role', roleArn: 'arn:aws:iam::222222222222:role/m', externalId: 'onb-1' } as const;
  const receipt = { armored: '', sha256: '', recipients: [], sealedAt: '2026-01-05T10:05:00Z', milliseconds: 1 };
  const after = withSubmission(draft, { at: 'submitted', held: { access, endsAt: null }, receipt });
  expect(after).toMatchObject({ turn: 'microshare', since: receipt.sealedAt, requirements: [{ key: 'review' }] });
  expect(withSubmission(draft, { at: 'empty', ended: false })).toBe(draft);
});

function openOf(given: OnboardingView) {
  const steps = stepsOf(given, nothingInHand);
  return stepNames.find((name) => steps[name] === 'open');
}

function requirement(key: RequirementKey, state: Requirement['state']): Requirement {
  return { key, side: 'customer', state, since: null, deadline: null, reason: null, diagnosis: null, alternatives: [] };
}

function submission(tested: boolean): SubmissionView {
  const at = '2026-01-05T10:00:00Z';
  const facts = { id: 'submission', method: 'role', keyId: null, roleArn: null, sha256: '', givenSha256: null, recipients: [] } as const;
  return {
    ...facts,
    recipients: [],
    sealedAt: at,
    submittedAt: at,
    tested,
    sealedByHand: false,
    openings: [],
    available: true,
    resealed: null,
  };
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
    delegated: { links: [], proposed: null, waiting: null },
    accessToRevoke: { roleArns: [], keyIds: [] },
    closures: [],
    degraded: null,
    liveSince: null,
    inUse: false,
    replacement: null,
    guideChoices: null,
    ...given,
  };
}
