import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { RequestName } from '@/lib/domain/sealing/sandbox-messages';

/** The version of the connection test that runs today; it grows by one when a check becomes required. Each run keeps its own. */
export const testVersion = 1;

type Row = {
  methods: readonly Method[];
  /**
   * When it decides whether an access counts as tested. `{ since }`: from that version of the test on, so that a new check takes no proof
   * from an access that was tested before; `advice`: shown, decides nothing; `opt-in`: made only when a person asks for it.
   */
  required: { since: number } | 'advice' | 'opt-in';
  /** With a key: the requests to AWS that the sandbox signs, all of which must pass. */
  requests: readonly RequestName[];
  /** With a role: whether the server makes it, in one call of its own. */
  role: boolean;
  /** The check whose requests bring this one along; it is run again by running that one. */
  comesWith?: string;
};

/**
 * The connection test: every check, in the order in which they run. What else a check needs is asked for by the compiler: its sentences
 * (messages/<language>/connection-test), its answer (lib/aws) and, with a role, its call (lib/aws/role/check-role).
 */
export const connectionTest = {
  read: { methods: ['role', 'keys'], required: { since: 1 }, requests: [], role: false },
  account: { methods: ['role', 'keys'], required: { since: 1 }, requests: [], role: false },
  identity: { methods: ['role', 'keys'], required: { since: 1 }, requests: ['get-caller-identity'], role: true },
  bound: { methods: ['role'], required: { since: 1 }, requests: [], role: true },
  'may-write': {
    methods: ['role', 'keys'],
    required: { since: 1 },
    requests: ['dry-run-put-record', 'dry-run-put-records'],
    role: true,
  },
  wrote: { methods: ['role', 'keys'], required: { since: 1 }, requests: ['put-record'], role: true },
  encryption: { methods: ['role', 'keys'], required: 'advice', requests: [], role: true, comesWith: 'wrote' },
  'only-that': { methods: ['role', 'keys'], required: 'opt-in', requests: ['get-shard-iterator', 'list-streams'], role: true },
  received: { methods: ['role', 'keys'], required: 'opt-in', requests: [], role: false },
} as const satisfies Record<string, Row>;

type Table = typeof connectionTest;
export type CheckName = keyof Table;
/** The checks that the server makes with a role; the others ask nobody, or the customer. */
export type RoleCheckName = { [Name in CheckName]: Table[Name]['role'] extends true ? Name : never }[CheckName];

// Guarantee: a table's own keys, in the order in which they stand there.
export const checkNames = Object.keys(connectionTest) as CheckName[];
export const roleCheckNames = checkNames.filter((name): name is RoleCheckName => connectionTest[name].role);

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

/** The result of one check. `proof` holds what it established (principalArn, accountId, shardId, sequenceNumber, latencyMs, encryption …). */
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

/** The checks that a method has, in order. */
export function checksFor(method: Method): readonly CheckName[] {
  return checkNames.filter((name) => rowOf(name).methods.includes(method));
}

/** The checks that must have passed before a submission counts as tested, in a version of the connection test. */
export function requiredChecks(method: Method, version: number = testVersion): readonly CheckName[] {
  return checksFor(method).filter((name) => {
    const { required } = rowOf(name);
    return typeof required === 'object' && required.since <= version;
  });
}

/** Made only when a person asks for it, and shown only then. */
export function isOptIn(name: CheckName): boolean {
  return rowOf(name).required === 'opt-in';
}

/** The check that is made when this one is to be run again. */
export function runsWith(name: CheckName): CheckName {
  return checkNames.find((other) => other === rowOf(name).comesWith) ?? name;
}

/** The requests that make a check with a key. */
export function requestsOf(name: CheckName): readonly RequestName[] {
  return rowOf(name).requests;
}

/** Whether a request is a dry run, of which AWS allows one a second per stream. */
export function isDryRun(request: RequestName): boolean {
  return request === 'dry-run-put-record' || request === 'dry-run-put-records' || request === 'get-shard-iterator';
}

/** How many dry runs a check makes. */
export function dryRunsOf(name: CheckName): number {
  return requestsOf(name).filter(isDryRun).length;
}

/** The check that a request works towards. */
export function checkOfRequest(request: RequestName): CheckName {
  const name = checkNames.find((one) => requestsOf(one).includes(request));
  if (name === undefined) throw new Error(`No check has the request ${request}.`);
  return name;
}

function rowOf(name: CheckName): Row {
  return connectionTest[name];
}
