import { createHmac, createSign, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportableKeys } from '@/demo/oidc/exportable-keys';

/** What the provider answers to one authorization code: claims that differ from good ones, and how the token is made. */
export type Deceit = {
  claims?: Record<string, unknown>;
  /** `none`: unsigned; `foreign`: with a key that is not published; `tampered`: the claims are changed after signing; `hmac`: with the client's secret. */
  signed?: 'well' | 'none' | 'foreign' | 'tampered' | 'hmac';
  idToken?: 'given' | 'left-out' | 'garbage';
  /** The token endpoint takes the request and never answers. */
  silent?: boolean;
};

export type HostileOidc = {
  discoveryUrl: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** A code that the token endpoint exchanges for what the deceit says; `nonce` is the one of the authorization request. */
  code: (nonce: string, deceit: Deceit) => string;
  /** What the token endpoint was sent for a code. */
  exchanged: (code: string) => URLSearchParams | undefined;
  close: () => Promise<void>;
};

const good = {
  sub: 'staff-1',
  email: 'staff@microshare.example',
  email_verified: true,
  name: 'Some Staff',
  portal_role: 'reviewer',
  amr: ['pwd', 'mfa'],
};

/** An OpenID provider on loopback that answers as it should, or in one of the ways in which a hostile or broken one would. */
export async function startHostileOidc(clientSecret: string): Promise<HostileOidc> {
  const own = exportableKeys('rsa');
  const foreign = exportableKeys('rsa');
  const deceits = new Map<string, { nonce: string; deceit: Deceit }>();
  const exchanges = new Map<string, URLSearchParams>();
  const clientId = 'portal';
  const server = createServer((request, response) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (request.url === '/.well-known/openid-configuration') return json(response, configurationOf(issuer));
    if (request.url === '/jwks')
      return json(response, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] });
    if (request.url === '/userinfo') return json(response, good);
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const code = form.get('code') ?? '';
      const found = deceits.get(code);
      exchanges.set(code, form);
      if (found === undefined) return json(response, { error: 'invalid_grant' }, 400);
      if (found.deceit.silent === true) return;
      const { nonce, deceit } = found;
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 300, auth_time: now, nonce, ...good, ...deceit.claims };
      const token =
        deceit.idToken === 'garbage'
          ? 'not.a.token'
          : sign(claims, deceit.signed ?? 'well', { own: own.privateKey, foreign: foreign.privateKey, clientSecret });
      json(response, {
        access_token: randomUUID(),
        token_type: 'Bearer',
        expires_in: 300,
        ...(deceit.idToken === 'left-out' ? {} : { id_token: token }),
      });
    });
  });
  await listen(server);
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    code: (nonce, deceit) => {
      const code = randomUUID();
      deceits.set(code, { nonce, deceit });
      return code;
    },
    exchanged: (code) => exchanges.get(code),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** A server that takes every request and answers none; `requests` counts them. */
export async function startSilentServer(): Promise<{ origin: string; requests: () => number; close: () => Promise<void> }> {
  let requests = 0;
  const server = createServer(() => {
    requests += 1;
  });
  await listen(server);
  return {
    requests: () => requests,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

type Keys = { own: KeyObject; foreign: KeyObject; clientSecret: string };

function sign(claims: Record<string, unknown>, how: NonNullable<Deceit['signed']>, { own, foreign, clientSecret }: Keys): string {
  const alg = how === 'none' ? 'none' : how === 'hmac' ? 'HS256' : 'RS256';
  const head = `${part({ alg, kid: 'own', typ: 'JWT' })}.${part(claims)}`;
  switch (how) {
    case 'none':
      return `${head}.`;
    case 'hmac':
      return `${head}.${createHmac('sha256', clientSecret).update(head).digest('base64url')}`;
    case 'well':
      return `${head}.${createSign('RSA-SHA256').update(head).sign(own, 'base64url')}`;
    case 'foreign':
      return `${head}.${createSign('RSA-SHA256').update(head).sign(foreign, 'base64url')}`;
    case 'tampered': {
      const signature = createSign('RSA-SHA256').update(head).sign(own, 'base64url');
      return `${head.split('.')[0]}.${part({ ...claims, portal_role: 'admin' })}.${signature}`;
    }
  }
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function configurationOf(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function listen(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done()));
}
