import { dnsSuffix, partitionOf, regions, type ServedPartition } from '@/lib/domain/aws/regions';
import { type AccessKey, type Account, type AwsState, emptyAccount, type FaultEffect, owned, type Service } from './state';

/** One authenticated call on its way to a verb. `faults` are those that the verb itself must show, such as throttling. */
export type Call = {
  state: AwsState;
  caller: Caller;
  endpoint: Endpoint;
  operation: string;
  input: Record<string, unknown>;
  now: number;
  faults: FaultEffect[];
};

/** A verb answers with fields (an empty object answers with nothing), or refuses. */
export type Verb = (call: Call) => Record<string, unknown> | Refusal;

/** Who made a call, as policies and answers name them. */
export type Caller = {
  kind: 'root' | 'user' | 'session';
  accountId: string;
  partition: ServedPartition;
  arn: string;
  userId: string;
  /** The name that the caller's policies hang on; null for root. */
  holder: { kind: 'user' | 'role'; name: string; arn: string } | null;
  sessionPolicies: string[] | null;
  sessionName: string | null;
  issuedAt: number | null;
};

type CallerBase = Pick<Caller, 'accountId' | 'partition' | 'sessionPolicies' | 'sessionName' | 'issuedAt'>;

export type Endpoint = { service: Service; region: string; partition: ServedPartition };

/** A refusal by AWS. `spelling` is the name of the message field in a JSON answer. */
export type Refusal = { refused: true; status: number; code: string; message: string | null; spelling: 'message' | 'Message' };

/** One field that breaks its constraint; `must` completes the sentence "Member must …". */
export type Violation = { field: string; value: unknown; must: string };

/** What a field must be. Lengths are those of the text, limits those of the number. */
export type Constraint = {
  required?: boolean;
  shortest?: number;
  longest?: number;
  pattern?: string;
  least?: number;
  most?: number;
  oneOf?: readonly string[];
};

/** The account that makes the call. */
export function accountOfCaller(call: Call): Account {
  return owned(call.state.accounts, call.caller.accountId) ?? emptyAccount(call.caller.accountId, call.caller.partition);
}

/** A text field of the input; null when it is absent or not text. */
export function textOf(call: Call, name: string): string | null {
  const value = call.input[name];
  return typeof value === 'string' ? value : null;
}

/** A whole number of the input, written as a number or as digits; null otherwise. */
export function numberOf(call: Call, name: string): number | null {
  const value = call.input[name];
  const read = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof read === 'number' && Number.isInteger(read) ? read : null;
}

/** Whether this call meets a fault of the kind. */
export function faultOf<K extends FaultEffect['kind']>(call: Call, kind: K): Extract<FaultEffect, { kind: K }> | null {
  return call.faults.find((fault): fault is Extract<FaultEffect, { kind: K }> => fault.kind === kind) ?? null;
}

/** The caller behind a key, or null when the key's user is gone. A session outlives its role. */
export function callerOf(state: AwsState, key: AccessKey): Caller | null {
  const account = owned(state.accounts, key.accountId);
  if (!account) return null;
  const { owner } = key;
  const base = { accountId: account.id, partition: account.partition, sessionPolicies: null, sessionName: null, issuedAt: null };
  switch (owner.kind) {
    case 'root':
      return { ...base, kind: 'root', arn: `arn:${account.partition}:iam::${account.id}:root`, userId: account.id, holder: null };
    case 'user':
      return userCaller(account, owner.userName, base);
    case 'session':
      return {
        ...base,
        kind: 'session',
        arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${owner.roleName}/${owner.sessionName}`,
        userId: `${owner.roleId}:${owner.sessionName}`,
        holder: { kind: 'role', name: owner.roleName, arn: owner.roleArn },
        sessionPolicies: owner.policies.length > 0 ? owner.policies : null,
        sessionName: owner.sessionName,
        issuedAt: owner.issuedAt,
      };
  }
}

/** Which AWS endpoint a Host header names; null for any host that is not one of AWS's, such as a loopback address. */
export function endpointOfHost(host: string): Endpoint | null {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const global = Object.hasOwn(GLOBAL_HOSTS, name) ? GLOBAL_HOSTS[name] : undefined;
  if (global) return global;
  const match = /^(?:\d{12}\.(?:data|control)-)?(sts|kinesis|iam|kms|firehose|s3)\.([a-z0-9-]+)\.(amazonaws\.(?:com|com\.cn|eu))$/.exec(
    name,
  );
  const [, service, region = '', domain] = match ?? [];
  const partition = partitionOf(region);
  if (!service || !isService(service) || !partition || dnsSuffix(partition) !== domain) return null;
  return { service, region, partition };
}

/** Whether the text names a service of this AWS. */
export function isService(text: string): text is Service {
  return SERVICES.some((service) => service === text);
}

/** Whether the service speaks JSON 1.1 (else: the query protocol, or S3's own). */
export function speaksJson(service: Service): boolean {
  return service === 'kinesis' || service === 'kms' || service === 'firehose';
}

/** Whether a host lies in one of AWS's domains, known to this AWS or not. */
export function isAwsHost(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return regions.some(({ partition }) => name.endsWith(`.${dnsSuffix(partition)}`));
}

/** A refusal by code and message; HTTP 400 unless told. */
export function refuse(code: string, message: string | null, status = 400): Refusal {
  return { refused: true, status, code, message, spelling: 'message' };
}

/** A refusal whose JSON answer writes Message with a capital M, as Kinesis does when access is denied. */
export function refuseCapital(code: string, message: string, status = 400): Refusal {
  return { refused: true, status, code, message, spelling: 'Message' };
}

/** Whether a verb refused. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}

/** The constraints that the value breaks. A field that is absent breaks only `required`. */
export function violationsOf(field: string, value: unknown, constraint: Constraint): Violation[] {
  if (value === undefined || value === null) return constraint.required ? [{ field, value: null, must: 'not be null' }] : [];
  const musts = typeof value === 'number' ? numberMusts(value, constraint) : typeof value === 'string' ? textMusts(value, constraint) : [];
  return musts.map((must) => ({ field, value, must }));
}

/** AWS's sentence for a list of violations. */
export function violationsText(violations: readonly Violation[]): string {
  const sentences = violations.map(({ field, value, must }) => {
    const shown = value === null ? 'null' : `'${String(value)}'`;
    return `Value ${shown} at '${field}' failed to satisfy constraint: Member must ${must}`;
  });
  return `${violations.length} validation error${violations.length === 1 ? '' : 's'} detected: ${sentences.join('; ')}`;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function userCaller(account: Account, userName: string, base: CallerBase): Caller | null {
  const user = owned(account.users, userName);
  return user
    ? { ...base, kind: 'user', arn: user.arn, userId: user.userId, holder: { kind: 'user', name: userName, arn: user.arn } }
    : null;
}

const SERVICES: readonly Service[] = ['sts', 'kinesis', 'iam', 'kms', 'firehose', 's3'];

/** Hosts without a region in their name, and the region that signs for each. */
const GLOBAL_HOSTS: Record<string, Endpoint> = {
  'sts.amazonaws.com': { service: 'sts', region: 'us-east-1', partition: 'aws' },
  'iam.amazonaws.com': { service: 'iam', region: 'us-east-1', partition: 'aws' },
  'iam.us-gov.amazonaws.com': { service: 'iam', region: 'us-gov-west-1', partition: 'aws-us-gov' },
};

function textMusts(value: string, { shortest, longest, pattern, oneOf }: Constraint): string[] {
  const musts: string[] = [];
  if (shortest !== undefined && value.length < shortest) musts.push(`have length greater than or equal to ${shortest}`);
  if (longest !== undefined && value.length > longest) musts.push(`have length less than or equal to ${longest}`);
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(value)) musts.push(`satisfy regular expression pattern: ${pattern}`);
  if (oneOf && !oneOf.includes(value)) musts.push(`satisfy enum value set: [${oneOf.join(', ')}]`);
  return musts;
}

function numberMusts(value: number, { least, most }: Constraint): string[] {
  const musts: string[] = [];
  if (least !== undefined && value < least) musts.push(`have value greater than or equal to ${least}`);
  if (most !== undefined && value > most) musts.push(`have value less than or equal to ${most}`);
  return musts;
}
