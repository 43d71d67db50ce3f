import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const random = (bytes: number) => randomBytes(bytes).toString('base64url');
const good = () => ({
  PORTAL_ORIGIN: 'https://portal.example.com',
  PORTAL_AUTH_SECRET: random(36),
  PORTAL_HMAC_KEY: random(36),
  SMTP_URL: 'smtps://mail.example.com',
  OIDC_DISCOVERY_URL: 'https://id.example.com/.well-known/openid-configuration',
  OIDC_CLIENT_ID: 'portal',
  OIDC_CLIENT_SECRET: random(24),
});

const refused = [
  { name: 'PORTAL_AUTH_SECRET', what: 'none', value: '', words: /PORTAL_AUTH_SECRET is missing/ },
  { name: 'PORTAL_AUTH_SECRET', what: 'a short one', value: random(18), words: /PORTAL_AUTH_SECRET has 24 characters; at least 32/ },
  { name: 'PORTAL_HMAC_KEY', what: 'none', value: '', words: /PORTAL_HMAC_KEY is missing/ },
  { name: 'PORTAL_HMAC_KEY', what: 'a short one', value: random(18), words: /PORTAL_HMAC_KEY has 24 characters; at least 32/ },
  { name: 'PORTAL_HMAC_KEY', what: 'one letter', value: 'x'.repeat(64), words: /PORTAL_HMAC_KEY is not random/ },
  { name: 'OIDC_CLIENT_SECRET', what: 'none', value: '', words: /OIDC_CLIENT_SECRET is missing/ },
  { name: 'OIDC_CLIENT_SECRET', what: 'a short one', value: random(9), words: /OIDC_CLIENT_SECRET has 12 characters; at least 16/ },
];

test.each(refused)('npm start refuses $name: $what, and says so', { timeout: 60_000 }, ({ name, value, words }) => {
  const { status, stderr } = start({ ...good(), [name]: value });
  expect(status).toBe(1);
  expect(stderr).toContain('The portal does not start:');
  expect(stderr).toMatch(words);
  if (value !== '') expect(stderr).not.toContain(value);
});

test('npm start says all that is missing at once', { timeout: 60_000 }, () => {
  const { status, stderr } = start({});
  expect(status).toBe(1);
  for (const name of ['PORTAL_AUTH_SECRET', 'PORTAL_HMAC_KEY', 'SMTP_URL', 'OIDC_CLIENT_SECRET']) expect(stderr).toContain(name);
});

/** `npm start` with these settings alone, in a data folder of its own. */
function start(settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-start-'));
  try {
    return spawnSync(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'bin/start.ts'], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORTAL_DATA_DIR: folder, ...settings },
      encoding: 'utf8',
      timeout: 50_000,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
