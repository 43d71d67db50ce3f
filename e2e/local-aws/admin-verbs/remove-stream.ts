import type { AdminCalls } from '../admin-calls';
import { parseStreamArn } from '../kinesis/find-stream';
import { type AdminGround, accountFor } from './admin-ground';

/** Removes a stream at once. */
export function removeStream({ world }: AdminGround, asks: AdminCalls['remove-stream']['asks']): AdminCalls['remove-stream']['answers'] {
  const named = parseStreamArn(asks.arn);
  if (named) delete accountFor(world, named.accountId).streams[`${named.region}/${named.name}`];
  return { arn: asks.arn };
}
