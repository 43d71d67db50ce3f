import type { LoggedCall } from './answer-aws';

/** One event in the shape of CloudTrail's files, as far as this AWS knows it. Source: CloudTrail record contents, version 1.11. */
export type TrailRecord = {
  eventVersion: '1.11';
  eventTime: string;
  eventSource: string;
  eventName: string;
  awsRegion: string | null;
  requestID: string;
  userIdentity: { arn: string | null };
  requestParameters: { roleSessionName: string } | null;
  errorCode?: string;
  managementEvent: boolean;
  eventCategory: 'Management' | 'Data';
};

/** Records of a stream are data events, which a trail holds only where somebody switched them on. */
export function trailOf(calls: readonly LoggedCall[], { dataEvents }: { dataEvents: boolean }): { Records: TrailRecord[] } {
  return { Records: calls.map(recordOf).filter(({ managementEvent }) => managementEvent || dataEvents) };
}

function recordOf({ at, requestId, sessionName, service, operation, region, principalArn, outcome }: LoggedCall): TrailRecord {
  const managementEvent = service !== 'kinesis' || !operation.startsWith('PutRecord');
  return {
    eventVersion: '1.11',
    eventTime: at,
    eventSource: `${service ?? 'unknown'}.amazonaws.com`,
    eventName: operation,
    awsRegion: region,
    requestID: requestId,
    userIdentity: { arn: principalArn },
    requestParameters: sessionName === null ? null : { roleSessionName: sessionName },
    ...(outcome === 'ok' ? {} : { errorCode: outcome }),
    managementEvent,
    eventCategory: managementEvent ? 'Management' : 'Data',
  };
}
