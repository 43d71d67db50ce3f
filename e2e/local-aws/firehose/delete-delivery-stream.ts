import { accountOfCaller, type Call, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { type Refusal, refuse } from '../refusal';
import { owned } from '../world';
import { deliveryStreamArn } from './delivery-stream-arn';

/** Deletes a delivery stream. */
export function deleteDeliveryStream(call: Call): Record<string, unknown> | Refusal {
  const name = textOf(call, 'DeliveryStreamName') ?? '';
  const account = accountOfCaller(call);
  const refusal = authorise(call, 'firehose:DeleteDeliveryStream', {
    arn: deliveryStreamArn(call, name),
    accountId: account.id,
    policy: null,
  });
  if (refusal) return refusal;
  const key = `${call.endpoint.region}/${name}`;
  if (!owned(account.deliveryStreams, key))
    return refuse('ResourceNotFoundException', `Firehose ${name} under account ${account.id} not found.`);
  delete account.deliveryStreams[key];
  return {};
}
