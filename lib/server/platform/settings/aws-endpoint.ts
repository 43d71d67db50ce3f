import 'server-only';
import { settings } from '@/lib/server/platform/settings/settings';

/** The server that stands in the place of AWS for a service; null: AWS itself. */
export function awsEndpoint(service: 'kinesis' | 'sts'): string | null {
  const { awsKinesisEndpoint, awsStsEndpoint, awsEndpoint: forAll } = settings();
  return (service === 'sts' ? awsStsEndpoint : awsKinesisEndpoint) ?? forAll;
}

/** Whether any request that is meant for AWS goes to another server. */
export function usesCustomAws(): boolean {
  return awsEndpoint('kinesis') !== null || awsEndpoint('sts') !== null;
}
