import { type Call, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { owned } from '../world';
import { findHolder } from './iam-ground';

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
