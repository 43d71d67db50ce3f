import type { SaidFault } from '@/components/onboarding/ask';
import type { Hold, Try } from '@/components/onboarding/ladder/climb';
import type { RoleRungName, Rung, RungName } from '@/lib/domain/ladder';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Refusal, RequestName, Signature } from '@/lib/domain/room-messages';
import type { SignedRequestView } from '@/lib/wire/views';

type KeysTools = {
  sign: (request: RequestName) => Promise<Result<Signature, Refusal>>;
  send: (signature: Signature) => Promise<Result<SignedRequestView, SaidFault>>;
};

type Asked = { from: RungName; onlyThat: boolean };

/** The rungs that AWS is asked for with a key: the room signs each request, the portal's server sends it. */
export function keysTries({ sign, send }: KeysTools, asked: Asked): Try[] {
  return chosen(keysRequests, asked).map((rung) => ({
    rung,
    go: async (hold) => {
      const rungs: Rung[] = [];
      for (const request of keysRequests[rung]) {
        const answered = await askFor(request, { sign, send }, hold);
        if (!answered.ok) return answered;
        rungs.push(...answered.value);
        if (answered.value.some((found) => found.outcome !== 'passed' && found.name === rung)) break;
      }
      return ok(rungs);
    },
  }));
}

/** The rungs that the server climbs with a role, one call each, so that each shows as it happens and can be stopped in between. */
export function roleTries(test: (rung: RoleRungName) => Promise<Result<{ rungs: Rung[] }, SaidFault>>, asked: Asked): Try[] {
  return chosen(roleRungs, asked).map((rung) => ({
    rung,
    go: async () => {
      const tested = await test(rung);
      return tested.ok ? ok(tested.value.rungs) : tested;
    },
  }));
}

/** One request, signed anew each time that the server says another try makes sense. */
async function askFor(request: RequestName, { sign, send }: KeysTools, hold: Hold): Promise<Result<Rung[], SaidFault>> {
  for (;;) {
    const signed = await sign(request);
    if (!signed.ok) return err({ kind: `room-${signed.fault.kind}` });
    const answered = await send(signed.value);
    if (!answered.ok) return answered;
    const { rungs, again } = answered.value;
    if (again === null) return ok(rungs);
    const passesByItself = rungs.some((rung) => rung.diagnosis?.retry === true);
    const goesOn = await hold({ why: passesByItself ? 'busy' : 'spreading', seconds: Math.ceil(again.afterMs / 1_000) });
    if (!goesOn) return ok(rungs);
  }
}

const keysRequests = {
  identity: ['get-caller-identity'],
  'may-write': ['dry-run-put-record', 'dry-run-put-records'],
  wrote: ['put-record'],
  'only-that': ['get-shard-iterator', 'list-streams'],
} as const satisfies Partial<Record<RungName, readonly RequestName[]>>;

const roleRungs = { identity: [], bound: [], 'may-write': [], wrote: [], 'only-that': [] } as const satisfies Partial<
  Record<RoleRungName, readonly []>
>;

// `encryption` comes with the answer to the written record, so running it again means to write again.
function chosen<Name extends RungName>(table: Record<Name, unknown>, { from, onlyThat }: Asked): Name[] {
  const names = Object.keys(table) as Name[];
  const first: RungName = from === 'encryption' ? 'wrote' : from;
  const start = Math.max(
    0,
    names.findIndex((name) => name === first),
  );
  return names.slice(start).filter((name) => name !== 'only-that' || onlyThat || from === 'only-that');
}
