import type { ServedPartition } from '@/lib/domain/aws/regions';
import { accountOfCaller, type Call, isRefusal, type Refusal, refuse, textOf } from './call';
import { arnOf, findHolder, findRole, isoTime, makeUniqueId, mayDo, nameOf, pathOf, putTrustPolicy } from './iam-entities';
import { managedPolicyText } from './policy-decision';
import { parsePolicy } from './policy-language';
import { type AwsState, type ManagedPolicy, owned } from './state';

/** Puts an inline policy of a user, role or group. */
export function putInlinePolicy(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  const name = nameOf(call, 'PolicyName');
  if (isRefusal(holder)) return holder;
  if (isRefusal(name)) return name;
  const document = textOf(call, 'PolicyDocument') ?? '';
  const parsed = parsePolicy(document, 'identity');
  if (typeof parsed === 'string') return refuse('MalformedPolicyDocument', parsed);
  holder.inlinePolicies[name] = document;
  return {};
}

/** Reads an inline policy of a user, role or group; the document is URL-encoded. */
export function getInlinePolicy(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  if (isRefusal(holder)) return holder;
  const name = textOf(call, 'PolicyName') ?? '';
  const document = owned(holder.inlinePolicies, name);
  const kind =
    'userName' in holder
      ? { UserName: holder.userName }
      : 'roleName' in holder
        ? { RoleName: holder.roleName }
        : { GroupName: holder.groupName };
  const word = 'userName' in holder ? 'user' : 'roleName' in holder ? 'role' : 'group';
  if (document === undefined) return refuse('NoSuchEntity', `The ${word} policy with name ${name} cannot be found.`, 404);
  return { ...kind, PolicyName: name, PolicyDocument: encodeURIComponent(document) };
}

/** Names the inline policies of a user, role or group. */
export function listInlinePolicies(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  return isRefusal(holder) ? holder : { PolicyNames: Object.keys(holder.inlinePolicies), IsTruncated: false };
}

/** Deletes an inline policy of a user, role or group. */
export function deleteInlinePolicy(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  if (isRefusal(holder)) return holder;
  const name = textOf(call, 'PolicyName') ?? '';
  if (owned(holder.inlinePolicies, name) === undefined) return refuse('NoSuchEntity', `The policy with name ${name} cannot be found.`, 404);
  delete holder.inlinePolicies[name];
  return {};
}

/** Makes a managed policy. */
export function createPolicy(call: Call): Record<string, unknown> | Refusal {
  const name = nameOf(call, 'PolicyName');
  const path = pathOf(call);
  if (isRefusal(name)) return name;
  if (isRefusal(path)) return path;
  const arn = arnOf(call, 'policy', name, path);
  const refusal = mayDo(call, arn);
  if (refusal) return refusal;
  const account = accountOfCaller(call);
  if (owned(account.managedPolicies, name)) {
    return refuse('EntityAlreadyExists', `A policy called ${name} already exists. Duplicate names are not allowed.`, 409);
  }
  const document = textOf(call, 'PolicyDocument') ?? '';
  const parsed = parsePolicy(document, 'identity');
  if (typeof parsed === 'string') return refuse('MalformedPolicyDocument', parsed);
  const policy: ManagedPolicy = { policyName: name, path, policyId: makeUniqueId('ANPA'), arn, createdAt: isoTime(call.state), document };
  account.managedPolicies[name] = policy;
  return { Policy: describePolicy(policy) };
}

/** Describes a managed policy of the account. */
export function getPolicy(call: Call): Record<string, unknown> | Refusal {
  const arn = textOf(call, 'PolicyArn') ?? '';
  const refusal = mayDo(call, arn);
  if (refusal) return refusal;
  const policy = Object.values(accountOfCaller(call).managedPolicies).find((each) => each.arn === arn);
  return policy ? { Policy: describePolicy(policy) } : refuse('NoSuchEntity', `Policy ${arn} was not found.`, 404);
}

/** Attaches a managed policy, the account's or AWS's, to a user, role or group. */
export function attachPolicy(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  if (isRefusal(holder)) return holder;
  const arn = textOf(call, 'PolicyArn') ?? '';
  if (managedPolicyText(accountOfCaller(call), arn) === null)
    return refuse('NoSuchEntity', `Policy ${arn} does not exist or is not attachable.`, 404);
  if (!holder.attachedPolicyArns.includes(arn)) holder.attachedPolicyArns.push(arn);
  return {};
}

/** Detaches a managed policy from a user, role or group. */
export function detachPolicy(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  if (isRefusal(holder)) return holder;
  const arn = textOf(call, 'PolicyArn') ?? '';
  if (!holder.attachedPolicyArns.includes(arn)) return refuse('NoSuchEntity', `Policy ${arn} was not found.`, 404);
  holder.attachedPolicyArns = holder.attachedPolicyArns.filter((each) => each !== arn);
  return {};
}

/** Names the managed policies that are attached to a user, role or group. */
export function listAttachedPolicies(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  if (isRefusal(holder)) return holder;
  const attached = holder.attachedPolicyArns.map((arn) => ({ PolicyName: arn.split('/').at(-1), PolicyArn: arn }));
  return { AttachedPolicies: attached, IsTruncated: false };
}

/** Replaces a role's trust policy. */
export function updateAssumeRolePolicy(call: Call): Record<string, unknown> | Refusal {
  const role = findRole(call);
  if (isRefusal(role)) return role;
  const trustPolicy = textOf(call, 'PolicyDocument') ?? '';
  const wrong = trustPolicyRefusal(call.state, trustPolicy, call.caller.partition);
  if (wrong) return wrong;
  putTrustPolicy(call.state, role, trustPolicy);
  return {};
}

/** Null when IAM takes the trust policy: it reads well, and every principal that it names exists. */
export function trustPolicyRefusal(state: AwsState, text: string, partition: ServedPartition): Refusal | null {
  const parsed = parsePolicy(text, 'trust');
  if (typeof parsed === 'string') return refuse('MalformedPolicyDocument', parsed);
  const names = parsed.statements.flatMap((statement) => statement.principals?.aws ?? []);
  const unknownName = names.find((name) => !principalExists(state, name, partition));
  return unknownName === undefined ? null : refuse('MalformedPolicyDocument', `Invalid principal in policy: "AWS":"${unknownName}"`);
}

/** A managed policy as IAM answers it, without its document. */
function describePolicy(policy: ManagedPolicy): Record<string, unknown> {
  const { policyName, policyId, arn, path, createdAt } = policy;
  return {
    PolicyName: policyName,
    PolicyId: policyId,
    Arn: arn,
    Path: path,
    DefaultVersionId: 'v1',
    IsAttachable: true,
    CreateDate: createdAt,
    UpdateDate: createdAt,
  };
}

/** Whether a principal exists. An unknown account counts as existing, as nobody can list all accounts; its users and roles do not. */
function principalExists(state: AwsState, name: string, partition: ServedPartition): boolean {
  if (/^\d{12}$/.test(name)) return true;
  const [, named, service, accountId = '', kind, path = ''] =
    /^arn:([a-z-]+):(iam|sts)::(\d{12}):(root|user|role|assumed-role)(?:\/(.+))?$/.exec(name) ?? [];
  if (named !== partition) return false;
  if (service === 'sts') return kind === 'assumed-role';
  if (kind === 'root') return path === '';
  const account = owned(state.accounts, accountId);
  const holders = kind === 'user' ? account?.users : kind === 'role' ? account?.roles : undefined;
  return Object.values(holders ?? {}).some(({ arn }) => arn === name);
}
