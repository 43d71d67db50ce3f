import { accountOfCaller, type Call, faultOf, numberOf, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { type Refusal, refuse } from '../refusal';
import { describeSummary } from './describe-stream-summary';
import { readStream } from './find-stream';
import { checkFields, STREAM_NAME } from './kinesis-fields';

/** Lists the account's streams in the region, by name. It is no one stream's: only a policy for all of them allows it. */
export function listStreams(call: Call): Record<string, unknown> | Refusal {
  const fault = checkFields(call, {
    Limit: { as: 'number', least: 1, most: 10_000 },
    ExclusiveStartStreamName: STREAM_NAME,
    NextToken: { as: 'text' },
  });
  if (fault) return fault;
  const { region, partition } = call.endpoint;
  const account = accountOfCaller(call);
  const refusal = authorise(call, 'kinesis:ListStreams', {
    arn: `arn:${partition}:kinesis:${region}:${account.id}:*`,
    accountId: account.id,
    policy: null,
  });
  if (refusal) return refusal;
  if (faultOf(call, 'throttle')) return refuse('LimitExceededException', `Rate exceeded for account ${account.id}.`);
  const after = textOf(call, 'NextToken') ?? textOf(call, 'ExclusiveStartStreamName') ?? '';
  const all = Object.values(account.streams)
    .filter((stream) => stream.region === region && stream.name > after)
    .flatMap((stream) => readStream(call.world, stream, call.now) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const page = all.slice(0, numberOf(call, 'Limit') ?? 100);
  const more = page.length < all.length;
  return {
    StreamNames: page.map((stream) => stream.name),
    HasMoreStreams: more,
    ...(more ? { NextToken: page.at(-1)?.name } : {}),
    StreamSummaries: page.map((stream) => {
      const { StreamName, StreamARN, StreamStatus, StreamModeDetails, StreamCreationTimestamp } = describeSummary(stream);
      return { StreamName, StreamARN, StreamStatus, StreamModeDetails, StreamCreationTimestamp };
    }),
  };
}
