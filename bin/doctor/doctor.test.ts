import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { examineSettings, look } from '@/bin/doctor/examine';
import { examineAddress } from '@/bin/doctor/examine-address';
import { examineAws, examineOtherIdentity, examineTemplates } from '@/bin/doctor/examine-aws';
import { examineDatabase } from '@/bin/doctor/examine-database';
import { examineKeys } from '@/bin/doctor/examine-keys';
import { examineMail } from '@/bin/doctor/examine-mail';
import { examineProvider } from '@/bin/doctor/examine-provider';
import type { Finding } from '@/bin/doctor/finding';
import type { Keys } from '@/demo/aws/admin';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { type AnsweringServer, startAnsweringServer } from '@/e2e/support/answering-server';
import { freePort } from '@/e2e/support/free-port.mjs';
import { makeAuthority } from '@/e2e/support/make-certificate';
import { makeEmptyDatabase, makeTestDatabase, type TestDatabase } from '@/e2e/support/test-database';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { makeSettingsFixture, type SettingsFixture } from '@/lib/server/platform/settings/settings-fixture';

let fixture: SettingsFixture;
let database: TestDatabase;
let aws: LocalAws;
let portal: Keys & { principalArn: string };
let provider: AnsweringServer;

beforeAll(async () => {
  fixture = makeSettingsFixture();
  database = await makeTestDatabase();
  aws = await startLocalAws();
  portal = await aws.admin.addPortal();
  provider = await startAnsweringServer();
});
afterAll(async () => {
  fixture.close();
  await Promise.all([database.close(), aws.close(), provider.close()]);
});
afterEach(() => {
  vi.unstubAllEnvs();
  forgetSettings();
});

describe('a sound portal', () => {
  test('is well, thing by thing', async () => {
    given({ DATABASE_URL: database.url });
    expect(wrongOf(await examineDatabase())).toEqual([]);
    expect(wrongOf(await providerSaying({}))).toEqual([]);
    given({});
    expect(await examineAws(['eu-west-1'])).toMatchObject([{ well: true, says: portal.principalArn }]);
    given({ SUPPORT_KEYS_DIR: '' });
    expect(wrongOf(await examineKeys())).toEqual([]);
    given({ PORTAL_AWS_PRINCIPAL: '' });
    expect(await examineAws([])).toMatchObject([{ well: true, says: expect.stringContaining('access keys only') }]);
  });
});

/** Each plants one fault and looks; `says` and `todo` are what the operator must read. */
const faults: { fault: string; plant: () => Promise<Finding[]>; says: RegExp; todo: RegExp }[] = [
  {
    fault: 'a setting is missing',
    plant: async () => given({ SMTP_URL: '' }, examineSettings),
    says: /is missing/,
    todo: /\.env\.example/,
  },
  {
    fault: 'the proxy on this machine is not trusted',
    plant: async () => given({ PORTAL_TRUSTED_PROXIES: '' }, examineSettings),
    says: /there is a proxy/,
    todo: /does not start/,
  },
  {
    fault: 'the database is down',
    plant: async () =>
      given({ DATABASE_URL: `postgresql://portal@127.0.0.1:${await freePort()}/portal` }, () => look('database', examineDatabase)),
    says: /does not take a connection/,
    todo: /Start PostgreSQL/,
  },
  {
    fault: 'the database is not there',
    plant: async () =>
      given({ DATABASE_URL: Object.assign(new URL(database.url), { pathname: '/nowhere' }).href }, () => look('database', examineDatabase)),
    says: /nowhere/,
    todo: /mend DATABASE_URL/,
  },
  {
    fault: 'the database lacks migrations',
    plant: async () => {
      const empty = await makeEmptyDatabase();
      const found = await given({ DATABASE_URL: empty.url }, () => look('database', examineDatabase));
      await empty.close();
      return found;
    },
    says: /lacks \d+ migration/,
    todo: /portal -- migrate/,
  },
  {
    fault: 'the database is read-only',
    plant: async () => {
      const url = new URL(database.url);
      url.searchParams.set('options', '-c default_transaction_read_only=on');
      return given({ DATABASE_URL: url.href }, () => look('database', examineDatabase));
    },
    says: /is read-only/,
    todo: /Free space/,
  },
  {
    fault: 'the clock is an hour off',
    plant: async () => given({ DATABASE_URL: database.url }, () => examineDatabase(() => Date.now() - 3_600_000)),
    says: /this machine is 3\d{3} s behind the database/,
    todo: /NTP/,
  },
  {
    fault: 'no node does the jobs',
    plant: async () => {
      await sql(`insert into pgboss.job (name, data, start_after) values ('purge', '{}', now() - interval '1 hour')`);
      return given({ DATABASE_URL: database.url }, examineDatabase);
    },
    says: /are due and not done: purge \(60 min\)/,
    todo: /Start a node/,
  },
  {
    fault: 'mails are stuck',
    plant: async () => {
      await sql(`delete from pgboss.job; insert into pgboss.job (name, data, state, retry_count) values ('mail', '{}', 'failed', 14)`);
      return given({ DATABASE_URL: database.url }, examineDatabase);
    },
    says: /1 could not be sent/,
    todo: /mail server/,
  },
  {
    fault: 'a dump was restored without the data keys',
    plant: async () => {
      const row = `insert into sealed_message ("submissionId", wrapped) values ('restored', '\\x00')`;
      await sql(`delete from pgboss.job; set session_replication_role = replica; ${row}`);
      return given({ DATABASE_URL: database.url }, examineDatabase);
    },
    says: /1 cannot be read/,
    todo: /restore the copy of the keys/,
  },
  {
    fault: 'the mail server takes no connection',
    plant: async () => given({ SMTP_URL: `smtp://127.0.0.1:${await freePort()}` }, () => look('mail server', examineMail)),
    says: /takes no connection/,
    todo: /egress/,
  },
  {
    fault: 'the mail server refuses the login',
    plant: () =>
      withSmtp({}, (port) => given({ SMTP_URL: `smtp://portal:word@127.0.0.1:${port}` }, () => look('mail server', examineMail))),
    says: /refuses the login/,
    todo: /SMTP_URL/,
  },
  {
    fault: 'the mail server’s certificate has expired',
    plant: async () => {
      const { key, cert, ca } = expiredCertificate();
      return withSmtp({ secure: true, key, cert }, (port) =>
        given({ SMTP_URL: `smtps://localhost:${port}?tls.ca=${encodeURIComponent(ca)}` }, () => look('mail server', examineMail)),
      );
    },
    says: /the certificate of localhost has expired/,
    todo: /renew/,
  },
  {
    fault: 'the portal’s own certificate has expired',
    plant: async () => {
      const server = createServer(expiredCertificate(), (_, response) => response.end());
      await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
      const { port } = server.address() as AddressInfo;
      const found = await given({ PORTAL_ORIGIN: `https://localhost:${port}` }, () => look('certificate', examineAddress));
      server.close();
      return found;
    },
    says: /the certificate of localhost has expired/,
    todo: /Renew/,
  },
  {
    fault: 'something else stands at the portal’s address',
    plant: async () => {
      provider.answers({ status: 200, body: '<h1>It works!</h1>' });
      return given({ PORTAL_ORIGIN: provider.url }, examineAddress);
    },
    says: /something else answers/,
    todo: /proxy/,
  },
  {
    fault: 'the identity provider is down',
    plant: async () =>
      given({ OIDC_DISCOVERY_URL: `http://127.0.0.1:${await freePort()}/.well-known/openid-configuration` }, () =>
        look('provider', examineProvider),
      ),
    says: /does not answer \(ECONNREFUSED\)/,
    todo: /OIDC_DISCOVERY_URL/,
  },
  {
    fault: 'the provider’s document is another page',
    plant: async () => {
      provider.answers({ status: 200, body: '<html>Sign in</html>' });
      return given({ OIDC_DISCOVERY_URL: provider.url }, () => look('provider', examineProvider));
    },
    says: /is no discovery document/,
    todo: /well-known/,
  },
  {
    fault: 'the provider speaks for another issuer',
    plant: () => providerSaying({ issuer: 'https://elsewhere.example.com' }),
    says: /another issuer, https:\/\/elsewhere/,
    todo: /Set OIDC_DISCOVERY_URL=https:\/\/elsewhere/,
  },
  {
    fault: 'the provider lacks the claim',
    plant: () => providerSaying({ claims_supported: ['sub', 'email'] }),
    says: /does not offer the claim portal_role/,
    todo: /OIDC_ROLE_CLAIM/,
  },
  {
    fault: 'a support key expires in ten days',
    plant: () => withKeyExpiry(10.5, () => given({ SUPPORT_KEYS_DIR: '' }, examineKeys)),
    says: /expires in 10 day/,
    todo: /Rotate/,
  },
  {
    fault: 'a support key has expired',
    plant: () => withKeyExpiry(-1, () => given({ SUPPORT_KEYS_DIR: '' }, examineKeys)),
    says: /has expired/,
    todo: /Rotate/,
  },
  {
    fault: 'the folder of keys is not the build’s',
    plant: async () => given({ SUPPORT_KEYS_DIR: fixture.keysDir }, () => look('support keys', examineKeys)),
    says: /\w/,
    todo: /Build again/,
  },
  {
    fault: 'there are no AWS credentials',
    plant: async () =>
      given({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_EC2_METADATA_DISABLED: 'true' }, () =>
        look('AWS', () => examineAws([])),
      ),
    says: /credential/i,
    todo: /PORTAL_AWS_PRINCIPAL/,
  },
  {
    fault: 'the AWS credentials are another account’s',
    plant: async () => given({ PORTAL_AWS_PRINCIPAL: 'arn:aws:iam::999988887777:role/portal' }, () => look('AWS', () => examineAws([]))),
    says: /not as arn:aws:iam::999988887777/,
    todo: /name the principal/,
  },
  {
    fault: 'STS of a region is blocked',
    plant: async () => given({}, () => look('AWS', () => examineAws(['ap-east-1']))),
    says: /STS in ap-east-1/,
    todo: /Enable the region/,
  },
  {
    fault: 'the second identity has no credentials',
    plant: async () => given({ PORTAL_AWS_OTHER_PROFILE: 'nobody' }, () => look('second AWS identity', examineOtherIdentity)),
    says: /\w/,
    todo: /PORTAL_AWS_OTHER_PROFILE/,
  },
  {
    fault: 'the template is of another version',
    plant: async () =>
      given({ PORTAL_TEMPLATE_URL: 'https://b.s3.eu-west-1.amazonaws.com/role-v1.yaml' }, () => look('template', examineTemplates)),
    says: /is of version 1/,
    todo: /--published-template/,
  },
  {
    fault: 'the template is not in S3',
    plant: async () => given({ PORTAL_TEMPLATE_URL: 'https://cdn.example.com/role-v2.yaml' }, () => look('template', examineTemplates)),
    says: /not in S3/,
    todo: /bucket/,
  },
];

test.each(faults)('doctor finds that $fault, and says what to do', { timeout: 60_000 }, async ({ plant, says, todo }) => {
  const found = wrongOf(await plant());
  expect(found).toMatchObject([{ says: expect.stringMatching(says), todo: expect.stringMatching(todo) }]);
});

function wrongOf(findings: Finding[]): Finding[] {
  return findings.filter(({ well }) => !well);
}

/** The settings of a portal that would start, with `more`; then looks. */
function given<Value>(more: Record<string, string>, read: () => Value = () => undefined as Value): Value {
  vi.unstubAllEnvs();
  const credentials = { AWS_ACCESS_KEY_ID: portal.accessKeyId, AWS_SECRET_ACCESS_KEY: portal.secretAccessKey, AWS_SESSION_TOKEN: '' };
  const home = { AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_CONFIG_FILE: '/dev/null', AWS_PROFILE: '' };
  const ours = { PORTAL_ALLOW_CUSTOM_AWS: '1', AWS_ENDPOINT_URL: aws.url, PORTAL_AWS_PRINCIPAL: portal.principalArn };
  const settings = { ...fixture.good, ...credentials, ...home, ...ours, ...more };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  forgetSettings();
  return read();
}

/** A discovery document of the provider, with `more` in it. */
function providerSaying(more: Record<string, unknown>): Promise<Finding[]> {
  const document = {
    issuer: provider.url,
    authorization_endpoint: `${provider.url}/authorize`,
    claims_supported: ['sub', 'portal_role'],
    ...more,
  };
  provider.answers({ status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) });
  const settings = { OIDC_DISCOVERY_URL: `${provider.url}/.well-known/openid-configuration` };
  return given(settings, () => look('identity provider', examineProvider));
}

async function withSmtp(options: { secure?: boolean; key?: string; cert?: string }, work: (port: number) => Promise<Finding[]>) {
  const refuse = Object.assign(new Error('No'), { responseCode: 535 });
  const server = new SMTPServer({
    ...options,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(refuse),
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  try {
    return await work((server.server.address() as AddressInfo).port);
  } finally {
    await new Promise<void>((done) => server.close(() => done()));
  }
}

function expiredCertificate(): { key: string; cert: string; ca: string } {
  const authority = makeAuthority();
  try {
    return { ...authority.issue('localhost', -1), ca: readFileSync(authority.file, 'utf8') };
  } finally {
    authority.remove();
  }
}

async function withKeyExpiry(days: number, work: () => Promise<Finding[]>): Promise<Finding[]> {
  const [key] = supportKeys().keys;
  if (key === undefined) throw new Error('There is a key.');
  const before = key.expiresAt;
  key.expiresAt = new Date(Date.now() + days * 86_400_000).toISOString();
  try {
    return await work();
  } finally {
    key.expiresAt = before;
  }
}

async function sql(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(text);
  await client.end();
}
