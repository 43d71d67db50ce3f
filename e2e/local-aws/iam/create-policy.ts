import { accountOfCaller, type Call, textOf } from '../call';
import { makeUniqueId } from '../identity-key';
import { parsePolicy } from '../policy/policy-document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { type ManagedPolicy, owned } from '../world';
import { arnOf, mayDo, nameOf, pathOf } from './iam-ground';
import { isoOf } from './make-user';

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
  const policy: ManagedPolicy = { policyName: name, path, policyId: makeUniqueId('ANPA'), arn, createdAt: isoOf(call.world), document };
  account.managedPolicies[name] = policy;
  return { Policy: describePolicy(policy) };
}

/** A managed policy as IAM answers it, without its document. */
export function describePolicy(policy: ManagedPolicy): Record<string, unknown> {
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
