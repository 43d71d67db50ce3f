import type { Diagnosis } from '@/lib/domain/aws/cause';

/** The named checks of one test, in order. */
export const checkNames = ['read', 'account', 'identity', 'bound', 'may-write', 'wrote', 'encryption', 'only-that', 'received'] as const;
export type CheckName = (typeof checkNames)[number];

/** The checks that the server makes with a role; the others ask nobody, or the customer. */
export const roleCheckNames = [
  'identity',
  'bound',
  'may-write',
  'wrote',
  'encryption',
  'only-that',
] as const satisfies readonly CheckName[];
export type RoleCheckName = (typeof roleCheckNames)[number];

/** Who saw it: our server, the customer's browser, the customer, or staff. */
export type Observer = 'server' | 'browser' | 'customer' | 'staff';

/** `skipped`: the check does not apply; `inconclusive`: AWS gave no clear answer (for instance throttled to the end). */
export type CheckOutcome = 'passed' | 'failed' | 'skipped' | 'inconclusive';

/** AWS's own words about one call. `latencyMs` is measured by whoever called. */
export type AwsCallResult = {
  service: 'sts' | 'kinesis';
  operation: string;
  httpStatus: number | null;
  code: string | null;
  message: string | null;
  requestId: string | null;
  at: string;
  latencyMs: number;
};

/** One checked check. `proof` holds what it established (principalArn, accountId, shardId, sequenceNumber, latencyMs, encryption …). */
export type Check = {
  name: CheckName;
  outcome: CheckOutcome;
  observedBy: Observer;
  at: string;
  attempts: number;
  proof: Record<string, string>;
  answer: AwsCallResult | null;
  diagnosis: Diagnosis | null;
};

/** Checks by method: `bound` has no meaning for keys. `only-that` and `received` are opt-in and do not decide whether a submission is due. */
export function checksFor(method: 'role' | 'keys'): readonly CheckName[] {
  return method === 'role' ? checkNames : checkNames.filter((name) => name !== 'bound');
}

/** The checks that must have passed before a submission counts as tested. */
export function requiredChecks(method: 'role' | 'keys'): readonly CheckName[] {
  return checksFor(method).filter((name) => name !== 'encryption' && name !== 'only-that' && name !== 'received');
}

/** True when the latest outcome of every required check is `passed`. `checks` in time order. */
export function isProven(method: 'role' | 'keys', checks: readonly Check[]): boolean {
  const last = new Map(checks.map((check) => [check.name, check.outcome]));
  return requiredChecks(method).every((name) => last.get(name) === 'passed');
}
