import { channel } from 'node:diagnostics_channel';

/** Node's diagnostics channel on which every answer of AWS, or its absence, is said; for metrics. */
export const awsRequestChannel = 'portal.aws-request';

/** `outcome`: the class of the HTTP status (`2xx`), or why no answer came. */
export type AwsRequestSeen = { service: string; outcome: string; milliseconds: number };

const seen = channel(awsRequestChannel);

export function announceAwsRequest(request: AwsRequestSeen): void {
  if (seen.hasSubscribers) seen.publish(request);
}

/** The service that a request was signed for, from the scope of its signature: another server may stand in the place of AWS. */
export function serviceOf(headers: Record<string, string>): string {
  return /\/([a-z]+)\/aws4_request/.exec(headers['authorization'] ?? '')?.[1] ?? 'unknown';
}
