import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkEnv } from '@/lib/server/check-env';
import { env, forgetEnv, secretSetting } from '@/lib/server/env';
import { makeLog } from '@/lib/server/log';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-settings-'));
  for (const name of Object.keys(process.env)) {
    if (/^(PORTAL_|DATABASE_|OIDC_|SMTP_|MAIL_|SUPPORT_|AWS_|PORT$)/.test(name)) vi.stubEnv(name, undefined);
  }
  vi.stubEnv('PORTAL_DATA_DIR', folder);
  forgetEnv();
});
afterEach(() => {
  vi.unstubAllEnvs();
  forgetEnv();
  rmSync(folder, { recursive: true, force: true });
});

const good = () => ({
  PORTAL_ORIGIN: 'https://portal.example.com',
  PORTAL_AUTH_SECRET: randomBytes(36).toString('base64'),
  PORTAL_HMAC_KEY: randomBytes(36).toString('base64'),
  SMTP_URL: 'smtps://mail.example.com',
  OIDC_DISCOVERY_URL: 'https://id.example.com/.well-known/openid-configuration',
  OIDC_CLIENT_ID: 'portal',
  OIDC_CLIENT_SECRET: randomBytes(24).toString('base64'),
});

test('all that is missing is said at once', () => {
  const names = checkEnv().map(({ name }) => name);
  expect(names.sort()).toEqual([
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'OIDC_DISCOVERY_URL',
    'PORTAL_AUTH_SECRET',
    'PORTAL_HMAC_KEY',
    'SMTP_URL',
  ]);
});

test('good settings leave nothing to say', () => {
  set(good());
  expect(checkEnv()).toEqual([]);
});

test.each([
  [{ PORTAL_AUTH_SECRET: 'x'.repeat(31) }, 'PORTAL_AUTH_SECRET'],
  [{ PORTAL_HMAC_KEY: 'x'.repeat(64) }, 'PORTAL_HMAC_KEY'],
  [{ PORTAL_ORIGIN: 'http://portal.example.com' }, 'PORTAL_ORIGIN'],
  [{ PORTAL_ORIGIN: 'https://portal.example.com/path' }, 'PORTAL_ORIGIN'],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, 'AWS_ENDPOINT_URL'],
  [{ AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' }, 'AWS_ENDPOINT_URL_STS'],
  [{ PORTAL_TRUSTED_PROXIES: 'everyone' }, 'PORTAL_TRUSTED_PROXIES'],
  [{ OIDC_SECOND_FACTOR: 'mfa' }, 'OIDC_SECOND_FACTOR'],
  [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
  [{ PORTAL_RETENTION_DAYS: '0' }, 'PORTAL_RETENTION_DAYS'],
])('%o keeps the portal from starting', (change, name) => {
  set({ ...good(), ...change });
  expect(checkEnv().map((problem) => problem.name)).toEqual([name]);
});

test('no secret has a default', () => {
  expect(() => secretSetting('PORTAL_AUTH_SECRET')).toThrow(/not set/);
  expect(() => secretSetting('PORTAL_HMAC_KEY')).toThrow(/not set/);
});

test('a setting comes from a file that NAME_FILE names, or on a machine of its own from the settings folder', () => {
  const file = join(folder, 'secret');
  writeFileSync(file, `${'s'.repeat(40)}\n`);
  set({ PORTAL_AUTH_SECRET_FILE: file });
  expect(secretSetting('PORTAL_AUTH_SECRET')).toBe('s'.repeat(40));
  mkdirSync(join(folder, 'settings'));
  writeFileSync(join(folder, 'settings', 'MAIL_FROM'), 'portal@example.com\n');
  forgetEnv();
  expect(env().mailFrom).toBe('portal@example.com');
  set({ DATABASE_URL: 'postgresql://db.example.com/portal' });
  expect(env().mailFrom).toBe('no-reply@localhost');
});

test('a log line holds no secret, cookie, token or address, and of an error not its text', () => {
  const lines: string[] = [];
  const log = makeLog({ write: (line) => void lines.push(line) }, 'info');
  const canary = randomBytes(12).toString('hex');
  log.info({ token: canary, headers: { cookie: canary, authorization: canary }, job: { data: { email: canary, link: canary } } }, 'a line');
  log.warn({ err: Object.assign(new Error(`could not send to ${canary}`), { response: canary, code: 'EENVELOPE' }) }, 'another line');
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain(canary);
  expect(lines[1]).toContain('EENVELOPE');
});

function set(settings: Record<string, string>): void {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  forgetEnv();
}
