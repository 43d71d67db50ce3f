import { hostFor } from '@/lib/domain/aws/regions';
import { testRecord } from '@/lib/domain/onboarding/test-record';
import type { RecordVersion, RequestName, RunFacts, StreamFacts } from '@/lib/domain/sealing/sandbox-messages';

/** Everything a request is made of. The sandbox and the server each fill this from what they know themselves; neither takes more. */
export type AwsRequestFacts = {
  stream: StreamFacts;
  onboardingId: string;
  /** Where the portal lives, for instance `https://portal.example`: the sandbox's own `location.origin`, the server's configured one. */
  origin: string;
  run: RunFacts;
  /** `YYYYMMDDTHHMMSSZ`, by the clock of whoever signs. */
  amzDate: string;
  /** Which form of the test record is in it. */
  recordVersion: RecordVersion;
};

export type AwsRequest = {
  method: 'POST';
  hostname: string;
  path: '/';
  /** Every header that is sent, in lower case, all of them signed. */
  headers: Record<string, string>;
  /** The names of `headers`, sorted, as SigV4 lists them. */
  signedHeaders: string[];
  body: string;
  service: 'sts' | 'kinesis';
  region: string;
};

/**
 * The one request that a name stands for, always the same bytes for the same facts: the sandbox signs it, the server rebuilds and sends it.
 * `x-portal-onboarding` binds a signature to this portal and this onboarding. Facts must have passed `parseAwsRequestFacts`.
 */
export async function awsRequest(request: RequestName, facts: AwsRequestFacts): Promise<AwsRequest> {
  const call = await callOf(request, facts);
  const hostname = hostFor(call.service, facts.stream.region);
  const headers: Record<string, string> = {
    'content-type': call.contentType,
    host: hostname,
    'x-amz-date': facts.amzDate,
    ...(call.target === null ? {} : { 'x-amz-target': call.target }),
    'x-portal-onboarding': `${facts.origin}/${facts.onboardingId}`,
  };
  return {
    method: 'POST',
    hostname,
    path: '/',
    headers,
    signedHeaders: Object.keys(headers).sort(),
    body: call.body,
    service: call.service,
    region: facts.stream.region,
  };
}

/** `20261122T231500Z` of a moment. */
export function amzDateOf(moment: Date): string {
  return moment
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replace(/[-:]/g, '');
}

type Call = { service: 'sts' | 'kinesis'; contentType: string; target: string | null; body: string };

async function callOf(request: RequestName, facts: AwsRequestFacts): Promise<Call> {
  const StreamName = facts.stream.streamName;
  switch (request) {
    case 'get-caller-identity':
      return {
        service: 'sts',
        contentType: 'application/x-www-form-urlencoded; charset=utf-8',
        target: null,
        body: 'Action=GetCallerIdentity&Version=2011-06-15',
      };
    case 'dry-run-put-record':
      return kinesisCall('PutRecord', { StreamName, ...(await recordOf(facts)), DryRun: true });
    case 'dry-run-put-records':
      return kinesisCall('PutRecords', { StreamName, Records: [await recordOf(facts)], DryRun: true });
    case 'put-record':
      return kinesisCall('PutRecord', { StreamName, ...(await recordOf(facts)) });
    case 'get-shard-iterator':
      return kinesisCall('GetShardIterator', {
        StreamName,
        ShardId: 'shardId-000000000000',
        ShardIteratorType: 'LATEST',
        DryRun: true,
      });
    case 'list-streams':
      return kinesisCall('ListStreams', { Limit: 1 });
  }
}

function kinesisCall(operation: string, input: object): Call {
  return {
    service: 'kinesis',
    contentType: 'application/x-amz-json-1.1',
    target: `Kinesis_20131202.${operation}`,
    body: JSON.stringify(input),
  };
}

async function recordOf(facts: AwsRequestFacts): Promise<{ Data: string; PartitionKey: string }> {
  const { onboardingId, run, stream, recordVersion } = facts;
  const record = await testRecord({ onboardingId, run, streamName: stream.streamName }, recordVersion);
  return { Data: btoa(record.text), PartitionKey: record.partitionKey };
}
