import type { ServedPartition } from '@/lib/domain/aws/regions';
/** The whole state of this AWS: plain JSON, so that it can be kept in a file. */
export type AwsState = {
  accounts: Record<string, Account>;
  keys: Record<string, AccessKey>;
  faults: Fault[];
  switches: Switches;
};

export type Account = {
  id: string;
  partition: ServedPartition;
  enabledRegions: string[];
  stsRegionsOff: string[];
  organizationId: string | null;
  serviceControlPolicies: string[];
  resourceControlPolicies: string[];
  subscribedToKms: boolean;
  /** Whether the account's sign-up is complete; without it Kinesis takes no call. */
  active: boolean;
  users: Record<string, User>;
  groups: Record<string, Group>;
  roles: Record<string, Role>;
  managedPolicies: Record<string, ManagedPolicy>;
  streams: Record<string, Stream>;
  kmsKeys: Record<string, KmsKey>;
  deliveryStreams: Record<string, DeliveryStream>;
  buckets: Record<string, Bucket>;
};

export type Tags = Record<string, string>;

/** What inline and attached policies hang on. Policies are kept as the text that was put. */
export type PolicyHolder = { inlinePolicies: Record<string, string>; attachedPolicyArns: string[] };

export type User = PolicyHolder & {
  userName: string;
  path: string;
  userId: string;
  arn: string;
  createdAt: string;
  groups: string[];
  boundary: string | null;
  tags: Tags;
};

export type Group = PolicyHolder & { groupName: string; path: string; groupId: string; arn: string; createdAt: string };

export type Role = PolicyHolder & {
  roleName: string;
  path: string;
  roleId: string;
  arn: string;
  createdAt: string;
  description: string;
  trustPolicy: string;
  /** The unique ids of the users and roles that the trust policy names, as they were when it was put. */
  trustedIds: Record<string, string>;
  boundary: string | null;
  maxSessionSeconds: number;
  tags: Tags;
  spread: Spread;
};

export type ManagedPolicy = { policyName: string; path: string; policyId: string; arn: string; createdAt: string; document: string };

/** A new key or role is unseen until both have passed: so many calls that looked for it, and the time in epoch ms. */
type Spread = { callsLeft: number; seenFrom: number };

export type KeyOwner =
  | { kind: 'root' }
  | { kind: 'user'; userName: string }
  | {
      kind: 'session';
      roleArn: string;
      roleName: string;
      roleId: string;
      sessionName: string;
      token: string;
      expiresAt: number;
      policies: string[];
      issuedAt: number;
      tags: Tags;
    };

export type AccessKey = {
  accessKeyId: string;
  secretAccessKey: string;
  accountId: string;
  active: boolean;
  createdAt: string;
  spread: Spread;
  owner: KeyOwner;
};

export type StreamStatus = 'CREATING' | 'ACTIVE' | 'UPDATING' | 'DELETING';

type StreamEncryption = { type: 'NONE' } | { type: 'KMS'; keyId: string };

type StreamRecord = { shardId: string; sequenceNumber: string; partitionKey: string; data: string; arrivedAt: number };

/** A status other than ACTIVE ends at `readyAt` (epoch ms), or stays when that is null. */
export type Stream = {
  name: string;
  region: string;
  accountId: string;
  arn: string;
  status: StreamStatus;
  readyAt: number | null;
  createdAt: number;
  mode: 'ON_DEMAND' | 'PROVISIONED';
  shardCount: number;
  retentionHours: number;
  maxRecordSizeInKiB: number;
  encryption: StreamEncryption;
  resourcePolicy: string | null;
  tags: Tags;
  records: StreamRecord[];
  written: number;
  /** When the last dry run was taken, in epoch ms; null before the first. */
  dryRunAt: number | null;
};

type KmsKeyState = 'Enabled' | 'Disabled' | 'PendingDeletion';

export type KmsKey = {
  keyId: string;
  region: string;
  arn: string;
  state: KmsKeyState;
  policy: string;
  aliases: string[];
  description: string;
  createdAt: number;
  rotates: boolean;
};

type DeliveryStream = { name: string; region: string; arn: string; createdAt: number; request: Record<string, unknown> };

export type Bucket = {
  name: string;
  region: string;
  createdAt: string;
  subresources: Record<string, string>;
  objects?: Record<string, string>;
};

export type FaultEffect =
  | { kind: 'delay'; ms: number }
  | { kind: 'drop' }
  | { kind: 'clock'; ms: number }
  /** `foreign`: given by something between, so without AWS's request id. */
  | { kind: 'answer'; status: number; body: string; headers?: Record<string, string>; foreign?: boolean }
  | { kind: 'no-proof' }
  | { kind: 'cut' }
  | { kind: 'dry-run-throttle' }
  | { kind: 'server-error'; status: 500 | 503 }
  | { kind: 'throttle' }
  | { kind: 'record-failures'; indexes: number[]; code: 'ProvisionedThroughputExceededException' | 'InternalFailure' };

/** What goes wrong, for which calls (all, unless narrowed), how many times more. */
type Fault = FaultEffect & { service?: Service; operation?: string; accountId?: string; times: number | 'always' };

export type Switches = {
  clockOffsetMs: number;
  endpointIgnoresDryRun: boolean;
  dryRunChecksKms: boolean;
  /** The milliseconds that must lie between two dry runs on one stream; 0 for no limit. */
  dryRunGapMs: number;
  spreadCalls: number;
  spreadMs: number;
  streamChangeMs: number;
  sourceIp: string;
};

export type Service = 'sts' | 'kinesis' | 'iam' | 'kms' | 'firehose' | 's3';

/** A state with nobody in it and nothing wrong with it. */
export function emptyState(): AwsState {
  return { accounts: {}, keys: {}, faults: [], switches: defaultSwitches() };
}

/** An account that has nothing yet. */
export function emptyAccount(id: string, partition: ServedPartition): Account {
  return {
    id,
    partition,
    enabledRegions: [],
    stsRegionsOff: [],
    organizationId: null,
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    subscribedToKms: true,
    active: true,
    users: {},
    groups: {},
    roles: {},
    managedPolicies: {},
    streams: {},
    kmsKeys: {},
    deliveryStreams: {},
    buckets: {},
  };
}

/** The record's own value under the name: a user called "constructor" is not Object's. */
export function owned<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The time in this AWS, in epoch milliseconds. */
export function nowOf(state: AwsState): number {
  return Date.now() + state.switches.clockOffsetMs;
}

/** How a key or role made now spreads, by the switches. */
export function spreadFrom(state: AwsState): Spread {
  return { callsLeft: state.switches.spreadCalls, seenFrom: nowOf(state) + state.switches.spreadMs };
}

/** Whether a new key or role has spread so far that this call sees it. Looking counts as one call. */
export function hasSpread(state: AwsState, spread: Spread): boolean {
  if (spread.callsLeft > 0) {
    spread.callsLeft -= 1;
    return false;
  }
  return nowOf(state) >= spread.seenFrom;
}

function defaultSwitches(): Switches {
  return {
    clockOffsetMs: 0,
    endpointIgnoresDryRun: false,
    dryRunChecksKms: false,
    dryRunGapMs: 1_000,
    spreadCalls: 0,
    spreadMs: 0,
    streamChangeMs: 0,
    sourceIp: '203.0.113.7',
  };
}
