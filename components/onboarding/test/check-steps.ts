import type { CheckStep, RunFault, WaitToRetry } from '@/components/onboarding/test/run-checks';
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
import { ok, type Result } from '@/lib/domain/result';
import type { RequestName, Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { SignedRequestView } from '@/lib/wire/views';

/** What a test with a key needs: a sandbox that signs, and the portal, which sends what was signed to AWS. */
export type KeysTools = {
  sign: (request: RequestName) => Promise<Result<Signature, RunFault>>;
  send: (signature: Signature) => Promise<Result<SignedRequestView, RunFault>>;
};

/** From which check on, and whether with the opt-in checks. */
export type StepOptions = { from: CheckName; onlyThat: boolean };

// The checks that send requests of their own; the others come with these, send nothing, or are the customer's.
const keysChecks = checksFor('keys').filter((name) => requestsOf(name).length > 0);
const roleChecks = roleCheckNames.filter((name) => runsWith(name) === name);

/** The checks with a key, each as the requests that the sandbox signs and the server sends. */
export function keysSteps(tools: KeysTools, options: StepOptions): CheckStep[] {
  return chosen(keysChecks, options).map((check) => ({
    check,
    run: async (wait) => {
      const checks: Check[] = [];
      for (const request of requestsOf(check)) {
        const found = await signAndSend(request, tools, wait);
        if (!found.ok) return found;
        checks.push(...found.value);
        if (found.value.some(({ name, outcome }) => name === check && outcome !== 'passed')) break;
      }
      return ok(checks);
    },
  }));
}

/** The checks that the server runs with a role, one call each, so that each shows as it happens and can be stopped in between. */
export function roleSteps(
  test: (check: RoleCheckName) => Promise<Result<{ checks: Check[] }, RunFault>>,
  options: StepOptions,
): CheckStep[] {
  return chosen(roleChecks, options).map((check) => ({
    check,
    run: async () => {
      const tested = await test(check);
      return tested.ok ? ok(tested.value.checks) : tested;
    },
  }));
}

/** One request, signed anew as long as the server wants another try. */
async function signAndSend(request: RequestName, { sign, send }: KeysTools, wait: WaitToRetry): Promise<Result<Check[], RunFault>> {
  for (;;) {
    const signed = await sign(request);
    if (!signed.ok) return signed;
    const sent = await send(signed.value);
    if (!sent.ok) return sent;
    const { checks, again } = sent.value;
    if (again === null) return ok(checks);
    const passesByItself = checks.some((check) => check.diagnosis?.retry === true);
    const goesOn = await wait({ why: passesByItself ? 'busy' : 'spreading', seconds: Math.ceil(again.afterMs / 1_000) });
    if (!goesOn) return ok(checks);
  }
}

// A check that comes with another's answer is run again by running that one.
function chosen<Name extends CheckName>(names: readonly Name[], { from, onlyThat }: StepOptions): Name[] {
  const all: readonly CheckName[] = names;
  const start = all.indexOf(runsWith(from));
  return names.slice(Math.max(0, start)).filter((name) => !isOptIn(name) || onlyThat || from === name);
}
