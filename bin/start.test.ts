import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSettingsFixture, type SettingsFixture } from '@/lib/server/platform/settings/settings-fixture';
import { bundlePrograms } from './bundle-programs.mjs';

/** The launcher as the release has it, without a built portal beside it. */
let fixture: SettingsFixture;
let program: string;
beforeAll(async () => {
  fixture = makeSettingsFixture();
  await bundlePrograms(fixture.dataDir, ['start']);
  writeFileSync(join(fixture.dataDir, 'package.json'), '{ "type": "module" }');
  program = join(fixture.dataDir, 'start.js');
});
afterAll(() => fixture.close());

const random = (bytes: number) => randomBytes(bytes).toString('base64url');

const refused = [
  { name: 'PORTAL_AUTH_SECRET', what: 'none', value: '', texts: /PORTAL_AUTH_SECRET is missing/ },
  { name: 'PORTAL_AUTH_SECRET', what: 'a short one', value: random(18), texts: /PORTAL_AUTH_SECRET has 24 characters; at least 32/ },
  { name: 'PORTAL_HMAC_KEY', what: 'none', value: '', texts: /PORTAL_HMAC_KEY is missing/ },
  { name: 'PORTAL_HMAC_KEY', what: 'a short one', value: random(18), texts: /PORTAL_HMAC_KEY has 24 characters; at least 32/ },
  { name: 'PORTAL_HMAC_KEY', what: 'one letter', value: 'x'.repeat(64), texts: /PORTAL_HMAC_KEY does not look random/ },
  { name: 'OIDC_CLIENT_SECRET', what: 'none', value: '', texts: /OIDC_CLIENT_SECRET is missing/ },
  { name: 'OIDC_CLIENT_SECRET', what: 'a short one', value: random(9), texts: /OIDC_CLIENT_SECRET has 12 characters; at least 16/ },
  { name: 'SUPPORT_KEYS_DIR', what: 'none', value: '', texts: /SUPPORT_KEYS_DIR is missing/ },
  { name: 'PORTAL_ORIGIN', what: 'no address', value: 'nowhere at all', texts: /PORTAL_ORIGIN must be the address of the portal/ },
  { name: 'PORTAL_FOUR_EYES', what: 'no switch', value: 'enabled', texts: /PORTAL_FOUR_EYES must be 1, true or yes/ },
];

test.each(refused)('npm start refuses $name: $what, and says so', { timeout: 60_000 }, ({ name, value, texts }) => {
  const { status, stderr } = start({ ...fixture.good, [name]: value });
  expect(status).toBe(1);
  expect(stderr).toContain('The portal does not start:');
  expect(stderr).toMatch(texts);
  if (value !== '') expect(stderr).not.toContain(value);
});

test('npm start says all that is missing at once', { timeout: 60_000 }, () => {
  const { status, stderr } = start({});
  expect(status).toBe(1);
  for (const name of ['PORTAL_AUTH_SECRET', 'PORTAL_HMAC_KEY', 'SMTP_URL', 'OIDC_CLIENT_SECRET', 'SUPPORT_KEYS_DIR'])
    expect(stderr).toContain(`  ${name} is missing`);
});

const same = random(36);
const unsafe: [string, Record<string, string>][] = [
  ['http-issuer', { OIDC_DISCOVERY_URL: 'http://id.example.com/realm' }],
  ['plain-smtp', { SMTP_URL: 'smtp://mail.example.com' }],
  ['plain-database', { DATABASE_URL: 'postgresql://portal:word@db.example.com/portal' }],
  ['everybody-a-proxy', { PORTAL_TRUSTED_PROXIES: '0.0.0.0/0' }],
  ['no-trusted-proxy', { PORTAL_TRUSTED_PROXIES: '' }],
  ['equal-secrets', { PORTAL_AUTH_SECRET: same, PORTAL_HMAC_KEY: same }],
  ['weak-secret', { OIDC_CLIENT_SECRET: 'abcd1234'.repeat(4) }],
  ['link-local-aws', { PORTAL_ALLOW_CUSTOM_AWS: '1', AWS_ENDPOINT_URL_STS: 'http://169.254.169.254' }],
];

test.each(unsafe)('npm start lists %s as unsafe, and not where the operator accepts it by name', { timeout: 60_000 }, (name, settings) => {
  const listed = start({ ...fixture.good, ...settings });
  expect(listed.status).toBe(1);
  expect(listed.stderr).toContain(`PORTAL_ALLOW_INSECURE=${name}`);
  // Port 0 is refused too, so that this start ends as well.
  const accepted = start({ ...fixture.good, ...settings, PORT: '0', PORTAL_ALLOW_INSECURE: name });
  expect(accepted.stderr).toContain('PORT must be a port');
  expect(accepted.stderr).not.toContain(`PORTAL_ALLOW_INSECURE=${name}`);
});

test('npm start lists all that is unsafe at once', { timeout: 60_000 }, () => {
  const all = unsafe.filter(([name]) => name !== 'no-trusted-proxy');
  const { stderr } = start(Object.assign({ ...fixture.good }, ...all.map(([, settings]) => settings)));
  for (const [name] of all) expect(stderr).toContain(`PORTAL_ALLOW_INSECURE=${name}`);
});

/** `npm start` with these settings alone. */
function start(settings: Record<string, string>) {
  return spawnSync(process.execPath, [program], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORTAL_DATA_DIR: fixture.dataDir, ...settings },
    encoding: 'utf8',
    timeout: 50_000,
  });
}
