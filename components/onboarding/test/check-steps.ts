import type { CheckStep, RunFault, Wait, WaitToRetry } from '@/components/onboarding/test/run-checks';
import {
  type Check,
  type CheckName,
  checksFor,
  dryRunsOf,
  isDryRun,
  isOptIn,
  type RoleCheckName,
  requestsOf,
  roleCheckNames,
  runsWith,
} from '@/lib/domain/onboarding/connection-test';
import { ok, type Result } from '@/lib/domain/result';
import type { RequestName, Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { DryRunView, SignedRequestView } from '@/lib/wire/views';

/** What a test with a key needs: a sandbox that signs, and the portal, which sends what was signed to AWS. */
export type KeysTools = {
  sign: (request: RequestName) => Promise<Result<Signature, RunFault>>;
  send: (signature: Signature) => Promise<Result<SignedRequestView, RunFault>>;
  grant: Grant;
};

/** Has the portal grant so many dry runs on the stream, one after the other, and says when the first may go out. */
export type Grant = (count: number) => Promise<Result<DryRunView, RunFault>>;

/** What a test with a role needs: the portal, which asks AWS itself. */
export type RoleTools = {
  test: (check: RoleCheckName) => Promise<Result<{ checks: Check[] }, RunFault>>;
  grant: Grant;
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
export function roleSteps({ test, grant }: RoleTools, options: StepOptions): CheckStep[] {
  return chosen(roleChecks, options).map((check) => ({
    check,
    run: async (wait) => {
      const turn = await waitForTurn(dryRunsOf(check), grant, wait);
      if (!turn.ok) return turn;
      if (!turn.value) return ok([]);
      const tested = await test(check);
      return tested.ok ? ok(tested.value.checks) : tested;
    },
  }));
}

/** One request, signed anew as long as the server wants another try. */
async function signAndSend(request: RequestName, { sign, send, grant }: KeysTools, wait: WaitToRetry): Promise<Result<Check[], RunFault>> {
  for (;;) {
    const turn = await waitForTurn(isDryRun(request) ? 1 : 0, grant, wait);
    if (!turn.ok) return turn;
    if (!turn.value) return ok([]);
    const signed = await sign(request);
    if (!signed.ok) return signed;
    const sent = await send(signed.value);
    if (!sent.ok) return sent;
    const { checks, again } = sent.value;
    if (again === null) return ok(checks);
    const goesOn = await wait({ why: whyAgain(sent.value), seconds: Math.ceil(again.afterMs / 1_000) });
    if (!goesOn) return ok(checks);
  }
}

/** Without an attempt the request was not sent: its turn had not come. */
function whyAgain({ checks, again }: SignedRequestView): Wait['why'] {
  if (again?.attempts === 0) return 'paced';
  return checks.some((check) => check.diagnosis?.retry === true) ? 'busy' : 'spreading';
}

/** Waits until the first of so many dry runs may go out; false when the run was cancelled meanwhile. */
async function waitForTurn(count: number, grant: Grant, wait: WaitToRetry): Promise<Result<boolean, RunFault>> {
  if (count === 0) return ok(true);
  const granted = await grant(count);
  if (!granted.ok) return granted;
  const { afterMs } = granted.value;
  return ok(afterMs === 0 || (await wait({ why: 'paced', seconds: afterMs / 1_000 })));
}

// A check that comes with another's answer is run again by running that one.
function chosen<Name extends CheckName>(names: readonly Name[], { from, onlyThat }: StepOptions): Name[] {
  const all: readonly CheckName[] = names;
  const start = all.indexOf(runsWith(from));
  return names.slice(Math.max(0, start)).filter((name) => !isOptIn(name) || onlyThat || from === name);
}
