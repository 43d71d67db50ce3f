import { DoctorFault, type Finding, well } from '@/bin/doctor/finding';
import { oidcProvider } from '@/lib/server/platform/settings/oidc-provider';

type Discovery = { issuer?: string; claims_supported?: string[]; acr_values_supported?: string[]; authorization_endpoint?: string };

/** What staff's identity provider says of itself. Whether it puts the claim into a token, only a sign-in shows. */
export async function examineProvider(): Promise<Finding[]> {
  const oidc = oidcProvider();
  if (oidc === null) throw new DoctorFault('is not configured', 'Set OIDC_DISCOVERY_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.');
  const discovery = await readDiscovery(oidc.discoveryUrl);
  const { issuer = '', claims_supported: claims, acr_values_supported: classes } = discovery;
  const expected = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  if (issuer === '' || discovery.authorization_endpoint === undefined)
    throw new DoctorFault(
      `${oidc.discoveryUrl} is no discovery document`,
      'Name the document that ends in /.well-known/openid-configuration.',
    );
  if (expected !== oidc.discoveryUrl)
    throw new DoctorFault(
      `${oidc.discoveryUrl} speaks for another issuer, ${issuer}`,
      `Set OIDC_DISCOVERY_URL=${expected}, or mend the provider.`,
    );
  if (claims !== undefined && !claims.includes(oidc.roleClaim))
    throw new DoctorFault(
      `does not offer the claim ${oidc.roleClaim}`,
      'Add the claim for this client at the provider, or name its own in OIDC_ROLE_CLAIM.',
    );
  const { secondFactor } = oidc;
  if (secondFactor?.claim === 'acr' && classes !== undefined && !classes.includes(secondFactor.value))
    throw new DoctorFault(
      `does not offer acr ${secondFactor.value}`,
      'Name one of its own in OIDC_SECOND_FACTOR, or leave it out: staff then need a passkey.',
    );
  return [well('identity provider', `answers as ${issuer}${claims === undefined ? '; it does not list its claims' : ''}`)];
}

async function readDiscovery(url: string): Promise<Discovery> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch((fault: unknown) => {
    const { cause } = fault as { cause?: { code?: string } };
    const todo = 'Mend OIDC_DISCOVERY_URL, open the egress to it, or let whoever runs the provider renew its certificate.';
    throw new DoctorFault(`${url} does not answer (${cause?.code ?? 'timeout'})`, todo);
  });
  if (!answer.ok)
    throw new DoctorFault(`${url} answers ${answer.status}`, 'Name the document that ends in /.well-known/openid-configuration.');
  return answer.json().catch(() => ({})) as Promise<Discovery>;
}
