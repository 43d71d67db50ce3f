import { type Call, textOf } from '../call';
import { parsePolicy } from '../policy/policy-document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findHolder, nameOf } from './iam-ground';

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
