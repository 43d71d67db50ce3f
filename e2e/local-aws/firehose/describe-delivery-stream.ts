import { accountOfCaller, type Call, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { isObject } from '../policy/policy-document';
import { type Refusal, refuse } from '../refusal';
import { owned } from '../world';
import { deliveryStreamArn } from './delivery-stream-arn';

/** Describes a delivery stream as it was asked for. */
export function describeDeliveryStream(call: Call): Record<string, unknown> | Refusal {
  const name = textOf(call, 'DeliveryStreamName') ?? '';
  const account = accountOfCaller(call);
  const refusal = authorise(call, 'firehose:DescribeDeliveryStream', {
    arn: deliveryStreamArn(call, name),
    accountId: account.id,
    policy: null,
  });
  if (refusal) return refusal;
  const found = owned(account.deliveryStreams, `${call.endpoint.region}/${name}`);
  if (!found) return refuse('ResourceNotFoundException', `Firehose ${name} under account ${account.id} not found.`);
  const { request } = found;
  const s3 = request['ExtendedS3DestinationConfiguration'] ?? request['S3DestinationConfiguration'];
  const source = request['KinesisStreamSourceConfiguration'];
  return {
    DeliveryStreamDescription: {
      DeliveryStreamName: found.name,
      DeliveryStreamARN: found.arn,
      DeliveryStreamStatus: 'ACTIVE',
      DeliveryStreamType: request['DeliveryStreamType'] ?? 'DirectPut',
      VersionId: '1',
      CreateTimestamp: found.createdAt / 1_000,
      ...(isObject(source)
        ? { Source: { KinesisStreamSourceDescription: { ...source, DeliveryStartTimestamp: found.createdAt / 1_000 } } }
        : {}),
      Destinations: [{ DestinationId: 'destinationId-000000000001', ...(isObject(s3) ? { ExtendedS3DestinationDescription: s3 } : {}) }],
      HasMoreDestinations: false,
    },
  };
}
