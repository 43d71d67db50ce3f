import { accountOfCaller, type Call, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { type Refusal, refuse } from '../refusal';
import type { KmsKey } from '../world';

/** The key that the input names by id, ARN or alias, for a caller who may do this to it. */
export function findKmsKey(call: Call): KmsKey | Refusal {
  const account = accountOfCaller(call);
  const named = (textOf(call, 'KeyId') ?? textOf(call, 'TargetKeyId') ?? '').replace(/^arn:[^:]+:kms:[^:]+:\d{12}:(?=alias\/)/, '');
  const keys = Object.values(account.kmsKeys).filter((key) => key.region === call.endpoint.region);
  const key = keys.find((each) => each.keyId === named || each.arn === named || each.aliases.includes(named));
  const arn =
    key?.arn ?? (named.startsWith('arn:') ? named : `arn:${account.partition}:kms:${call.endpoint.region}:${account.id}:key/${named}`);
  const refusal = authorise(call, `kms:${call.operation}`, {
    arn,
    accountId: account.id,
    policy: key?.policy ?? null,
    mustAdmit: key !== undefined,
  });
  if (refusal) return refusal;
  return (
    key ??
    refuse(
      'NotFoundException',
      named.startsWith('alias/') ? `Alias ${arn.replace('key/', '')} is not found.` : `Key '${arn}' does not exist`,
    )
  );
}
