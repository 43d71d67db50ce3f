import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cause, causes, type Diagnosis } from '@/lib/domain/aws/cause';
import { isInUse, type Method, methods, nextStatuses, type Status, statuses } from '@/lib/domain/onboarding/onboarding';
import { type ReplacementState, replacementStates } from '@/lib/domain/onboarding/replacement';
import { type OnboardingFacts, requirementsOf, returnableKeys } from '@/lib/domain/onboarding/requirements';
import { afterWorkingDays } from '@/lib/domain/onboarding/response-targets';
import { isDue, isReturned, turnOf } from '@/lib/domain/onboarding/turn';

const at = '2026-03-04T10:00:00.000Z';

const draft: OnboardingFacts = {
  status: 'draft',
  statusSince: at,
  streamKnown: false,
  method: null,
  accessKnown: false,
  provenAt: null,
  failure: null,
  submission: null,
  returned: [],
  delegatedAt: null,
  paused: null,
  degraded: null,
  replacement: null,
  reviewAskedAt: null,
};

const times = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const diagnoses: fc.Arbitrary<Diagnosis> = fc
  .constantFrom(...(Object.keys(causes) as Cause[]))
  .map((cause) => ({ cause, ...causes[cause], values: {} }));
const sides = fc.constantFrom('customer' as const, 'microshare' as const);
const anyFacts: fc.Arbitrary<OnboardingFacts> = fc
  .record({
    status: fc.constantFrom(...statuses),
    statusSince: times,
    streamKnown: fc.boolean(),
    method: fc.constantFrom('role' as const, 'keys' as const, null),
    accessKnown: fc.boolean(),
    provenAt: fc.option(times),
    failure: fc.option(fc.record({ at: times, diagnosis: diagnoses })),
    submission: fc.option(fc.record({ at: times, tested: fc.boolean() })),
    returned: fc.uniqueArray(
      fc.record({ requirement: fc.constantFrom(...returnableKeys), reason: fc.constant('Look again.'), at: times }),
      {
        selector: (one) => one.requirement,
      },
    ),
    delegatedAt: fc.option(times),
    paused: fc.record({
      by: sides,
      from: fc.constantFrom<Status>('draft', 'submitted', 'in-review', 'returned', 'live', 'degraded'),
      reason: fc.constant('Holidays.'),
      since: times,
    }),
    degraded: fc.option(diagnoses),
    reviewAskedAt: fc.option(times),
    replacement: fc.option(fc.record({ state: fc.constantFrom(...replacementStates), since: times, reason: fc.constant('Once more.') })),
  })
  .map((facts) => ({
    ...facts,
    paused: facts.status === 'paused' ? facts.paused : null,
    // Only an access in use is replaced.
    reviewAskedAt: facts.status === 'live' ? facts.reviewAskedAt : null,
    replacement: isInUse(facts.status, facts.status === 'paused' ? facts.paused.from : null) ? facts.replacement : null,
  }));

/** One changed fact each; none of them is the status. */
const changes: ((facts: OnboardingFacts) => OnboardingFacts)[] = [
  (facts) => ({ ...facts, streamKnown: true }),
  (facts) => ({ ...facts, accessKnown: true }),
  (facts) => ({ ...facts, provenAt: at }),
  (facts) => ({ ...facts, failure: { at, diagnosis: { cause: 'policy-missing', ...causes['policy-missing'], values: {} } } }),
  (facts) => ({ ...facts, submission: { at, tested: true } }),
  (facts) => ({ ...facts, delegatedAt: at }),
  (facts) => ({ ...facts, degraded: null }),
];
const settles = [['stream'], ['access'], ['test'], ['test'], ['test', 'submit', 'revoke-access'], ['confirm-access'], ['retest']];

describe('whose move it is', () => {
  test('exactly one side has the move unless nothing is due', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const due = requirementsOf(facts).filter(isDue);
        expect(new Set(due.map((one) => one.side)).size).toBe(due.length === 0 ? 0 : 1);
        expect(turnOf(requirementsOf(facts), facts.statusSince).side).toBe(due[0]?.side ?? 'none');
      }),
      { numRuns: 2_000 },
    );
  });

  test('nothing is due only when the onboarding is retired, or live with nothing returned and its stream known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const open = requirementsOf(facts).some(isDue);
        const isReplaced = ['submitted', 'returned', 'accepted', 'current'].includes(facts.replacement?.state ?? '');
        const atRest =
          facts.status === 'live' && facts.streamKnown && facts.returned.length === 0 && !isReplaced && facts.reviewAskedAt === null;
        expect(open).toBe(!(facts.status === 'retired' || atRest));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a fact never removes or settles the requirement of another', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(changes.length - 1), (facts, index) => {
        const own = settles[index] ?? [];
        const before = requirementsOf(facts).filter((one) => one.state !== 'done' && !own.includes(one.key));
        const after = new Map(requirementsOf(changes[index]?.(facts) ?? facts).map((one) => [one.key, one.state]));
        for (const one of before) expect(after.get(one.key) ?? 'gone').not.toMatch(/gone|done/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('every requirement is listed once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const keys = requirementsOf(facts).map((one) => one.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('the status', () => {
  test('every status can be reached from a draft', () => {
    const reached = new Set<Status>(['draft']);
    for (const status of reached) for (const one of nextStatuses(status)) reached.add(one);
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  test('every status but retired can be left', () => {
    for (const status of statuses) expect(nextStatuses(status).length > 0).toBe(status !== 'retired');
  });
});

describe('a customer on the way', () => {
  test('names the stream first; the rest comes later, and Microshare waits', () => {
    expect(summary(draft)).toMatchObject({
      stream: 'due',
      access: 'due-later',
      test: 'due-later',
      submit: 'due-later',
      review: 'waiting',
    });
  });

  test('has the move when a test failed for a reason of theirs, with the diagnosis', () => {
    const diagnosis: Diagnosis = { cause: 'policy-missing', ...causes['policy-missing'], values: { action: 'kinesis:PutRecord' } };
    const found = requirementsOf({ ...draft, streamKnown: true, method: 'role', accessKnown: true, failure: { at, diagnosis } });
    expect(found.find((one) => one.key === 'test')).toMatchObject({ state: 'due-again', side: 'customer', diagnosis });
  });

  test('tests again, before the submission, what AWS or the network left open, with a role or a key', () => {
    for (const method of methods) {
      for (const cause of ['unreachable', 'throttled', 'aws-unavailable'] as const) {
        expect(turnOf(requirementsOf(failed(cause, method)), at).side).toBe('customer');
      }
    }
  });

  test('waits where Microshare’s own side failed, until the next working day and no longer', () => {
    const found = turnOf(requirementsOf(failed('portal-misconfigured', 'role')), at);
    expect(found).toMatchObject({ side: 'microshare', dueKeys: ['test'], deadline: afterWorkingDays(at, 1) });
  });

  test('waits for the portal’s next round where AWS refused a live role, and tests a live key', () => {
    const degraded: Diagnosis = { cause: 'throttled', ...causes.throttled, values: {} };
    const live = { ...draft, status: 'degraded', streamKnown: true, accessKnown: true, provenAt: at, degraded } as const;
    expect(turnOf(requirementsOf({ ...live, method: 'role' }), at).side).toBe('microshare');
    expect(turnOf(requirementsOf({ ...live, method: 'keys' }), at).side).toBe('customer');
  });

  test('does again only the step that was returned, then submits', () => {
    const facts: OnboardingFacts = {
      ...draft,
      status: 'returned',
      streamKnown: true,
      method: 'role',
      accessKnown: true,
      provenAt: at,
      submission: { at, tested: true },
      returned: [{ requirement: 'stream', reason: 'The region differs from your sensors.', at }],
    };
    expect(summary(facts)).toMatchObject({ stream: 'due-again', access: 'done', test: 'done', submit: 'due-later' });
  });

  test('is to correct what was returned only where that is due first', () => {
    const returned = [{ requirement: 'access' }];
    expect(isReturned(['access', 'submit'], returned)).toBe(true);
    expect(isReturned(['submit'], returned)).toBe(false);
    expect(isReturned([], returned)).toBe(false);
    expect(isReturned(['access'], [])).toBe(false);
  });

  test('is told by when Microshare usually answers: one working day, over the weekend too', () => {
    expect(afterWorkingDays('2026-03-06T14:05:00.000Z', 1)).toBe('2026-03-09T14:05:00.000Z');
    expect(afterWorkingDays('2026-03-07T14:05:00.000Z', 1)).toBe('2026-03-10T00:00:00.000Z');
  });
});

function failed(cause: Cause, method: Method): OnboardingFacts {
  const diagnosis: Diagnosis = { cause, ...causes[cause], values: {} };
  return { ...draft, streamKnown: true, accessKnown: true, method, failure: { at, diagnosis } };
}

function summary(facts: OnboardingFacts): Record<string, string> {
  return Object.fromEntries(requirementsOf(facts).map((one) => [one.key, one.state]));
}

describe('a replacement', () => {
  const live: OnboardingFacts = { ...draft, status: 'live', streamKnown: true, method: 'keys', accessKnown: true, provenAt: at };
  const turnWith = (state: ReplacementState, facts: Partial<OnboardingFacts> = {}) => {
    const requirements = requirementsOf({ ...live, ...facts, replacement: { state, since: at, reason: null } });
    const { side, dueKeys } = turnOf(requirements, at);
    return `${side} ${dueKeys.join(' ')}`.trim();
  };

  test('is the move of whoever has its next step; preparing one waits for nobody', () => {
    expect(replacementStates.map((state) => `${state}: ${turnWith(state)}`)).toEqual([
      'preparing: none',
      'submitted: microshare take-over',
      'returned: customer replace',
      'accepted: microshare switch',
      'current: customer end-old-access',
      'ended: none',
      'cancelled: none',
    ]);
  });

  test('of a lost connection is Microshare’s move once it is submitted', () => {
    const degraded: Diagnosis = { cause: 'policy-missing', ...causes['policy-missing'], values: {} };
    expect(turnWith('preparing', { status: 'degraded', degraded })).toBe('customer retest');
    expect(turnWith('submitted', { status: 'degraded', degraded })).toBe('microshare take-over');
    expect(turnWith('accepted', { status: 'degraded', degraded })).toBe('microshare switch');
  });

  test('is taken over in a pause, and switched after it', () => {
    const paused = { by: 'customer', from: 'live', reason: '', since: at } as const;
    expect(turnWith('submitted', { status: 'paused', paused })).toBe('microshare take-over');
    expect(turnWith('accepted', { status: 'paused', paused })).toBe('customer resume');
  });
});
