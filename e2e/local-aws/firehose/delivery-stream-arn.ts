import type { Call } from '../call';

/** The ARN that a delivery stream of this name has in the caller's account. */
export function deliveryStreamArn(call: Call, name: string): string {
  return `arn:${call.caller.partition}:firehose:${call.endpoint.region}:${call.caller.accountId}:deliverystream/${name}`;
}
