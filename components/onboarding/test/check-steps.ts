import type { SaidFault } from '@/components/onboarding/run-action';
import type { CheckStep, Hold } from '@/components/onboarding/test/run-checks';
import type { Check, CheckName, RoleCheckName } from '@/lib/domain/onboarding/connection-test';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Refusal, RequestName, Signature } from '@/lib/domain/sealing/sandbox-messages';
import type { SignedRequestView } from '@/lib/wire/views';

type KeysTools = {
  sign: (request: RequestName) => Promise<Result<Signature, Refusal>>;
  send: (signature: Signature) => Promise<Result<SignedRequestView, SaidFault>>;
};

type RunOptions = { from: CheckName; onlyThat: boolean };

/** The checks that AWS is asked for with a key: the sandbox signs each request, the portal's server sends it. */
export function keysSteps({ sign, send }: KeysTools, options: RunOptions): CheckStep[] {
  return chosen(keysRequests, options).map((check) => ({
    check,
    go: async (hold) => {
      const checks: Check[] = [];
      for (const request of keysRequests[check]) {
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

const keysRequests = {
  identity: ['get-caller-identity'],
  'may-write': ['dry-run-put-record', 'dry-run-put-records'],
  wrote: ['put-record'],
  'only-that': ['get-shard-iterator', 'list-streams'],
} as const satisfies Partial<Record<CheckName, readonly RequestName[]>>;

const roleChecks = { identity: [], bound: [], 'may-write': [], wrote: [], 'only-that': [] } as const satisfies Partial<
  Record<RoleCheckName, readonly []>
>;

// `encryption` comes with the answer to the written record, so running it again means to write again.
function chosen<Name extends CheckName>(table: Record<Name, unknown>, { from, onlyThat }: RunOptions): Name[] {
  const names = Object.keys(table) as Name[];
  const first: CheckName = from === 'encryption' ? 'wrote' : from;
  const start = Math.max(
    0,
    names.findIndex((name) => name === first),
  );
  return names.slice(start).filter((name) => name !== 'only-that' || onlyThat || from === 'only-that');
}
