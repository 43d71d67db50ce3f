import { type Call, textOf } from '../call';
import { parsePolicy } from '../policy/policy-document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findKmsKey } from './find-kms-key';

/** Replaces a key's policy. */
export function putKeyPolicy(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  if (isRefusal(key)) return key;
  const policy = textOf(call, 'Policy') ?? '';
  const parsed = parsePolicy(policy, 'resource');
  if (typeof parsed === 'string') return refuse('MalformedPolicyDocumentException', parsed);
  key.policy = policy;
  return {};
}
