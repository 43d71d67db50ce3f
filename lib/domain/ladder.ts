import type { Diagnosis } from '@/lib/domain/cause';

/** The named checks of one test, in order. */
export const rungNames = ['read', 'account', 'identity', 'bound', 'may-write', 'wrote', 'encryption', 'only-that', 'received'] as const;
export type RungName = (typeof rungNames)[number];

/** The checks that the server makes with a role; the others ask nobody, or the customer. */
export const roleRungNames = ['identity', 'bound', 'may-write', 'wrote', 'encryption', 'only-that'] as const satisfies readonly RungName[];
export type RoleRungName = (typeof roleRungNames)[number];

/** Who saw it: our server, the customer's browser, the customer, or staff. */
export type Witness = 'server' | 'browser' | 'customer' | 'staff';

/** `skipped`: the rung does not apply; `inconclusive`: AWS gave no clear answer (for instance throttled to the end). */
export type RungOutcome = 'passed' | 'failed' | 'skipped' | 'inconclusive';

/** AWS's own words about one call. `latencyMs` is measured by whoever called. */
export type AwsAnswer = {
  service: 'sts' | 'kinesis';
  operation: string;
  httpStatus: number | null;
  code: string | null;
  message: string | null;
  requestId: string | null;
  at: string;
  latencyMs: number;
};

/** One checked rung. `proof` holds what it established (principalArn, accountId, shardId, sequenceNumber, latencyMs, encryption …). */
export type Rung = {
  name: RungName;
  outcome: RungOutcome;
  witness: Witness;
  at: string;
  attempts: number;
  proof: Record<string, string>;
  answer: AwsAnswer | null;
  diagnosis: Diagnosis | null;
};

/** Rungs by method: `bound` has no meaning for keys. `only-that` and `received` are opt-in and do not decide whether a handover is due. */
export function rungsFor(method: 'role' | 'keys'): readonly RungName[] {
  return method === 'role' ? rungNames : rungNames.filter((name) => name !== 'bound');
}

/** The rungs that must have passed before a handover counts as tested. */
export function requiredRungs(method: 'role' | 'keys'): readonly RungName[] {
  return rungsFor(method).filter((name) => name !== 'encryption' && name !== 'only-that' && name !== 'received');
}

/** True when the latest outcome of every required rung is `passed`. `rungs` in time order. */
export function isProven(method: 'role' | 'keys', rungs: readonly Rung[]): boolean {
  const last = new Map(rungs.map((rung) => [rung.name, rung.outcome]));
  return requiredRungs(method).every((name) => last.get(name) === 'passed');
}
