import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKey } from 'openpgp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSettings } from '@/lib/server/platform/settings/check-settings';
import type { Setting } from '@/lib/server/platform/settings/setting';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { makeSettingsFixture, type SettingsFixture } from '@/lib/server/platform/settings/settings-fixture';
import { settingsTable } from '@/lib/server/platform/settings/settings-table';
import { type UnsafeName, unsafeRules } from '@/lib/server/platform/settings/unsafe-rules';

// Keys are made for real, which is slow on a busy machine.
vi.setConfig({ hookTimeout: 60_000 });

let demo: SettingsFixture;
beforeAll(() => {
  demo = makeSettingsFixture();
  execFileSync(process.execPath, ['bin/make-demo-keys.mjs', join(demo.dataDir, 'keys')], { stdio: 'ignore' });
});
afterAll(() => demo.close());

let fixture: SettingsFixture;
beforeEach(() => {
  fixture = makeSettingsFixture();
});
afterEach(() => {
  vi.unstubAllEnvs();
  forgetSettings();
  fixture.close();
});

test('all that is missing is said at once', () => {
  expect(namesWith({}).sort()).toEqual([
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'OIDC_DISCOVERY_URL',
    'PORTAL_AUTH_SECRET',
    'PORTAL_HMAC_KEY',
    'SMTP_URL',
    'SUPPORT_KEYS_DIR',
  ]);
});

test('good settings leave nothing to say', () => {
  expect(check(fixture.good)).toEqual([]);
});

test.each([
  ['PORTAL_AUTH_SECRET', 'x'.repeat(31)],
  ['PORTAL_ORIGIN', 'portal.example.com'],
  ['PORTAL_ORIGIN', 'https://'],
  ['PORTAL_ORIGIN', 'javascript://portal.example.com'],
  ['PORTAL_ORIGIN', 'http://portal.example.com'],
  ['PORTAL_ORIGIN', 'https://portal.example.com/path'],
  ['PORT', 'web'],
  ['PORT', '65536'],
  ['PORT', '3000.5'],
  ['PORTAL_AWS_SELF_TEST_ROLE', 'portal-self-test'],
  ['AWS_ENDPOINT_URL', 'http://127.0.0.1:1'],
  ['AWS_ENDPOINT_URL_KINESIS', 'http://127.0.0.1:1'],
  ['AWS_ENDPOINT_URL_STS', 'http://127.0.0.1:1'],
  ['PORTAL_ALLOW_CUSTOM_AWS', 'on'],
  ['PORTAL_FOUR_EYES', 'enabled'],
  ['PORTAL_SIGNUP', 'opne'],
  ['PORTAL_TRUSTED_PROXIES', 'everyone'],
  ['PORTAL_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['PORTAL_TRUSTED_PROXIES', '10.0.0.0/8/8'],
  ['PORTAL_EGRESS_ADDRESSES', '198.51.100.7/x'],
  ['PORTAL_ALLOW_INSECURE', 'plain-smpt'],
  ['PORTAL_SUPPORT_EMAIL', 'support'],
  ['PORTAL_LOG_LEVEL', 'loud'],
  ['MAIL_FROM', 'Portal'],
  ['OIDC_SECOND_FACTOR', 'mfa'],
  ['OIDC_DISCOVERY_URL', 'id.example.com'],
  ['DATABASE_URL', 'mysql://db'],
  ['DATABASE_MIGRATION_URL', 'db.example.com'],
  ['SMTP_URL', 'mail.example.com:25'],
  ['PORTAL_RETENTION_DAYS', '0'],
  ['PORTAL_RETENTION_DAYS', 'thirty'],
  ['PORTAL_HMAC_KEY_FILE', '/there/is/no/such/file'],
])('%s=%s keeps the portal from starting', (name, value) => {
  const { PORTAL_HMAC_KEY: _, ...others } = fixture.good;
  const settings = name === 'PORTAL_HMAC_KEY_FILE' ? others : fixture.good;
  expect(namesWith({ ...settings, [name]: value })).toEqual([name]);
});

test.each([
  ['DATABASE_URL', ['canary', 'postgresql://canary:canary@canary.example/canary']],
  ['DATABASE_SESSION_URL', ['canary', 'postgresql://canary:canary@canary.example/canary']],
  ['DATABASE_MIGRATION_URL', ['canary', 'postgresql://canary:canary@canary.example/canary']],
  ['PORTAL_AUTH_SECRET', ['canary', 'canary'.repeat(9)]],
  ['PORTAL_HMAC_KEY', ['canary', 'canary'.repeat(9)]],
  ['SMTP_URL', ['canary', 'smtp://canary:canary@canary.example']],
  ['OIDC_CLIENT_SECRET', ['canary', 'canary'.repeat(9)]],
  ['PORTAL_METRICS_TOKEN', ['canary', 'canary'.repeat(9)]],
])('no sentence about %s holds its value', (name, values) => {
  for (const value of values) {
    const problems = check({ ...fixture.good, [name]: value });
    expect(problems.map((problem) => problem.name)).toEqual([name]);
    expect(problems[0]?.says).not.toContain('canary');
  }
});

test('the test above tries every secret setting', () => {
  const secrets = Object.values<Setting>(settingsTable).filter(({ secret }) => secret === true);
  expect(secrets.map(({ name }) => name).sort()).toEqual([
    'DATABASE_MIGRATION_URL',
    'DATABASE_SESSION_URL',
    'DATABASE_URL',
    'OIDC_CLIENT_SECRET',
    'PORTAL_AUTH_SECRET',
    'PORTAL_HMAC_KEY',
    'PORTAL_METRICS_TOKEN',
    'SMTP_URL',
  ]);
});

const shared = randomBytes(36).toString('base64url');

/** A setting that breaks each rule, and the names that a start must list for it. */
const unsafe: { rule: UnsafeName; settings: Record<string, string>; lists: string[] }[] = [
  ...['http://id.example.com', 'http://10.0.0.7:8080/realm'].map((address) => ({
    rule: 'http-issuer' as const,
    settings: { OIDC_DISCOVERY_URL: address },
    lists: ['OIDC_DISCOVERY_URL'],
  })),
  ...['smtp://mail.example.com', 'smtp://user:word@10.0.0.7:587', 'smtps://mail.example.com?tls.rejectUnauthorized=false'].map(
    (address) => ({
      rule: 'plain-smtp' as const,
      settings: { SMTP_URL: address },
      lists: ['SMTP_URL'],
    }),
  ),
  ...['', '?sslmode=prefer', '?sslmode=no-verify', '?sslmode=require&uselibpqcompat=true', '?ssl=0'].map((mode) => ({
    rule: 'plain-database' as const,
    settings: { DATABASE_URL: `postgresql://portal:word@db.example.com/portal${mode}` },
    lists: ['DATABASE_URL'],
  })),
  { rule: 'plain-database', settings: { DATABASE_MIGRATION_URL: 'postgres://10.0.0.7/portal' }, lists: ['DATABASE_MIGRATION_URL'] },
  ...['0.0.0.0/0', '::/0', '10.0.0.1, 0.0.0.0/1 128.0.0.0/1', '2000::/3', '::ffff:0:0/96'].map((networks) => ({
    rule: 'everybody-a-proxy' as const,
    settings: { PORTAL_TRUSTED_PROXIES: networks },
    lists: ['PORTAL_TRUSTED_PROXIES'],
  })),
  { rule: 'no-trusted-proxy', settings: { PORTAL_TRUSTED_PROXIES: '' }, lists: ['PORTAL_TRUSTED_PROXIES'] },
  { rule: 'no-trusted-proxy', settings: { PORTAL_TRUSTED_PROXIES: '', HOST: '::1' }, lists: ['PORTAL_TRUSTED_PROXIES'] },
  {
    rule: 'equal-secrets',
    settings: { PORTAL_AUTH_SECRET: shared, PORTAL_HMAC_KEY: shared },
    lists: ['PORTAL_AUTH_SECRET', 'PORTAL_HMAC_KEY'],
  },
  {
    rule: 'equal-secrets',
    settings: { OIDC_CLIENT_SECRET: shared, PORTAL_HMAC_KEY: shared },
    lists: ['PORTAL_HMAC_KEY', 'OIDC_CLIENT_SECRET'],
  },
  ...[
    'x'.repeat(64),
    'abcd1234'.repeat(5),
    '0123456789abcdefghijklmnopqrstuvwxyz',
    'please-change-me-please-2026-abcdefgh',
    '0123456789abcdef'.repeat(2),
  ].map((secret) => ({ rule: 'weak-secret' as const, settings: { PORTAL_AUTH_SECRET: secret }, lists: ['PORTAL_AUTH_SECRET'] })),
  ...[
    'http://169.254.169.254',
    'http://2852039166/latest',
    'http://[::ffff:169.254.169.254]',
    'http://[fe80::1]',
    'https://[fd00:ec2::254]',
  ].map((address) => ({
    rule: 'link-local-aws' as const,
    settings: { PORTAL_ALLOW_CUSTOM_AWS: '1', AWS_ENDPOINT_URL_STS: address },
    lists: ['AWS_ENDPOINT_URL_STS'],
  })),
];

describe('what is unsafe', () => {
  test.each(unsafe)('$rule: $settings is listed, with the name by which an operator accepts it', ({ rule, settings, lists }) => {
    const problems = check({ ...fixture.good, ...settings });
    expect(problems.map(({ name }) => name)).toEqual(lists);
    for (const { says } of problems) {
      expect(says).toContain(unsafeRules[rule].says);
      expect(says).toContain(`PORTAL_ALLOW_INSECURE=${rule}`);
    }
    expect(check({ ...fixture.good, ...settings, PORTAL_ALLOW_INSECURE: rule })).toEqual([]);
    expect(check({ ...fixture.good, ...settings, PORTAL_ALLOW_INSECURE: otherThan(rule) })).toHaveLength(lists.length);
  });

  test('every rule is tried above, and all of them at once are all listed', () => {
    expect(new Set(unsafe.map(({ rule }) => rule))).toEqual(new Set(Object.keys(unsafeRules)));
    const problems = check({
      ...fixture.good,
      OIDC_DISCOVERY_URL: 'http://id.example.com',
      SMTP_URL: 'smtp://mail.example.com',
      DATABASE_URL: 'postgresql://db.example.com/portal',
      PORTAL_AUTH_SECRET: 'x'.repeat(64),
      PORTAL_HMAC_KEY: 'x'.repeat(64),
      PORTAL_TRUSTED_PROXIES: '0.0.0.0/0',
      AWS_ENDPOINT_URL: 'http://169.254.169.254',
      SUPPORT_KEYS_DIR: join(demo.dataDir, 'keys', 'public'),
    });
    const said = problems.map(({ name, says }) => `${name} ${says}`).join('\n');
    // A missing proxy and a proxy that is everybody exclude each other.
    const names = Object.keys(unsafeRules).filter((name) => name !== 'no-trusted-proxy');
    for (const name of names) expect(said).toContain(`PORTAL_ALLOW_INSECURE=${name}`);
    expect(said).toContain('holds a demo key');
    expect(said).toContain('has an OpenPGP private key');
  });

  test.each([
    { OIDC_DISCOVERY_URL: 'http://localhost:4000/.well-known/openid-configuration' },
    { SMTP_URL: 'smtp://127.0.0.1:2525' },
    { SMTP_URL: 'smtp://[::1]:2525' },
    { SMTP_URL: 'smtp://mail.example.com?requireTLS=true' },
    { DATABASE_URL: 'postgresql://127.0.0.1/portal' },
    { DATABASE_URL: 'postgresql://portal@/portal?host=/var/run/postgresql' },
    { DATABASE_URL: 'postgresql://db.example.com/portal?sslmode=verify-full' },
    { PORTAL_TRUSTED_PROXIES: '10.0.0.0/8 fd00::/8, ::1' },
    { PORTAL_TRUSTED_PROXIES: '', HOST: '0.0.0.0' },
    { PORTAL_TRUSTED_PROXIES: '', PORTAL_ORIGIN: 'http://localhost:3000' },
    { PORTAL_ALLOW_CUSTOM_AWS: 'yes', AWS_ENDPOINT_URL: 'https://kinesis.example.com' },
  ])('%o is safe', (settings) => {
    expect(check({ ...fixture.good, ...settings })).toEqual([]);
  });
});

describe('the folder of support keys', () => {
  const demoKeys = () => join(demo.dataDir, 'keys', 'public');

  test('demo keys are refused by their file, and with nothing to accept them by', () => {
    cpSync(demoKeys(), fixture.keysDir, { recursive: true });
    const [problem, ...more] = check(fixture.good);
    expect(more).toEqual([]);
    expect(problem?.says).toContain('holds a demo key');
    expect(problem?.says).toContain(join(fixture.keysDir, 'demo-1.asc'));
    expect(namesWith({ ...fixture.good, PORTAL_ALLOW_INSECURE: Object.keys(unsafeRules).join() })).toEqual(['SUPPORT_KEYS_DIR']);
  });

  test('demo keys of the previous set are refused as well', () => {
    cpSync(demoKeys(), join(fixture.keysDir, 'previous'), { recursive: true });
    expect(namesWith(fixture.good)).toEqual(['SUPPORT_KEYS_DIR']);
  });

  test('on this machine alone the demo has its keys', () => {
    const settings = {
      ...fixture.good,
      PORTAL_ORIGIN: 'http://localhost:3000',
      SUPPORT_KEYS_DIR: demoKeys(),
      PORTAL_DATA_DIR: demo.dataDir,
    };
    expect(check(settings)).toEqual([]);
  });

  test.each([
    ['in the data folder', () => join(fixture.dataDir, 'backup', 'deep')],
    ['in the folder above', () => join(fixture.keysDir, '..')],
    ['in a folder beside it', () => join(fixture.keysDir, '..', 'private')],
  ])('a private key %s is refused by its file', async (_, place) => {
    const { privateKey } = await generateKey({ type: 'ecc', curve: 'ed25519Legacy', userIDs: [{ name: 'Support' }] });
    mkdirSync(place(), { recursive: true });
    writeFileSync(join(place(), 'some-file'), privateKey);
    const problems = check(fixture.good);
    expect(problems.map(({ name }) => name)).toEqual(['SUPPORT_KEYS_DIR']);
    expect(problems[0]?.says).toContain('some-file');
    expect(problems[0]?.says).not.toContain('BEGIN');
  });

  test('keys of other kinds beside it are none of the portal’s', () => {
    writeFileSync(join(fixture.keysDir, '..', 'tls.pem'), '-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n');
    expect(check(fixture.good)).toEqual([]);
  });
});

function otherThan(rule: UnsafeName): string {
  return Object.keys(unsafeRules)
    .filter((name) => name !== rule)
    .join(', ');
}

function namesWith(values: Record<string, string>): string[] {
  return check(values).map(({ name }) => name);
}

/** What is said about these settings and no others. */
function check(values: Record<string, string>) {
  vi.unstubAllEnvs();
  for (const { name } of Object.values(settingsTable)) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(`${name}_FILE`, undefined);
  }
  for (const [name, value] of Object.entries({ PORTAL_DATA_DIR: fixture.dataDir, ...values })) vi.stubEnv(name, value);
  forgetSettings();
  return checkSettings();
}
