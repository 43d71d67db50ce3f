import { accountOfCaller, type Call, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { parsePolicy } from '../policy/policy-document';
import { type Refusal, refuse } from '../refusal';
import { describeKmsKey } from './describe-key';
import { makeKmsKey } from './make-kms-key';

/** Makes a symmetric key, with the account's own policies in charge unless a key policy is given. */
export function createKey(call: Call): Record<string, unknown> | Refusal {
  const account = accountOfCaller(call);
  const refusal = authorise(call, 'kms:CreateKey', { arn: '*', accountId: account.id, policy: null });
  if (refusal) return refusal;
  const policy = textOf(call, 'Policy');
  const parsed = policy === null ? null : parsePolicy(policy, 'resource');
  if (typeof parsed === 'string') return refuse('MalformedPolicyDocumentException', parsed);
  const key = makeKmsKey(call.world, account, call.endpoint.region, policy ?? undefined);
  key.description = textOf(call, 'Description') ?? '';
  return { KeyMetadata: describeKmsKey(key) };
}
