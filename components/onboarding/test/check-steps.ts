import type { SaidFault } from '@/components/onboarding/run-action';
import type { CheckStep, Hold } from '@/components/onboarding/test/run-checks';
import {
  type Check,
  type CheckName,
  checksFor,
  isOptIn,
  type RoleCheckName,
  requestsOf,
  roleCheckNames,
  runsWith,
} from '@/lib/domain/onboarding/connection-test';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Refusal, RequestName, Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { SignedRequestView } from '@/lib/wire/views';

type KeysTools = {
  sign: (request: RequestName) => Promise<Result<Signature, Refusal>>;
  send: (signature: Signature) => Promise<Result<SignedRequestView, SaidFault>>;
};

// What asks AWS by itself; the others come with these, ask nobody, or are the customer's.
const keysChecks = checksFor('keys').filter((name) => requestsOf(name).length > 0);
const roleChecks = roleCheckNames.filter((name) => runsWith(name) === name);

type RunOptions = { from: CheckName; onlyThat: boolean };

/** The checks that AWS is asked for with a key: the sandbox signs each request, the portal's server sends it. */
export function keysSteps({ sign, send }: KeysTools, options: RunOptions): CheckStep[] {
  return chosen(keysChecks, options).map((check) => ({
    check,
    go: async (hold) => {
      const checks: Check[] = [];
      for (const request of requestsOf(check)) {
        const answered = await signAndSend(request, { sign, send }, hold);
        if (!answered.ok) return answered;
        checks.push(...answered.value);
        if (answered.value.some((found) => found.outcome !== 'passed' && found.name === check)) break;
      }
      return ok(checks);
    },
  }));
}

/** The checks that the server runs with a role, one call each, so that each shows as it happens and can be stopped in between. */
export function roleSteps(
  test: (check: RoleCheckName) => Promise<Result<{ checks: Check[] }, SaidFault>>,
  options: RunOptions,
): CheckStep[] {
  return chosen(roleChecks, options).map((check) => ({
    check,
    go: async () => {
      const tested = await test(check);
      return tested.ok ? ok(tested.value.checks) : tested;
    },
  }));
}

/** One request, signed anew each time that the server says another try makes sense. */
async function signAndSend(request: RequestName, { sign, send }: KeysTools, hold: Hold): Promise<Result<Check[], SaidFault>> {
  for (;;) {
    const signed = await sign(request);
    if (!signed.ok) return err({ kind: `sandbox-${signed.fault.kind}` });
    const answered = await send(signed.value);
    if (!answered.ok) return answered;
    const { checks, again } = answered.value;
    if (again === null) return ok(checks);
    const passesByItself = checks.some((check) => check.diagnosis?.retry === true);
    const goesOn = await hold({ why: passesByItself ? 'busy' : 'spreading', seconds: Math.ceil(again.afterMs / 1_000) });
    if (!goesOn) return ok(checks);
  }
}

// A check that comes with another's answer is run again by running that one.
function chosen<Name extends CheckName>(names: readonly Name[], { from, onlyThat }: RunOptions): Name[] {
  const first: CheckName = runsWith(from);
  const start = names.findIndex((name) => name === first);
  return names.slice(Math.max(0, start)).filter((name) => !isOptIn(name) || onlyThat || from === name);
}
