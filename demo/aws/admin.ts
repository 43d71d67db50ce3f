import type { ServedPartition } from '@/lib/domain/aws/regions';
import type { LoggedCall } from './answer-aws';
import { type TrailRecord, trailOf } from './cloud-trail';
import { type FaultName, namedFaults } from './named-faults';
import type { FaultEffect, Service, StreamStatus, Switches } from './state';

type Input<Name extends AdminCallName> = AdminCalls[Name]['input'];

type Output<Name extends AdminCallName> = Promise<AdminCalls[Name]['output']>;

/** The administration of the local AWS. A call that the server refuses throws, with the server's reason. */
export type LocalAwsAdmin = {
  /** Makes an account; every other call makes its account by itself when it is not there yet. */
  addAccount(input: Input<'add-account'>): Output<'add-account'>;
  /** Sets the opt-in regions that an account enabled, its STS regions that are off, its organisation's policies. */
  setAccount(settings: AccountSettings): Output<'set-account'>;
  /** Makes the portal's own identity, `user/portal` or `role/portal`, which may assume any role. By default account 999988887777. */
  addPortal(input?: Input<'add-portal'>): Output<'add-portal'>;
  /** Makes a user with a key; one of that name is replaced. */
  addUser(input: Input<'add-user'>): Output<'add-user'>;
  /** Makes another key for a user. */
  addKey(input: Input<'add-key'>): Output<'add-key'>;
  /** Makes a key of the account's root. */
  addRootKey(input: Input<'add-root-key'>): Output<'add-root-key'>;
  /** Makes a session of a role, as AssumeRole would, whatever its trust policy says. */
  addSession(input: Input<'add-session'>): Output<'add-session'>;
  /** Makes a key active or inactive. */
  setKey(input: Input<'set-key'>): Output<'set-key'>;
  /** Deletes a key. */
  removeKey(accessKeyId: string): Output<'remove-key'>;
  /** Makes a role; one of that name is replaced. */
  addRole(input: Input<'add-role'>): Output<'add-role'>;
  /** Deletes a role; its sessions live on. */
  removeRole(input: Input<'remove-role'>): Output<'remove-role'>;
  /** Replaces a role's trust policy. */
  putTrustPolicy(input: Input<'put-trust-policy'>): Output<'put-trust-policy'>;
  /** Puts one inline policy of a user, beside its others; null removes it. */
  putUserPolicy(input: { accountId: string; userName: string; policyName?: string; policy: PolicyInput | null }): Output<'put-policy'>;
  /** Puts one inline policy of a role, beside its others; null removes it. */
  putRolePolicy(input: { accountId: string; roleName: string; policyName?: string; policy: PolicyInput | null }): Output<'put-policy'>;
  /** Replaces all inline policies of a user or role. */
  setPolicies(input: Holder & { policies: PolicyInput[] }): Output<'set-policies'>;
  /** Sets the permissions boundary of a user or role; null removes it. */
  setBoundary(input: Holder & { policy: PolicyInput | null }): Output<'set-boundary'>;
  /** Makes a stream, ACTIVE unless told; one of that ARN is replaced. */
  addStream(stream: NewStream): Output<'add-stream'>;
  /** Changes what is named of a stream; its records stay. A status that is set stays until it is set again. */
  setStream(stream: NewStream): Output<'set-stream'>;
  /** Removes a stream at once. */
  removeStream(arn: string): Output<'remove-stream'>;
  /** The records that were written to a stream, oldest first. */
  records(arn: string): Promise<WrittenRecord[]>;
  /** Attaches a managed policy, of AWS's or with a document of one's own, or takes it away. */
  attachPolicy(input: Input<'attach-policy'>): Output<'attach-policy'>;
  /** Tags a role or user, in place of its other tags. */
  setTags(input: Holder & { tags: Record<string, string> }): Output<'set-tags'>;
  /** Puts a text into S3, at the address under which everyone may read it; its bucket is made where it is not there. */
  putObject(input: Input<'put-object'>): Output<'put-object'>;
  /** The text at such an address. */
  readObject(input: Input<'read-object'>): Output<'read-object'>;
  /** Plays a fault of the table by its name. */
  play(name: FaultName, where?: Omit<NewFault, keyof FaultEffect>): Output<'fault'>;
  /** Makes the next calls go wrong. */
  fault(fault: NewFault): Output<'fault'>;
  /** Takes back the faults of one account that have not struck yet; those of others belong to somebody else's test. */
  clearFaults(accountId: string): Output<'clear-faults'>;
  /** Puts the server's clock ahead (or behind, if negative) of this machine's. */
  setClock(offsetMs: number): Promise<Switches>;
  /** Sets any of the switches. */
  setSwitches(switches: Partial<Switches>): Promise<Switches>;
  /** Every call to AWS since the start or the reset, oldest first; never a secret. */
  calls(): Promise<LoggedCall[]>;
  /** The same in the shape of CloudTrail's files; `dataEvents`: with the records of streams, as a trail holds them where that is switched on. */
  cloudTrail(options: { dataEvents: boolean }): Promise<{ Records: TrailRecord[] }>;
  /** Forgets everything. */
  reset(): Output<'reset'>;
};

/** A policy document, as text or as an object. */
export type PolicyInput = string | Record<string, unknown>;

type Principal = { accountId: string; partition?: ServedPartition };

export type Keys = { accessKeyId: string; secretAccessKey: string };

type SessionKeys = Keys & { sessionToken: string };

/** How a stream is encrypted, and whether its key works. `own` needs kms:GenerateDataKey in the writer's policy. */
export type StreamKeyState =
  | 'none'
  | 'aws-managed'
  | 'own'
  | 'own-denied'
  | 'own-disabled'
  | 'own-pending-deletion'
  | 'own-not-found'
  | 'not-subscribed';

export type NewStream = {
  arn: string;
  key?: StreamKeyState;
  status?: StreamStatus;
  mode?: 'ON_DEMAND' | 'PROVISIONED';
  shardCount?: number;
  tags?: Record<string, string>;
  resourcePolicy?: PolicyInput | null;
  maxRecordSizeInKiB?: number;
};

export type AccountSettings = {
  accountId: string;
  enabledRegions?: string[];
  stsRegionsOff?: string[];
  organizationId?: string | null;
  serviceControlPolicies?: PolicyInput[];
  resourceControlPolicies?: PolicyInput[];
  subscribedToKms?: boolean;
  /** False: the account's sign-up is not complete. */
  active?: boolean;
};

type WrittenRecord = { shardId: string; sequenceNumber: string; partitionKey: string; text: string; arrivedAt: string };

/**
 * A fault to come. Strikes the next call that it concerns, once, unless `times` says otherwise. `accountId`: whose key signed, or whose
 * role is asked for. `clock` puts the clock of that call's answer `ms` ahead (or behind, if negative).
 */
export type NewFault = FaultEffect & { service?: Service; operation?: string; accountId?: string; times?: number | 'always' };

export type Holder = { accountId: string; userName: string } | { accountId: string; roleName: string };

/** What the admin of this AWS can ask, by the last part of the path: the body that goes in and the one that comes back. */
export type AdminCalls = {
  'add-account': { input: Principal & Omit<AccountSettings, 'accountId'>; output: { accountId: string } };
  'set-account': { input: AccountSettings; output: { accountId: string } };
  'add-portal': {
    input: { partition?: ServedPartition; accountId?: string; kind?: 'user' | 'role'; name?: string };
    output: Keys & { principalArn: string; sessionToken?: string };
  };
  'add-user': {
    input: Principal & { userName: string; path?: string; policies?: PolicyInput[]; attachedPolicyArns?: string[] };
    output: Keys & { arn: string; userId: string };
  };
  'add-key': { input: { accountId: string; userName: string }; output: Keys };
  'add-root-key': { input: Principal; output: Keys };
  'add-session': {
    input: { accountId: string; roleName: string; sessionName?: string; seconds?: number; policies?: PolicyInput[] };
    output: SessionKeys;
  };
  'set-key': { input: { accessKeyId: string; active: boolean }; output: { accessKeyId: string } };
  'remove-key': { input: { accessKeyId: string }; output: { accessKeyId: string } };
  'add-role': {
    input: Principal & {
      roleName: string;
      path?: string;
      trustPolicy: PolicyInput;
      policies?: PolicyInput[];
      attachedPolicyArns?: string[];
      maxSessionSeconds?: number;
      tags?: Record<string, string>;
    };
    output: { arn: string; roleId: string };
  };
  'remove-role': { input: { accountId: string; roleName: string }; output: { roleName: string } };
  'put-trust-policy': { input: { accountId: string; roleName: string; trustPolicy: PolicyInput }; output: { arn: string } };
  'put-policy': { input: Holder & { policyName?: string; policy: PolicyInput | null }; output: { arn: string } };
  'set-policies': { input: Holder & { policies: PolicyInput[] }; output: { arn: string } };
  'attach-policy': { input: Holder & { policyArn: string; document?: PolicyInput; attached?: boolean }; output: { arn: string } };
  'set-tags': { input: Holder & { tags: Record<string, string> }; output: { arn: string } };
  'set-boundary': { input: Holder & { policy: PolicyInput | null }; output: { arn: string } };
  'add-stream': { input: NewStream; output: { arn: string; keyArn: string | null } };
  'set-stream': { input: NewStream; output: { arn: string; keyArn: string | null } };
  'remove-stream': { input: { arn: string }; output: { arn: string } };
  records: { input: { arn: string }; output: { records: WrittenRecord[] } };
  'put-object': { input: { accountId: string; url: string; text: string }; output: { url: string } };
  'read-object': { input: { url: string }; output: { text: string } };
  fault: { input: NewFault; output: { faults: number } };
  'clear-faults': { input: { accountId: string }; output: { faults: number } };
  'set-switches': { input: Partial<Switches>; output: Switches };
  calls: { input: Record<string, never>; output: { calls: LoggedCall[] } };
  reset: { input: Record<string, never>; output: { accounts: number } };
};

export type AdminCallName = keyof AdminCalls;

/** The admin of the local AWS at this address. */
export function localAwsAdmin(url: string): LocalAwsAdmin {
  const ask = <Name extends AdminCallName>(name: Name, input: Input<Name>): Output<Name> => askAdmin(url, name, input);
  return {
    addAccount: (input) => ask('add-account', input),
    setAccount: (settings) => ask('set-account', settings),
    addPortal: (input = {}) => ask('add-portal', input),
    addUser: (input) => ask('add-user', input),
    addKey: (input) => ask('add-key', input),
    addRootKey: (input) => ask('add-root-key', input),
    addSession: (input) => ask('add-session', input),
    setKey: (input) => ask('set-key', input),
    removeKey: (accessKeyId) => ask('remove-key', { accessKeyId }),
    addRole: (input) => ask('add-role', input),
    removeRole: (input) => ask('remove-role', input),
    putTrustPolicy: (input) => ask('put-trust-policy', input),
    putUserPolicy: (input) => ask('put-policy', input),
    putRolePolicy: (input) => ask('put-policy', input),
    setPolicies: (input) => ask('set-policies', input),
    setBoundary: (input) => ask('set-boundary', input),
    addStream: (stream) => ask('add-stream', stream),
    setStream: (stream) => ask('set-stream', stream),
    removeStream: (arn) => ask('remove-stream', { arn }),
    records: async (arn) => (await ask('records', { arn })).records,
    putObject: (input) => ask('put-object', input),
    readObject: (input) => ask('read-object', input),
    attachPolicy: (input) => ask('attach-policy', input),
    setTags: (input) => ask('set-tags', input),
    play: (name, where = {}) => ask('fault', { ...namedFaults[name].effect, ...where }),
    fault: (fault) => ask('fault', fault),
    clearFaults: (accountId) => ask('clear-faults', { accountId }),
    setClock: (offsetMs) => ask('set-switches', { clockOffsetMs: offsetMs }),
    setSwitches: (switches) => ask('set-switches', switches),
    calls: async () => (await ask('calls', {})).calls,
    cloudTrail: async (options) => trailOf((await ask('calls', {})).calls, options),
    reset: () => ask('reset', {}),
  };
}

async function askAdmin<Name extends AdminCallName>(url: string, name: Name, input: Input<Name>): Output<Name> {
  const response = await fetch(new URL(`/_local/${name}`, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`the local AWS refuses ${name}: ${text}`);
  return answerOf<Name>(text);
}

/** The server's verbs are typed by the same AdminCalls. */
function answerOf<Name extends AdminCallName>(text: string): AdminCalls[Name]['output'] {
  return JSON.parse(text) as AdminCalls[Name]['output'];
}
