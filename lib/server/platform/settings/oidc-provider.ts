import 'server-only';
import type { SecondFactor } from '@/lib/server/platform/settings/setting-types';
import { settings } from '@/lib/server/platform/settings/settings';

export type OidcProvider = {
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
  roleClaim: string;
  secondFactor: SecondFactor | null;
};

/** The identity provider of staff; null unless its address, id and secret are all set. */
export function oidcProvider(): OidcProvider | null {
  const { oidcDiscoveryUrl, oidcClientId, oidcClientSecret, oidcRoleClaim, oidcSecondFactor } = settings();
  if (oidcDiscoveryUrl === null || oidcClientId === null || oidcClientSecret === null) return null;
  return {
    discoveryUrl: oidcDiscoveryUrl,
    clientId: oidcClientId,
    clientSecret: oidcClientSecret,
    roleClaim: oidcRoleClaim,
    secondFactor: oidcSecondFactor,
  };
}
