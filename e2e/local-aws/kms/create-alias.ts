import { accountOfCaller, type Call, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findKmsKey } from './find-kms-key';

/** Gives a key a name. */
export function createAlias(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  if (isRefusal(key)) return key;
  const alias = textOf(call, 'AliasName') ?? '';
  if (!/^alias\/(?!aws\/)[a-zA-Z0-9/_-]+$/.test(alias))
    return refuse('InvalidAliasNameException', 'Alias must be a valid name that does not start with alias/aws/');
  const taken = Object.values(accountOfCaller(call).kmsKeys).some((each) => each.region === key.region && each.aliases.includes(alias));
  if (taken) return refuse('AlreadyExistsException', `An alias with the name ${key.arn.replace(/key\/.*$/, alias)} already exists`);
  key.aliases.push(alias);
  return {};
}
