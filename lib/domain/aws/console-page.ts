import type { Stream } from '@/lib/domain/aws/arn';
import type { Identity } from '@/lib/domain/aws/identity';
import { consoleDomain, isServed } from '@/lib/domain/aws/regions';

/** A page of the AWS console that a diagnosis sends the customer to. */
export type ConsolePage =
  | { at: 'stream' }
  | { at: 'stream-configuration' }
  | { at: 'streams' }
  | { at: 'stream-sharing' }
  | { at: 'role'; name: string; tab: 'permissions' | 'trust_relationships' }
  | { at: 'roles' }
  | { at: 'user'; name: string; tab: 'permissions' | 'security_credentials' }
  | { at: 'users' }
  | { at: 'account-settings' }
  | { at: 'key'; keyId: string }
  | { at: 'keys' }
  | { at: 'organisation-policies' };

/** The address of a console page, on the domain of the stream's partition and in its region. */
export function consolePage(stream: Stream, page: ConsolePage): string {
  const domain = consoleDomain(isServed(stream.partition) ? stream.partition : 'aws');
  const home = (service: string, fragment: string) =>
    `https://${stream.region}.${domain}/${service}/home?region=${encodeURIComponent(stream.region)}#${fragment}`;
  switch (page.at) {
    case 'stream':
      return home('kinesis', `/streams/details/${encodeURIComponent(stream.name)}/monitoring`);
    case 'stream-configuration':
      return home('kinesis', `/streams/details/${encodeURIComponent(stream.name)}/configuration`);
    case 'stream-sharing':
      return home('kinesis', `/streams/details/${encodeURIComponent(stream.name)}/dataStreamSharing`);
    case 'streams':
      return home('kinesis', '/streams/list');
    case 'role':
      return home('iam', `/roles/details/${encodeURIComponent(page.name)}?section=${page.tab}`);
    case 'roles':
      return home('iam', '/roles');
    case 'user':
      return home('iam', `/users/details/${encodeURIComponent(page.name)}?section=${page.tab}`);
    case 'users':
      return home('iam', '/users');
    case 'account-settings':
      return home('iam', '/account_settings');
    case 'key':
      return home('kms', `/kms/keys/${encodeURIComponent(page.keyId)}`);
    case 'keys':
      return home('kms', '/kms/keys');
    case 'organisation-policies':
      return `https://${domain}/organizations/v2/home/policies`;
  }
}

/** The page of a user's access keys; of all users where it is no user's. */
export function userPage(identity: Identity | null): ConsolePage {
  return identity?.kind === 'user' ? { at: 'user', name: identity.name, tab: 'security_credentials' } : { at: 'users' };
}
