import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Configuration } from 'oidc-provider';
import { choicePage } from './choice-page';
import { exportableKeys } from './exportable-keys';

/** Somebody who can sign in at this provider. `role` becomes the claim `portal_role`; without it the portal refuses. */
export type OidcPerson = { sub: string; email: string; name: string; role: 'reviewer' | 'admin' | null; secondFactor: boolean };

export type LocalOidc = { issuer: string; discoveryUrl: string; clientId: string; clientSecret: string; close: () => Promise<void> };

const demoPeople: readonly OidcPerson[] = [
  { sub: 'reviewer-1', email: 'reviewer@microshare.example', name: 'Demo reviewer', role: 'reviewer', secondFactor: true },
  { sub: 'reviewer-2', email: 'second.reviewer@microshare.example', name: 'Second demo reviewer', role: 'reviewer', secondFactor: true },
  {
    sub: 'reviewer-3',
    email: 'third.reviewer@microshare.example',
    name: 'Demo reviewer without a second factor',
    role: 'reviewer',
    secondFactor: false,
  },
  { sub: 'admin-1', email: 'admin@microshare.example', name: 'Demo admin', role: 'admin', secondFactor: true },
  { sub: 'outsider-1', email: 'outsider@microshare.example', name: 'No portal role', role: null, secondFactor: true },
];

/** A real OpenID provider on loopback whose sign-in page asks only which of the people you are. */
export async function startLocalOidc(options: {
  portalOrigin: string;
  clientSecret: string;
  port?: number;
  people?: readonly OidcPerson[];
}): Promise<LocalOidc> {
  const people = options.people ?? demoPeople;
  const http = createServer();
  await new Promise<void>((done, fail) => {
    http.once('error', fail);
    http.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const provider = await makeProvider(issuer, configuration(options, people));
  // Loopback has no certificates; the portal's own callback is checked by exact match as everywhere.
  const serve = provider.callback();
  http.on('request', async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (!url.pathname.startsWith('/interaction/')) return serve(request, response);
    const person = people.find(({ sub }) => sub === url.searchParams.get('sub'));
    const { prompt, params, grantId, session } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login' && person === undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(choicePage(people, url.pathname));
      return;
    }
    if (prompt.name === 'login' && person !== undefined) {
      const factors = person.secondFactor ? { amr: ['pwd', 'mfa'] } : { amr: ['pwd'] };
      return provider.interactionFinished(
        request,
        response,
        { login: { accountId: person.sub, ...factors } },
        { mergeWithLastSubmission: false },
      );
    }
    const grant =
      (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ??
      new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) });
    grant.addOIDCScope('openid email profile');
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
  });
  return {
    issuer,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId: 'portal',
    clientSecret: options.clientSecret,
    close: () => {
      http.closeAllConnections();
      return new Promise((done) => http.close(() => done()));
    },
  };
}

function configuration(options: { portalOrigin: string; clientSecret: string }, people: readonly OidcPerson[]): Configuration {
  return {
    clients: [
      {
        client_id: 'portal',
        client_secret: options.clientSecret,
        redirect_uris: [`${options.portalOrigin}/api/auth/oauth2/callback/staff`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'amr', 'auth_time', 'portal_role'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    jwks: {
      keys: [
        {
          ...exportableKeys('rsa').privateKey.export({ format: 'jwk' }),
          use: 'sig',
          alg: 'RS256',
          kid: 'local',
        },
      ],
    } as NonNullable<Configuration['jwks']>,
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    findAccount: (_context, sub) => {
      const person = people.find((candidate) => candidate.sub === sub);
      if (person === undefined) return undefined;
      return {
        accountId: sub,
        claims: () => ({
          sub,
          email: person.email,
          email_verified: true,
          name: person.name,
          ...(person.role === null ? {} : { portal_role: person.role }),
        }),
      };
    },
  };
}

/** The provider, without its warnings about in-memory state and Node 20: on loopback, for made-up people, neither is anybody's concern. */
async function makeProvider(issuer: string, settings: Configuration) {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    const { default: Provider } = await import('oidc-provider');
    return new Provider(issuer, settings);
  } finally {
    console.warn = warn;
  }
}
