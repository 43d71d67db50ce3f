import { expect, test } from 'vitest';
import { type Grant, keysSteps, roleSteps } from '@/components/onboarding/test/check-steps';
import { type CheckStep, type Progress, pause, runChecks } from '@/components/onboarding/test/run-checks';
import { type Cause, causes } from '@/lib/domain/aws/cause';
import type { AwsCallResult, Check, CheckName, CheckOutcome } from '@/lib/domain/onboarding/connection-test';
import { err, ok, type Result } from '@/lib/domain/result';
import type { RequestName, Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { SignedRequestView } from '@/lib/wire/views';

const answer: AwsCallResult = {
  service: 'kinesis',
  operation: 'PutRecord',
  httpStatus: 200,
  code: null,
  message: null,
  requestId: null,
  at: '2026-01-05T10:00:00Z',
  latencyMs: 12,
};

test('the checks run in order and each shows as it happens', async () => {
  const shown: (CheckName | null)[] = [];
  const end = await runChecksWith([passing('identity'), passing('may-write'), passing('wrote')], (progress) => shown.push(progress.now));
  expect(end).toEqual({ kind: 'passed' });
  expect([...new Set(shown)]).toEqual(['identity', 'may-write', 'wrote']);
});

test('the first required check that fails ends the run there', async () => {
  const ran: string[] = [];
  const end = await runChecksWith([passing('identity'), failing('may-write', 'policy-missing'), noted(passing('wrote'), ran)]);
  expect(end).toEqual({ kind: 'failed', check: 'may-write' });
  expect(ran).toEqual([]);
});

test('a request that may pass later is signed anew after the time that the server names, and the page shows why it waits', async () => {
  const sent: RequestName[] = [];
  const pauses: number[] = [];
  const waits: Progress['waiting'][] = [];
  const tools = keysTools(sent, [
    { checks: [check('identity', 'failed', 'key-not-recognised')], again: { afterMs: 1_500, attempts: 1 } },
    { checks: [check('identity', 'inconclusive', 'throttled')], again: { afterMs: 4_000, attempts: 2 } },
  ]);
  const end = await runChecksWith(
    keysSteps(tools, { from: 'identity', onlyThat: false }),
    (progress) => waits.push(progress.waiting),
    async (ms) => void pauses.push(ms),
  );
  expect(end).toEqual({ kind: 'passed' });
  expect(pauses).toEqual([2_000, 4_000]);
  expect(waits).toContainEqual({ why: 'spreading', seconds: 2 });
  expect(waits).toContainEqual({ why: 'busy', seconds: 4 });
  expect(sent.slice(0, 4)).toEqual(['get-caller-identity', 'get-caller-identity', 'get-caller-identity', 'dry-run-put-record']);
});

test('a check that stays short after the last try fails the run', async () => {
  const tools = keysTools([], [{ checks: [check('identity', 'failed', 'secret-wrong')], again: null }]);
  expect(await runChecksWith(keysSteps(tools, { from: 'identity', onlyThat: false }))).toEqual({ kind: 'failed', check: 'identity' });
});

test('a cancelled run sends nothing more', async () => {
  const stop = new AbortController();
  const ran: string[] = [];
  const steps = ['identity', 'may-write'].map((name) => ({
    check: name as CheckName,
    run: async () => {
      ran.push(name);
      stop.abort();
      return ok([check(name as CheckName, 'passed', null)]);
    },
  }));
  const end = await runChecks({
    method: 'keys',
    steps,
    checks: [],
    onChange: () => undefined,
    signal: stop.signal,
    pause: async () => undefined,
  });
  expect(end).toEqual({ kind: 'cancelled' });
  expect(ran).toEqual(['identity']);
});

test('a short limit is waited for, a long one ends the run', async () => {
  const pauses: number[] = [];
  const waits = [7, 900];
  const limited: CheckStep = {
    check: 'identity',
    run: async () => err({ kind: 'limited' as const, retryAfterSeconds: waits.shift() ?? 0 }),
  };
  const end = await runChecksWith(
    [limited],
    () => undefined,
    async (ms) => void pauses.push(ms),
  );
  expect(end).toEqual({ kind: 'refused', fault: { kind: 'limited', retryAfterSeconds: 900 } });
  expect(pauses).toEqual([7_000]);
});

test('with a key every request is signed by the sandbox and sent in the order of the checks', async () => {
  const sent: RequestName[] = [];
  const end = await runChecksWith(keysSteps(keysTools(sent), { from: 'identity', onlyThat: true }));
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

test('running again from a check repeats none of the earlier ones', () => {
  const names = (from: CheckName) => keysSteps(keysTools([]), { from, onlyThat: false }).map((one) => one.check);
  expect(names('may-write')).toEqual(['may-write', 'wrote']);
  expect(names('encryption')).toEqual(['wrote']);
  expect(names('read')).toEqual(['identity', 'may-write', 'wrote']);
});

test('a role runs check by check, the bound one included', async () => {
  const ran: CheckName[] = [];
  const test = async (name: CheckName) => {
    ran.push(name);
    return ok({ checks: [check(name, 'passed', null)] });
  };
  const steps = roleSteps({ test, grant: atOnce }, { from: 'identity', onlyThat: false });
  await runChecksWith(steps);
  expect(ran).toEqual(['identity', 'bound', 'may-write', 'wrote']);
});

test('a dry run is signed when its turn on the stream comes, and the page says what it waits for', async () => {
  const order: string[] = [];
  const waits: Progress['waiting'][] = [];
  const turns = [0, 1_100];
  const tools = keysTools([]);
  const steps = keysSteps(
    {
      ...tools,
      grant: async (count) => {
        order.push(`grant ${count}`);
        return ok({ afterMs: turns.shift() ?? 0 });
      },
      sign: (request) => {
        order.push(request);
        return tools.sign(request);
      },
    },
    { from: 'may-write', onlyThat: false },
  );
  const pause = async (ms: number) => void order.push(`wait ${ms}`);
  expect(await runChecksWith(steps, (progress) => waits.push(progress.waiting), pause)).toEqual({ kind: 'passed' });
  expect(order).toEqual(['grant 1', 'dry-run-put-record', 'grant 1', 'wait 1100', 'dry-run-put-records', 'put-record']);
  expect(waits).toContainEqual({ why: 'paced', seconds: 1.1 });
});

test('a role has all dry runs of a check granted before the server asks AWS', async () => {
  const order: string[] = [];
  const steps = roleSteps(
    {
      test: async (name) => {
        order.push(name);
        return ok({ checks: [check(name, 'passed', null)] });
      },
      grant: async (count) => {
        order.push(`grant ${count}`);
        return ok({ afterMs: 3_000 });
      },
    },
    { from: 'may-write', onlyThat: true },
  );
  await runChecksWith(
    steps,
    () => undefined,
    async (ms) => void order.push(`wait ${ms}`),
  );
  expect(order).toEqual(['grant 2', 'wait 3000', 'may-write', 'wrote', 'grant 1', 'wait 3000', 'only-that']);
});

test('a run that is stopped while it waits for its turn signs nothing', async () => {
  const sent: RequestName[] = [];
  const stop = new AbortController();
  const tools = { ...keysTools(sent), grant: async () => ok({ afterMs: 60_000 }) };
  const steps = keysSteps(tools, { from: 'may-write', onlyThat: false });
  const onChange = ({ waiting }: Progress) => waiting !== null && stop.abort();
  const ended = runChecks({ method: 'keys', steps, checks: [], onChange, signal: stop.signal, pause });
  expect(await ended).toEqual({ kind: 'cancelled' });
  expect(sent).toEqual([]);
});

test('a sandbox that has ended is the reason of the end, and nothing is sent', async () => {
  const sent: RequestName[] = [];
  const tools = { ...keysTools(sent), sign: async () => err({ kind: 'sandbox-nothing-held' as const }) };
  const end = await runChecksWith(keysSteps(tools, { from: 'identity', onlyThat: false }));
  expect(end).toEqual({ kind: 'refused', fault: { kind: 'sandbox-nothing-held' } });
  expect(sent).toEqual([]);
});

function runChecksWith(
  steps: CheckStep[],
  onChange: (progress: Progress) => void = () => undefined,
  pause: (ms: number) => Promise<void> = async () => undefined,
) {
  return runChecks({ method: 'keys', steps, checks: [], onChange, signal: new AbortController().signal, pause });
}

function keysTools(sent: RequestName[], first: Pick<SignedRequestView, 'checks' | 'again'>[] = []) {
  const completes: Partial<Record<RequestName, CheckName>> = {
    'get-caller-identity': 'identity',
    'dry-run-put-records': 'may-write',
    'put-record': 'wrote',
    'list-streams': 'only-that',
  };
  return {
    grant: atOnce,
    sign: async (request: RequestName): Promise<Result<Signature, never>> =>
      ok({ testRunId: 'run', request, amzDate: '20260105T100000Z', keyId: 'key', recordVersion: 2, signature: 'signature' }),
    send: async ({ request }: Signature) => {
      sent.push(request);
      const scripted = first.shift();
      if (scripted !== undefined) return ok({ answer, ...scripted });
      const name = completes[request];
      return ok({ answer, checks: name === undefined ? [] : [check(name, 'passed', null)], again: null });
    },
  };
}

const atOnce: Grant = async () => ok({ afterMs: 0 });

function passing(name: CheckName): CheckStep {
  return { check: name, run: async () => ok([check(name, 'passed', null)]) };
}

function noted(step: CheckStep, ran: string[]): CheckStep {
  const run: CheckStep['run'] = (wait) => {
    ran.push(step.check);
    return step.run(wait);
  };
  return { ...step, run };
}

function failing(name: CheckName, cause: Cause): CheckStep {
  return { check: name, run: async () => ok([check(name, 'failed', cause)]) };
}

function check(name: CheckName, outcome: CheckOutcome, cause: Cause | null): Check {
  const diagnosis = cause === null ? null : { cause, ...causes[cause], values: {} };
  return { name, outcome, observedBy: 'server', at: answer.at, attempts: 1, proof: {}, answer, diagnosis };
}
