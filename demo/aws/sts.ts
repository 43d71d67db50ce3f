import { randomBytes } from 'node:crypto';
import { findRegion } from '@/lib/domain/aws/regions';
import { type Call, faultOf, isRefusal, numberOf, type Refusal, refuse, textOf, type Verb, violationsOf, violationsText } from './call';
import { makeAccessKeyId, makeSecretAccessKey, trustPolicyNow } from './iam-entities';
import { denialText, evaluate, managedPolicyText } from './policy-decision';
import { parsePolicy } from './policy-language';
import { type AccessKey, type Account, type AwsState, hasSpread, type KeyOwner, owned, type Role } from './state';

type Assumption = {
  roleArn: string;
  accountId: string;
  roleName: string;
  sessionName: string;
  externalId: string | null;
  durationSeconds: number;
  policies: string[];
  policyArns: string[];
  sourceIdentity: string | null;
  tags: Record<string, string>;
};

type Session = Extract<KeyOwner, { kind: 'session' }>;

type SessionKey = AccessKey & { owner: Session };

type SessionTerms = {
  accountId: string;
  role: Role;
  sessionName: string;
  seconds: number;
  policies: string[];
  tags: Record<string, string>;
  now: number;
};

/** What STS can do here, by operation. */
export const STS_VERBS: Record<string, Verb> = { AssumeRole: assumeRole, GetCallerIdentity: getCallerIdentity };

/** Makes up a session of a role: key, secret and token, good until its time is over. */
export function makeSession(state: AwsState, terms: SessionTerms): SessionKey {
  const { accountId, role, sessionName, seconds, policies, tags, now } = terms;
  const key: SessionKey = {
    accessKeyId: makeAccessKeyId(accountId, 'ASIA'),
    secretAccessKey: makeSecretAccessKey(),
    accountId,
    active: true,
    createdAt: new Date(now).toISOString(),
    spread: { callsLeft: 0, seenFrom: 0 },
    owner: {
      kind: 'session',
      roleArn: role.arn,
      roleName: role.roleName,
      roleId: role.roleId,
      sessionName,
      policies,
      tags,
      issuedAt: now,
      token: `IQoJb3JpZ2luX2Vj${randomBytes(240).toString('base64')}`,
      expiresAt: Math.floor(now / 1_000 + seconds) * 1_000,
    },
  };
  state.keys[key.accessKeyId] = key;
  return key;
}

/** Who the caller is. No policy can refuse this. */
function getCallerIdentity(call: Call): Record<string, unknown> {
  return { Arn: call.caller.arn, UserId: call.caller.userId, Account: call.caller.accountId };
}

const CHAINED_SECONDS_MOST = 3_600;

/** Makes a session of a role for a caller that its trust policy admits. */
function assumeRole(call: Call): Record<string, unknown> | Refusal {
  const assumption = parseAssumption(call);
  if (isRefusal(assumption)) return assumption;
  const account = owned(call.state.accounts, assumption.accountId);
  const role = account ? roleOf(call, account, assumption) : null;
  const refusal = checkTrust(call, assumption, role);
  if (refusal) return refusal;
  if (!account || !role) throw new Error('checkTrust admitted a caller to a role that does not exist');
  const limit = limitOf(call, assumption, account, role);
  if (limit) return limit;
  if (faultOf(call, 'throttle')) return refuse('Throttling', 'Rate exceeded');
  const { sessionName, durationSeconds, tags } = assumption;
  const policies = sessionPoliciesOf(account, assumption);
  if (isRefusal(policies)) return policies;
  const key = makeSession(call.state, {
    accountId: account.id,
    role,
    sessionName,
    seconds: durationSeconds,
    policies,
    tags,
    now: call.now,
  });
  return answerOf(key, assumption, account);
}

function roleOf(call: Call, account: Account, assumption: Assumption): Role | null {
  const role = owned(account.roles, assumption.roleName);
  return role && role.arn === assumption.roleArn && hasSpread(call.state, role.spread) ? role : null;
}

function sessionPoliciesOf(account: Account, assumption: Assumption): string[] | Refusal {
  const texts = [...assumption.policies];
  for (const arn of assumption.policyArns) {
    const text = managedPolicyText(account, arn);
    if (text === null) return refuse('ValidationError', `Policy ${arn} does not exist or is not attachable.`);
    texts.push(text);
  }
  return texts;
}

function limitOf(call: Call, assumption: Assumption, account: Account, role: Role): Refusal | null {
  const { region } = call.endpoint;
  if (account.stsRegionsOff.includes(region) || (findRegion(region)?.optIn && !account.enabledRegions.includes(region))) {
    return refuse(
      'RegionDisabledException',
      `STS is not activated in this region for account:${account.id}. Your account administrator can activate STS in this region using the IAM Console.`,
      403,
    );
  }
  if (call.caller.kind === 'session' && assumption.durationSeconds > CHAINED_SECONDS_MOST) {
    return refuse('ValidationError', 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.');
  }
  if (assumption.durationSeconds > role.maxSessionSeconds) {
    return refuse('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  return null;
}

function answerOf(key: SessionKey, assumption: Assumption, account: Account): Record<string, unknown> {
  const { sessionName, roleName, roleId, token, expiresAt } = key.owner;
  const packed = assumption.policies.join('').length;
  return {
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: token,
      Expiration: new Date(expiresAt).toISOString().replace('.000', ''),
    },
    AssumedRoleUser: {
      AssumedRoleId: `${roleId}:${sessionName}`,
      Arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${roleName}/${sessionName}`,
    },
    ...(packed > 0 ? { PackedPolicySize: Math.max(1, Math.round((packed / 2_048) * 100)) } : {}),
  };
}

/** Reads the parameters of AssumeRole, or refuses them before any policy is evaluated. */
function parseAssumption(call: Call): Assumption | Refusal {
  const roleArn = textOf(call, 'RoleArn');
  const sessionName = textOf(call, 'RoleSessionName');
  const externalId = textOf(call, 'ExternalId');
  const policy = textOf(call, 'Policy');
  const durationSeconds = numberOf(call, 'DurationSeconds') ?? 3_600;
  const violations = [
    ...violationsOf('roleArn', roleArn, { required: true, shortest: 20, longest: 2_048 }),
    ...violationsOf('roleSessionName', sessionName, { required: true, shortest: 2, longest: 64, pattern: String.raw`[\w+=,.@-]*` }),
    ...violationsOf('externalId', externalId, { shortest: 2, longest: 1_224, pattern: String.raw`[\w+=,.@:\/-]*` }),
    ...violationsOf('durationSeconds', durationSeconds, { least: 900, most: 43_200 }),
    ...violationsOf('policy', policy, { shortest: 1, longest: 2_048 }),
  ];
  if (violations.length > 0 || roleArn === null || sessionName === null) return refuse('ValidationError', violationsText(violations));
  const [, partition, accountId, roleName] =
    /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[\x21-\x7e]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(roleArn) ?? [];
  if (!accountId || !roleName || partition !== call.endpoint.partition) return refuse('ValidationError', `${roleArn} is invalid`);
  const tags = tagsOf(call);
  if (!tags) return refuse('InvalidParameterValue', 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
  if (policy !== null) {
    const document = parsePolicy(policy, 'identity');
    if (typeof document === 'string') return refuse('MalformedPolicyDocument', document);
  }
  const policies = policy === null ? [] : [policy];
  const sourceIdentity = textOf(call, 'SourceIdentity');
  return {
    roleArn,
    accountId,
    roleName,
    sessionName,
    externalId,
    durationSeconds,
    policies,
    policyArns: policyArnsOf(call),
    sourceIdentity,
    tags,
  };
}

function policyArnsOf(call: Call): string[] {
  const arns: string[] = [];
  for (let index = 1; ; index += 1) {
    const arn = textOf(call, `PolicyArns.member.${index}.arn`);
    if (arn === null) return arns;
    arns.push(arn);
  }
}

function tagsOf(call: Call): Record<string, string> | null {
  const tags: Record<string, string> = {};
  const seen = new Set<string>();
  for (let index = 1; ; index += 1) {
    const key = textOf(call, `Tags.member.${index}.Key`);
    if (key === null) return tags;
    if (seen.has(key.toLowerCase())) return null;
    seen.add(key.toLowerCase());
    tags[key] = textOf(call, `Tags.member.${index}.Value`) ?? '';
  }
}

/** Null when caller and role both agree. A missing role, a wrong principal and a wrong external ID read the same. */
function checkTrust(call: Call, assumption: Assumption, role: Role | null): Refusal | null {
  if (call.caller.kind === 'root') return refuse('AccessDenied', 'Roles may not be assumed by root accounts.', 403);
  const actions = ['sts:AssumeRole'];
  if (Object.keys(assumption.tags).length > 0) actions.push('sts:TagSession');
  if (assumption.sourceIdentity !== null) actions.push('sts:SetSourceIdentity');
  for (const action of actions) {
    const refusal = checkTrustFor(call, assumption, role, action);
    if (refusal) return refusal;
  }
  return null;
}

function checkTrustFor(call: Call, assumption: Assumption, role: Role | null, action: string): Refusal | null {
  const { caller } = call;
  const resource = {
    arn: assumption.roleArn,
    accountId: assumption.accountId,
    policy: role === null ? null : trustPolicyNow(call.state, role),
    place: 'trust',
    mustAdmit: true,
    tags: role?.tags ?? {},
  } as const;
  const decision = evaluate(call, action, resource, {
    'sts:ExternalId': assumption.externalId,
    'sts:RoleSessionName': assumption.sessionName,
    'sts:SourceIdentity': assumption.sourceIdentity,
    'aws:TagKeys': Object.keys(assumption.tags),
    ...Object.fromEntries(Object.entries(assumption.tags).map(([name, value]) => [`aws:RequestTag/${name}`, value])),
  });
  if (decision.allowed) return null;
  const start = `User: ${caller.arn} is not authorized to perform: ${action}`;
  const plain = `${start} on resource: ${assumption.roleArn}`;
  if (decision.by !== 'resource') return refuse('AccessDenied', `${plain} ${denialText(decision, action)}`, 403);
  // AWS gives the role's side of the reason inside one account only.
  const reveals = decision.explicit && caller.accountId === assumption.accountId;
  return refuse('AccessDenied', reveals ? `${start} with an explicit deny in the role trust policy` : plain, 403);
}
