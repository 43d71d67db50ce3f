import { beforeEach, expect, test, vi } from 'vitest';
import { type AccessEvent, accessAfter } from '@/components/onboarding/access/access-after';
import { type AccessState, emptyAccess } from '@/components/onboarding/access/access-state';
import type { AccessSubject, AccessTools, FlowContext, SealedAccess } from '@/components/onboarding/access/flow-context';
import { chooseAccess, forgetAccess, readAccess, takeRole } from '@/components/onboarding/access/read-access';
import { sealAccess, submitAgain } from '@/components/onboarding/access/seal-access';
import { testAccess } from '@/components/onboarding/access/test-access';
import type { Sandbox } from '@/lib/browser/sandbox-client';
import type { Check, RoleCheckName } from '@/lib/domain/onboarding/connection-test';
import { err, ok } from '@/lib/domain/result';
import type { AccessSummary } from '@/lib/domain/sealing/sandbox-messages';

const pin = 'a'.repeat(64);
const roleArn = 'arn:aws:iam::222222222222:role/writer';
const endsAt = '2026-11-22T10:30:00.000Z';
const run = { id: 'run', code: 'ABC123', startedAt: endsAt };
const receipt = { armored: 'sealed', sha256: '', recipients: [], sealedAt: '2026-11-22T10:00:00.000Z', milliseconds: 1 };
const key: AccessSummary = { kind: 'keys', accessKeyId: 'AKIAEXAMPLE', accountId: null, userName: null, dropped: [] };

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json({ afterMs: 0 }));
});

test('a role is tested check by check, sealed in a sandbox and submitted with its test', async () => {
  const flow = makeFlow();
  takeRole(flow.context, roleArn);
  await testAccess(flow.context, { from: null, onlyThat: false });
  expect(flow.state()).toMatchObject({ at: 'tested', tabRun: { end: { kind: 'passed' } } });
  await sealAccess(flow.context);
  expect(flow.state().at).toBe('submitted');
  expect(flow.submitted).toEqual([{ access: { kind: 'role', roleArn, externalId: 'external' }, receipt, testRunId: 'run' }]);
});

test('a sandbox with other keys than the link named is never opened', async () => {
  const flow = makeFlow({ keptPin: 'b'.repeat(64) });
  await readAccess(flow.context, { text: 'anything' });
  expect(flow.state()).toEqual({
    at: 'sandbox-refused',
    refusal: { kind: 'pin-differs', expected: 'b'.repeat(64), found: pin },
  });
  expect(flow.opened).toBe(0);
});

test('where the pin that a link once brought is gone, no sandbox opens before the person has compared', async () => {
  const flow = makeFlow({ mustCompare: true });
  await readAccess(flow.context, { text: 'anything' });
  expect(flow.state()).toEqual({ at: 'sandbox-refused', refusal: { kind: 'pin-missing' } });
  expect(flow.opened).toBe(0);
});

test('a file goes to a fresh sandbox, and the one before forgets', async () => {
  const flow = makeFlow();
  await readAccess(flow.context, { text: 'first' });
  await readAccess(flow.context, { text: 'second' });
  expect(flow.state()).toEqual({ at: 'held', held: { access: key, endsAt }, fault: null });
  expect({ opened: flow.opened, forgotten: flow.forgotten }).toEqual({ opened: 2, forgotten: 1 });
});

test('a choice among keys after the sandbox has ended is no choice, and the page says that it ended', async () => {
  const flow = makeFlow({}, { state: { at: 'choosing', choices: [] } });
  await chooseAccess(flow.context, 'AKIAEXAMPLE');
  expect(flow.state()).toEqual({ at: 'empty', ended: true });
});

test('an access that is forgotten in the midst of its test comes back by nothing', async () => {
  const flow = makeFlow({}, { onCheck: () => forgetAccess(flow.context) });
  takeRole(flow.context, roleArn);
  await testAccess(flow.context, { from: null, onlyThat: false });
  expect(flow.state()).toEqual(emptyAccess);
});

test('a sealed message that was not taken is submitted again as it is, without another seal', async () => {
  const flow = makeFlow({}, { submit: [err({ kind: 'envelope', reason: 'cut' }), ok(undefined)] });
  takeRole(flow.context, roleArn);
  await sealAccess(flow.context);
  expect(flow.state()).toMatchObject({ at: 'seal-refused', fault: { kind: 'envelope' }, receipt });
  await submitAgain(flow.context);
  expect(flow.state().at).toBe('submitted');
  expect(flow.submitted.map(({ receipt: { armored } }) => armored)).toEqual(['sealed', 'sealed']);
  expect(flow.opened).toBe(1);
});

test('a portal that refuses to issue a run leaves the access in hand with the reason', async () => {
  const flow = makeFlow({}, { start: err({ kind: 'not-testable', status: 'paused' }) });
  takeRole(flow.context, roleArn);
  await testAccess(flow.context, { from: null, onlyThat: false });
  expect(flow.state()).toMatchObject({ at: 'held', fault: { kind: 'not-testable' } });
});

type Scripted = {
  state?: AccessState;
  start?: Awaited<ReturnType<AccessTools['startTestRun']>>;
  submit?: Awaited<ReturnType<AccessTools['submit']>>[];
  onCheck?: () => Promise<void>;
};

/** The flow of one tab with a scripted portal and a sandbox that reads, seals and forgets. */
function makeFlow(changed: Partial<AccessSubject> = {}, script: Scripted = {}) {
  let state = script.state ?? emptyAccess;
  const flow = { submitted: [] as SealedAccess[], opened: 0, forgotten: 0 };
  const subject: AccessSubject = {
    onboardingId: 'onboarding',
    company: 'Acme',
    stream: { region: 'eu-central-1', accountId: '222222222222', streamName: 'sensors' },
    externalId: 'external',
    sandbox: { sandboxUrl: '/sandbox.js', openingSandboxUrl: '', pin, fingerprints: [], pinHolder: 'person', pinGiven: false },
    lastRun: null,
    keptPin: null,
    mustCompare: false,
    ...changed,
  };
  const tools: AccessTools = {
    startTestRun: async () => script.start ?? ok({ run, checks: [] }),
    testRole: async ({ check }) => {
      await script.onCheck?.();
      return ok({ checks: [passed(check)] });
    },
    submit: async (sealed) => {
      flow.submitted.push(sealed);
      return script.submit?.shift() ?? ok(undefined);
    },
  };
  const context: FlowContext = {
    now: () => ({ state, subject, tools }),
    happen: (event: AccessEvent) => {
      state = accessAfter(state, event);
    },
    sandbox: { current: null },
    openSandbox: async () => {
      flow.opened += 1;
      return ok(
        sandboxOf(() => {
          flow.forgotten += 1;
        }),
      );
    },
    stop: { current: null },
    refresh: () => undefined,
  };
  return Object.assign(flow, { context, state: () => state });
}

function sandboxOf(onForget: () => void): Sandbox {
  const read = async () => ok({ id: 1, said: 'read' as const, access: key });
  return {
    pin,
    fingerprints: [],
    endsAt,
    readFile: read,
    readPaste: read,
    choose: read,
    takeRole: read,
    sign: async () => err({ kind: 'nothing-held' as const }),
    seal: async () => ok(receipt),
    keepOpen: async () => ok({ endsAt }),
    forget: async () => onForget(),
    onEnd: () => undefined,
  };
}

function passed(name: RoleCheckName): Check {
  return { name, outcome: 'passed', observedBy: 'server', at: endsAt, attempts: 1, proof: {}, answer: null, diagnosis: null };
}
