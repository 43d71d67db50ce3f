import { partitionOf, regions, type ServedPartition } from '@/lib/domain/aws/regions';
import type { AccountSettings, AdminCallName, AdminCalls, Holder, NewFault, NewStream, PolicyInput, StreamKeyState } from './admin';
import type { CallLog } from './answer-aws';
import { isoTime, makeKey, makeRole, makeUniqueId, makeUser, putTrustPolicy } from './iam-entities';
import { makeStream, parseStreamArn } from './kinesis-stream';
import { makeKmsKey } from './kms';
import { managedPolicyText } from './policy-decision';
import { type PolicyPlace, parsePolicy } from './policy-language';
import type { HttpAnswer } from './protocol';
import {
  type Account,
  type AwsState,
  emptyAccount,
  emptyState,
  nowOf,
  owned,
  type Role,
  type Stream,
  type Switches,
  type User,
} from './state';
import { makeSession } from './sts';

type AdminContext = { state: AwsState; log: CallLog };

/** Answers an admin's call, named by the path after `/_local/`. */
export function answerAdmin(context: AdminContext, name: string, body: string): HttpAnswer {
  if (!isAdminCallName(name)) return jsonAnswer(404, { error: `no such call as ${name}` });
  try {
    return jsonAnswer(200, runVerb(context, name, body));
  } catch (error) {
    if (error instanceof AdminFault || error instanceof SyntaxError) return jsonAnswer(400, { error: error.message });
    throw error;
  }
}

type AdminVerb<Name extends AdminCallName> = (context: AdminContext, input: AdminCalls[Name]['input']) => AdminCalls[Name]['output'];

/** What each call does stands at `LocalAwsAdmin`. */
const verbs: { [Name in AdminCallName]: AdminVerb<Name> } = {
  'add-account': ({ state }, input) => {
    accountFor(state, input.accountId, input.partition ?? 'aws');
    return setAccount(state, input);
  },
  'set-account': ({ state }, input) => setAccount(state, input),
  'add-portal': addPortal,
  'add-user': addUser,
  'add-key': ({ state }, { accountId, userName }) => {
    holderFor(state, { accountId, userName });
    return keysOf(makeKey(state, accountId, userName));
  },
  'add-root-key': ({ state }, { accountId, partition }) => keysOf(makeKey(state, accountFor(state, accountId, partition).id, null)),
  'add-session': addSession,
  'set-key': ({ state }, { accessKeyId, active }) => {
    const key = owned(state.keys, accessKeyId);
    if (!key) throw new AdminFault(`no such key as ${accessKeyId}`);
    key.active = active;
    return { accessKeyId };
  },
  'remove-key': ({ state }, { accessKeyId }) => {
    delete state.keys[accessKeyId];
    return { accessKeyId };
  },
  'add-role': addRole,
  'remove-role': ({ state }, { accountId, roleName }) => {
    delete accountFor(state, accountId).roles[roleName];
    return { roleName };
  },
  'put-trust-policy': ({ state }, { accountId, roleName, trustPolicy }) => {
    const role = roleFor(state, accountId, roleName);
    putTrustPolicy(state, role, policyText(trustPolicy, 'trust'));
    return { arn: role.arn };
  },
  'put-policy': ({ state }, input) => {
    const holder = holderFor(state, input);
    const name = input.policyName ?? 'policy-1';
    if (input.policy === null) delete holder.inlinePolicies[name];
    else holder.inlinePolicies[name] = policyText(input.policy, 'identity');
    return { arn: holder.arn };
  },
  'set-policies': ({ state }, input) => {
    const holder = holderFor(state, input);
    holder.inlinePolicies = inlinePolicies(input.policies);
    return { arn: holder.arn };
  },
  'attach-policy': ({ state }, input) => {
    const holder = holderFor(state, input);
    const account = accountFor(state, input.accountId);
    const policyName = input.policyArn.split('/').at(-1) ?? '';
    if (input.document !== undefined) {
      const document = policyText(input.document, 'identity');
      const made = { policyName, path: '/', policyId: makeUniqueId('ANPA'), arn: input.policyArn, createdAt: isoTime(state), document };
      account.managedPolicies[policyName] = made;
    }
    if (managedPolicyText(account, input.policyArn) === null) throw new AdminFault(`no such policy as ${input.policyArn}`);
    const others = holder.attachedPolicyArns.filter((arn) => arn !== input.policyArn);
    holder.attachedPolicyArns = input.attached === false ? others : [...others, input.policyArn];
    return { arn: holder.arn };
  },
  'set-tags': ({ state }, input) => {
    const holder = holderFor(state, input);
    holder.tags = input.tags;
    return { arn: holder.arn };
  },
  'set-boundary': ({ state }, input) => {
    const holder = holderFor(state, input);
    holder.boundary = input.policy === null ? null : policyText(input.policy, 'identity');
    return { arn: holder.arn };
  },
  'add-stream': ({ state }, input) => addStream(state, input),
  'set-stream': ({ state }, input) => setStream(state, input),
  'remove-stream': ({ state }, { arn }) => {
    const named = parseStreamArn(arn);
    if (named) delete accountFor(state, named.accountId).streams[`${named.region}/${named.name}`];
    return { arn };
  },
  records: readRecords,
  'put-object': ({ state }, { accountId, url, text }) => {
    const { bucket: name, key, region } = objectAt(url);
    const { buckets } = accountFor(state, accountId);
    const bucket = owned(buckets, name) ?? { name, region, createdAt: isoTime(state), subresources: {} };
    buckets[name] = { ...bucket, objects: { ...bucket.objects, [key]: text } };
    return { url };
  },
  'read-object': ({ state }, { url }) => {
    const { bucket, key } = objectAt(url);
    const text = Object.values(state.accounts)
      .flatMap(({ buckets }) => owned(buckets, bucket)?.objects?.[key] ?? [])
      .at(0);
    if (text === undefined) throw new AdminFault(`there is nothing at ${url}`);
    return { text };
  },
  fault: ({ state }, input) => addFault(state, input),
  'clear-faults': ({ state }, { accountId }) => {
    state.faults = state.faults.filter((fault) => fault.accountId !== accountId);
    return { faults: state.faults.length };
  },
  'set-switches': ({ state }, input) => setSwitches(state, input),
  calls: ({ log }) => ({ calls: log.calls }),
  reset: ({ state, log }) => {
    Object.assign(state, emptyState());
    log.calls = [];
    return { accounts: 0 };
  },
};

function runVerb<Name extends AdminCallName>(context: AdminContext, name: Name, body: string): AdminCalls[Name]['output'] {
  return verbs[name](context, parseInput<Name>(body));
}

/** Only loopback callers get here, and theirs is the typed admin; the verbs check what a slip could break. */
function parseInput<Name extends AdminCallName>(body: string): AdminCalls[Name]['input'] {
  return JSON.parse(body || '{}') as AdminCalls[Name]['input'];
}

function isAdminCallName(name: string): name is AdminCallName {
  return Object.hasOwn(verbs, name);
}

function jsonAnswer(status: number, value: unknown): HttpAnswer {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}

/** What cannot be: answered as HTTP 400 with the reason. */
class AdminFault extends Error {}

function setAccount(state: AwsState, input: AccountSettings): { accountId: string } {
  const account = accountFor(state, input.accountId);
  account.enabledRegions = input.enabledRegions ?? account.enabledRegions;
  account.stsRegionsOff = input.stsRegionsOff ?? account.stsRegionsOff;
  account.organizationId = input.organizationId === undefined ? account.organizationId : input.organizationId;
  account.serviceControlPolicies =
    input.serviceControlPolicies?.map((policy) => policyText(policy, 'identity')) ?? account.serviceControlPolicies;
  account.resourceControlPolicies =
    input.resourceControlPolicies?.map((policy) => policyText(policy, 'resource')) ?? account.resourceControlPolicies;
  account.active = input.active ?? account.active;
  account.subscribedToKms = input.subscribedToKms ?? account.subscribedToKms;
  return { accountId: account.id };
}

const portalPolicy = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }] });
const portalAccounts: Record<ServedPartition, string> = {
  aws: '999988887777',
  'aws-cn': '999988887778',
  'aws-us-gov': '999988887779',
  'aws-eusc': '999988887780',
};
const portalSessionSeconds = 43_200;

function addPortal({ state }: AdminContext, input: AdminCalls['add-portal']['input']): AdminCalls['add-portal']['output'] {
  const partition = input.partition ?? 'aws';
  const account = accountFor(state, input.accountId ?? portalAccounts[partition], partition);
  const name = input.name ?? 'portal';
  if (input.kind !== 'role') {
    const user = makeUser(state, account, name);
    user.inlinePolicies['assume-roles'] = portalPolicy;
    return { ...keysOf(makeKey(state, account.id, name)), principalArn: user.arn };
  }
  const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: account.id }, Action: 'sts:AssumeRole' }] };
  const role = makeRole(state, account, name, JSON.stringify(trust));
  role.inlinePolicies['assume-roles'] = portalPolicy;
  const terms = { sessionName: 'portal', seconds: portalSessionSeconds, policies: [], tags: {}, now: nowOf(state) };
  const session = makeSession(state, { accountId: account.id, role, ...terms });
  return { ...keysOf(session), sessionToken: session.owner.token, principalArn: role.arn };
}

function addUser({ state }: AdminContext, input: AdminCalls['add-user']['input']): AdminCalls['add-user']['output'] {
  const policies = inlinePolicies(input.policies ?? []);
  const account = accountFor(state, input.accountId, input.partition);
  const user = makeUser(state, account, input.userName, input.path);
  user.inlinePolicies = policies;
  user.attachedPolicyArns = input.attachedPolicyArns ?? [];
  return { ...keysOf(makeKey(state, account.id, input.userName)), arn: user.arn, userId: user.userId };
}

function addSession({ state }: AdminContext, input: AdminCalls['add-session']['input']): AdminCalls['add-session']['output'] {
  const { accountId, roleName, sessionName = 'session', seconds = 3_600 } = input;
  const role = roleFor(state, accountId, roleName);
  const policies = (input.policies ?? []).map((policy) => policyText(policy, 'identity'));
  const session = makeSession(state, { accountId, role, sessionName, seconds, policies, tags: {}, now: nowOf(state) });
  return { ...keysOf(session), sessionToken: session.owner.token };
}

function addRole({ state }: AdminContext, input: AdminCalls['add-role']['input']): AdminCalls['add-role']['output'] {
  const trustPolicy = policyText(input.trustPolicy, 'trust');
  const policies = inlinePolicies(input.policies ?? []);
  const role = makeRole(state, accountFor(state, input.accountId, input.partition), input.roleName, trustPolicy, input.path);
  role.inlinePolicies = policies;
  role.attachedPolicyArns = input.attachedPolicyArns ?? [];
  role.maxSessionSeconds = input.maxSessionSeconds ?? role.maxSessionSeconds;
  role.tags = input.tags ?? role.tags;
  return { arn: role.arn, roleId: role.roleId };
}

function addStream(state: AwsState, input: NewStream): AdminCalls['add-stream']['output'] {
  const named = parseStreamArn(input.arn);
  const partition = named && partitionOf(named.region);
  if (!named || !partition || !input.arn.startsWith(`arn:${partition}:`))
    throw new AdminFault(`${input.arn} is not a stream's ARN in a region of its partition`);
  const account = accountFor(state, named.accountId, partition);
  makeStream(state, account, named, {
    mode: input.mode ?? 'ON_DEMAND',
    shardCount: input.shardCount ?? (input.mode === 'PROVISIONED' ? 1 : 4),
  });
  return setStream(state, { status: 'ACTIVE', ...input });
}

function setStream(state: AwsState, input: NewStream): AdminCalls['set-stream']['output'] {
  const { account, stream } = streamFor(state, input.arn);
  if (input.status !== undefined) {
    stream.status = input.status;
    stream.readyAt = null;
  }
  stream.tags = input.tags ?? stream.tags;
  stream.mode = input.mode ?? stream.mode;
  stream.shardCount = input.shardCount ?? stream.shardCount;
  stream.maxRecordSizeInKiB = input.maxRecordSizeInKiB ?? stream.maxRecordSizeInKiB;
  if (input.resourcePolicy !== undefined)
    stream.resourcePolicy = input.resourcePolicy === null ? null : policyText(input.resourcePolicy, 'resource');
  if (input.key !== undefined) setStreamKey(state, account, stream, input.key);
  const { encryption } = stream;
  return { arn: stream.arn, keyArn: encryption.type === 'KMS' && encryption.keyId.startsWith('arn:') ? encryption.keyId : null };
}

function setStreamKey(state: AwsState, account: Account, stream: Stream, keyState: StreamKeyState): void {
  account.subscribedToKms = keyState !== 'not-subscribed';
  if (keyState === 'none') stream.encryption = { type: 'NONE' };
  else if (keyState === 'aws-managed' || keyState === 'not-subscribed') stream.encryption = { type: 'KMS', keyId: 'alias/aws/kinesis' };
  else {
    const key = makeKmsKey(state, account, stream.region);
    stream.encryption = { type: 'KMS', keyId: key.arn };
    if (keyState === 'own-disabled') key.state = 'Disabled';
    if (keyState === 'own-pending-deletion') key.state = 'PendingDeletion';
    if (keyState === 'own-denied') {
      const deny = { Effect: 'Deny', Principal: '*', Action: 'kms:GenerateDataKey', Resource: '*' };
      key.policy = JSON.stringify({ Version: '2012-10-17', Statement: [deny] });
    }
    if (keyState === 'own-not-found') delete account.kmsKeys[key.keyId];
  }
}

function readRecords({ state }: AdminContext, { arn }: AdminCalls['records']['input']): AdminCalls['records']['output'] {
  const records = streamFor(state, arn).stream.records.map(({ shardId, sequenceNumber, partitionKey, data, arrivedAt }) => ({
    shardId,
    sequenceNumber,
    partitionKey,
    text: Buffer.from(data, 'base64').toString(),
    arrivedAt: new Date(arrivedAt).toISOString(),
  }));
  return { records };
}

const faultKinds = [
  'delay',
  'drop',
  'clock',
  'answer',
  'server-error',
  'throttle',
  'record-failures',
  'no-proof',
  'cut',
  'dry-run-throttle',
];

function addFault(state: AwsState, input: NewFault): AdminCalls['fault']['output'] {
  if (!faultKinds.includes(input.kind)) throw new AdminFault(`a fault is one of ${faultKinds.join(', ')}`);
  state.faults.push({ ...input, times: input.times ?? 1 });
  return { faults: state.faults.length };
}

function setSwitches(state: AwsState, input: Partial<Switches>): Switches {
  const unknown = Object.keys(input).find((name) => !Object.hasOwn(state.switches, name));
  if (unknown !== undefined) throw new AdminFault(`no such switch as ${unknown}`);
  return Object.assign(state.switches, input);
}

/** The account, made when it is not there yet. */
function accountFor(state: AwsState, accountId: string, partition?: ServedPartition): Account {
  if (!/^\d{12}$/.test(accountId)) throw new AdminFault(`${accountId} is not an account of 12 digits`);
  const account = owned(state.accounts, accountId);
  if (account) {
    if (partition !== undefined && account.partition !== partition)
      throw new AdminFault(`account ${accountId} is in partition ${account.partition}`);
    return account;
  }
  if (partition !== undefined && !regions.some((region) => region.partition === partition))
    throw new AdminFault(`${String(partition)} is not a partition`);
  const made = emptyAccount(accountId, partition ?? 'aws');
  state.accounts[accountId] = made;
  return made;
}

function holderFor(state: AwsState, holder: Holder): User | Role {
  if ('roleName' in holder) return roleFor(state, holder.accountId, holder.roleName);
  const user = owned(accountFor(state, holder.accountId).users, holder.userName);
  if (!user) throw new AdminFault(`no such user as ${holder.userName} in ${holder.accountId}`);
  return user;
}

function roleFor(state: AwsState, accountId: string, roleName: string): Role {
  const role = owned(accountFor(state, accountId).roles, roleName);
  if (!role) throw new AdminFault(`no such role as ${roleName} in ${accountId}`);
  return role;
}

function streamFor(state: AwsState, arn: string): { account: Account; stream: Stream } {
  const named = parseStreamArn(arn);
  const account = named && accountFor(state, named.accountId);
  const stream = account && owned(account.streams, `${named.region}/${named.name}`);
  if (!stream) throw new AdminFault(`no such stream as ${arn}`);
  return { account, stream };
}

function keysOf({ accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }) {
  return { accessKeyId, secretAccessKey };
}

/** The text of a policy that AWS takes at this place. */
function policyText(policy: PolicyInput, place: PolicyPlace): string {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy);
  const parsed = parsePolicy(text, place);
  if (typeof parsed === 'string') throw new AdminFault(parsed);
  return text;
}

/** An object's place in a virtual-hosted address. Source: S3, "Virtual hosting of general purpose buckets". */
function objectAt(url: string): { bucket: string; region: string; key: string } {
  const [, bucket, region, key] = /^https:\/\/([a-z0-9.-]+)\.s3\.([a-z0-9-]+)\.amazonaws\.com\/(.+)$/.exec(url) ?? [];
  if (bucket === undefined || region === undefined || key === undefined) throw new AdminFault(`${url} is no address in S3`);
  return { bucket, region, key };
}

/** Inline policies, named by their place in the list. */
function inlinePolicies(policies: readonly PolicyInput[]): Record<string, string> {
  return Object.fromEntries(policies.map((policy, index) => [`policy-${index + 1}`, policyText(policy, 'identity')]));
}
