import { expect, test } from 'vitest';
import { climb, type Progress, type Try } from '@/components/onboarding/ladder/climb';
import { keysTries, roleTries } from '@/components/onboarding/ladder/tries';
import { type Cause, causes } from '@/lib/domain/cause';
import type { AwsAnswer, Rung, RungName, RungOutcome } from '@/lib/domain/ladder';
import { err, ok, type Result } from '@/lib/domain/result';
import type { RequestName, Signature } from '@/lib/domain/room-messages';
import type { SignedRequestView } from '@/lib/wire/views';

const answer: AwsAnswer = {
  service: 'kinesis',
  operation: 'PutRecord',
  httpStatus: 200,
  code: null,
  message: null,
  requestId: null,
  at: '2026-01-05T10:00:00Z',
  latencyMs: 12,
};

test('the rungs are asked in order and each shows as it happens', async () => {
  const shown: (RungName | null)[] = [];
  const end = await climbWith([passing('identity'), passing('may-write'), passing('wrote')], (progress) => shown.push(progress.now));
  expect(end).toEqual({ kind: 'passed' });
  expect([...new Set(shown)]).toEqual(['identity', 'may-write', 'wrote']);
});

test('the first required rung that fails ends the climb there', async () => {
  const asked: string[] = [];
  const end = await climbWith([passing('identity'), failing('may-write', 'policy_missing'), told(passing('wrote'), asked)]);
  expect(end).toEqual({ kind: 'failed', rung: 'may-write' });
  expect(asked).toEqual([]);
});

test('a request that may pass later is signed anew after the time that the server names, and the page is told', async () => {
  const sent: RequestName[] = [];
  const pauses: number[] = [];
  const waits: Progress['waiting'][] = [];
  const tools = keysTools(sent, [
    { rungs: [rung('identity', 'failed', 'key_not_recognised')], again: { afterMs: 1_500, attempts: 1 } },
    { rungs: [rung('identity', 'inconclusive', 'throttled')], again: { afterMs: 4_000, attempts: 2 } },
  ]);
  const end = await climbWith(
    keysTries(tools, { from: 'identity', onlyThat: false }),
    (progress) => waits.push(progress.waiting),
    async (ms) => void pauses.push(ms),
  );
  expect(end).toEqual({ kind: 'passed' });
  expect(pauses).toEqual([2_000, 4_000]);
  expect(waits).toContainEqual({ why: 'spreading', seconds: 2 });
  expect(waits).toContainEqual({ why: 'busy', seconds: 4 });
  expect(sent.slice(0, 4)).toEqual(['get-caller-identity', 'get-caller-identity', 'get-caller-identity', 'dry-run-put-record']);
});

test('a rung that stays short after the last try fails the climb', async () => {
  const tools = keysTools([], [{ rungs: [rung('identity', 'failed', 'secret_wrong')], again: null }]);
  expect(await climbWith(keysTries(tools, { from: 'identity', onlyThat: false }))).toEqual({ kind: 'failed', rung: 'identity' });
});

test('a cancelled climb asks nothing more', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const tries = ['identity', 'may-write'].map((name) => ({
    rung: name as RungName,
    go: async () => {
      asked.push(name);
      stop.abort();
      return ok([rung(name as RungName, 'passed', null)]);
    },
  }));
  const end = await climb({
    method: 'keys',
    tries,
    rungs: [],
    onChange: () => undefined,
    signal: stop.signal,
    pause: async () => undefined,
  });
  expect(end).toEqual({ kind: 'cancelled' });
  expect(asked).toEqual(['identity']);
});

test('a limit is waited for when it is short and told when it is long', async () => {
  const pauses: number[] = [];
  const faults = [
    { kind: 'limited', retryAfterSeconds: 7 },
    { kind: 'limited', retryAfterSeconds: 900 },
  ];
  const limited: Try = { rung: 'identity', go: async () => err(faults.shift() ?? { kind: 'limited' }) };
  const end = await climbWith(
    [limited],
    () => undefined,
    async (ms) => void pauses.push(ms),
  );
  expect(end).toEqual({ kind: 'refused', fault: { kind: 'limited', retryAfterSeconds: 900 } });
  expect(pauses).toEqual([7_000]);
});

test('with a key every request is signed by the room and sent in the order of the rungs', async () => {
  const sent: RequestName[] = [];
  const end = await climbWith(keysTries(keysTools(sent), { from: 'identity', onlyThat: true }));
  expect(end).toEqual({ kind: 'passed' });
  expect(sent).toEqual([
    'get-caller-identity',
    'dry-run-put-record',
    'dry-run-put-records',
    'put-record',
    'get-shard-iterator',
    'list-streams',
  ]);
});

test('running again from a rung leaves the earlier ones alone', () => {
  const names = (from: RungName) => keysTries(keysTools([]), { from, onlyThat: false }).map((one) => one.rung);
  expect(names('may-write')).toEqual(['may-write', 'wrote']);
  expect(names('encryption')).toEqual(['wrote']);
  expect(names('read')).toEqual(['identity', 'may-write', 'wrote']);
});

test('a role is climbed rung by rung, the bound one included', async () => {
  const asked: RungName[] = [];
  const test = async (name: RungName) => {
    asked.push(name);
    return ok({ rungs: [rung(name, 'passed', null)] });
  };
  const tries = roleTries(test, { from: 'identity', onlyThat: false });
  await climbWith(tries);
  expect(asked).toEqual(['identity', 'bound', 'may-write', 'wrote']);
});

test('a room that has ended is told as such and nothing is sent', async () => {
  const sent: RequestName[] = [];
  const tools = { ...keysTools(sent), sign: async () => err({ kind: 'nothing-held' as const }) };
  const end = await climbWith(keysTries(tools, { from: 'identity', onlyThat: false }));
  expect(end).toEqual({ kind: 'refused', fault: { kind: 'room-nothing-held' } });
  expect(sent).toEqual([]);
});

function climbWith(
  tries: Try[],
  onChange: (progress: Progress) => void = () => undefined,
  pause: (ms: number) => Promise<void> = async () => undefined,
) {
  return climb({ method: 'keys', tries, rungs: [], onChange, signal: new AbortController().signal, pause });
}

function keysTools(sent: RequestName[], first: Pick<SignedRequestView, 'rungs' | 'again'>[] = []) {
  const completes: Partial<Record<RequestName, RungName>> = {
    'get-caller-identity': 'identity',
    'dry-run-put-records': 'may-write',
    'put-record': 'wrote',
    'list-streams': 'only-that',
  };
  return {
    sign: async (request: RequestName): Promise<Result<Signature, never>> =>
      ok({ testRunId: 'run', request, amzDate: '20260105T100000Z', keyId: 'key', signature: 'signature' }),
    send: async ({ request }: Signature) => {
      sent.push(request);
      const scripted = first.shift();
      if (scripted !== undefined) return ok({ answer, ...scripted });
      const name = completes[request];
      return ok({ answer, rungs: name === undefined ? [] : [rung(name, 'passed', null)], again: null });
    },
  };
}

function passing(name: RungName): Try {
  return { rung: name, go: async () => ok([rung(name, 'passed', null)]) };
}

function told(one: Try, asked: string[]): Try {
  const go: Try['go'] = (hold) => {
    asked.push(one.rung);
    return one.go(hold);
  };
  return { ...one, go };
}

function failing(name: RungName, cause: Cause): Try {
  return { rung: name, go: async () => ok([rung(name, 'failed', cause)]) };
}

function rung(name: RungName, outcome: RungOutcome, cause: Cause | null): Rung {
  const diagnosis = cause === null ? null : { cause, ...causes[cause], values: {} };
  return { name, outcome, witness: 'server', at: answer.at, attempts: 1, proof: {}, answer, diagnosis };
}
