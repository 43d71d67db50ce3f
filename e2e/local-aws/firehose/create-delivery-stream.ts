import { accountOfCaller, type Call, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { type Refusal, refuse } from '../refusal';
import { violationsOf, wordViolations } from '../validation';
import { owned } from '../world';
import { deliveryStreamArn } from './delivery-stream-arn';

/** Makes a delivery stream. What it would deliver is not delivered. */
export function createDeliveryStream(call: Call): Record<string, unknown> | Refusal {
  const name = textOf(call, 'DeliveryStreamName');
  const violations = violationsOf('deliveryStreamName', name, { required: true, shortest: 1, longest: 64, pattern: '[a-zA-Z0-9_.-]+' });
  if (violations.length > 0 || name === null) return refuse('ValidationException', wordViolations(violations));
  const account = accountOfCaller(call);
  const arn = deliveryStreamArn(call, name);
  const refusal = authorise(call, 'firehose:CreateDeliveryStream', { arn, accountId: account.id, policy: null });
  if (refusal) return refusal;
  const { region } = call.endpoint;
  if (owned(account.deliveryStreams, `${region}/${name}`)) {
    return refuse('ResourceInUseException', `Firehose ${name} under accountId ${account.id} already exists`);
  }
  account.deliveryStreams[`${region}/${name}`] = { name, region, arn, createdAt: call.now, request: call.input };
  return { DeliveryStreamARN: arn };
}
