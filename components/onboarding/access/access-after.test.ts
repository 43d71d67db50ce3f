import { expect, test } from 'vitest';
import { type AccessEvent, accessAfter } from '@/components/onboarding/access/access-after';
import { type AccessState, emptyAccess } from '@/components/onboarding/access/access-state';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { AccessSummary } from '@/lib/domain/sealing/sandbox-messages';

const receipt = { armored: '', sha256: '', recipients: [], sealedAt: '2026-11-22T10:00:00.000Z', milliseconds: 1 };
const key: AccessSummary = { kind: 'keys', accessKeyId: 'AKIAEXAMPLE', accountId: null, userName: null, dropped: [] };
const role: AccessSummary = { kind: 'role', roleArn: 'arn:aws:iam::222222222222:role/writer', externalId: 'id' };
const endsAt = '2026-11-22T10:30:00.000Z';
const tabRun: TabRun = {
  run: { id: 'run', code: 'ABC123', startedAt: endsAt },
  progress: { checks: [], now: 'identity', waiting: null },
  end: null,
};

/** The state after the events, one after the other. */
function after(events: AccessEvent[], state: AccessState = emptyAccess): AccessState {
  return events.reduce(accessAfter, state);
}

function read(access: AccessSummary): AccessEvent {
  return { did: 'read', reply: { id: 1, said: 'read', access }, endsAt };
}

function submitted(access: AccessSummary): AccessState {
  return after([read(access), { did: 'start-submit', access, receipt }, { did: 'submit', access }]);
}

test('a key goes from the file to the receipt', () => {
  const states: string[] = [];
  const events: AccessEvent[] = [
    { did: 'open' },
    read(key),
    { did: 'start-test', access: key },
    { did: 'test', access: key, tabRun },
    { did: 'end-test', access: key, tabRun: { ...tabRun, end: { kind: 'passed' } } },
    { did: 'start-seal', access: key, tabRun, stage: 'sealing' },
    { did: 'start-submit', access: key, receipt },
    { did: 'submit', access: key },
  ];
  events.reduce((state, event) => {
    const next = accessAfter(state, event);
    states.push(next.at);
    return next;
  }, emptyAccess);
  expect(states).toEqual(['opening', 'held', 'starting', 'testing', 'tested', 'sealing', 'submitting', 'submitted']);
});

test('a test that goes on after the access was forgotten changes nothing', () => {
  const forgotten = after([read(key), { did: 'test', access: key, tabRun }, { did: 'empty' }]);
  const late: AccessEvent[] = [
    { did: 'test', access: key, tabRun },
    { did: 'end-test', access: key, tabRun: { ...tabRun, end: { kind: 'cancelled' } } },
  ];
  expect(after(late, forgotten)).toEqual(emptyAccess);
});

test('a test of one key does not count for the key that took its place', () => {
  const other: AccessSummary = { ...key, accessKeyId: 'AKIAOTHER' };
  const state = after([read(key), { did: 'test', access: key, tabRun }, { did: 'open' }, read(other)]);
  expect(accessAfter(state, { did: 'end-test', access: key, tabRun })).toBe(state);
});

test('keeping the sandbox open during a test moves its end and not the test', () => {
  const later = '2026-11-22T11:00:00.000Z';
  const state = after([
    read(key),
    { did: 'test', access: key, tabRun },
    { did: 'keep-open', endsAt: later },
    { did: 'test', access: key, tabRun },
  ]);
  expect(state).toEqual({ at: 'testing', held: { access: key, endsAt: later }, tabRun });
});

test('a refused start of the test keeps the access in hand and shows the reason', () => {
  const fault = { kind: 'offline' } as const;
  const state = after([read(key), { did: 'start-test', access: key }, { did: 'refuse-test', access: key, fault }]);
  expect(state).toEqual({ at: 'held', held: { access: key, endsAt }, fault });
});

test('a sealed message that the portal refused is kept to be submitted again', () => {
  const fault = { kind: 'stopped' } as const;
  const state = after([read(key), { did: 'start-submit', access: key, receipt }, { did: 'refuse-seal', access: key, fault }]);
  expect(state).toMatchObject({ at: 'seal-refused', receipt, fault });
});

test.each<[string, AccessState['at'], AccessEvent[]]>([
  ['while a file is read', 'empty', [{ did: 'open' }]],
  ['while a key is held', 'empty', [read(key)]],
  ['while a key is tested', 'empty', [read(key), { did: 'test', access: key, tabRun }]],
  ['while a role is tested', 'testing', [read(role), { did: 'test', access: role, tabRun }]],
  ['once it has sealed', 'submitting', [read(key), { did: 'start-submit', access: key, receipt }]],
])('a sandbox that ends %s leaves the state %s', (_, at, events) => {
  expect(after([...events, { did: 'end-sandbox' }]).at).toBe(at);
});

test('a key that staff return after the submission has to be given again', () => {
  expect(accessAfter(submitted(key), { did: 'return', at: '2026-11-22T11:00:00.000Z' })).toEqual(emptyAccess);
});

test('a role that staff return after the submission is still in hand', () => {
  expect(accessAfter(submitted(role), { did: 'return', at: '2026-11-22T11:00:00.000Z' }).at).toBe('held');
});

test('a return from before the submission keeps the receipt on the page', () => {
  expect(accessAfter(submitted(key), { did: 'return', at: '2026-11-22T09:00:00.000Z' }).at).toBe('submitted');
});
