import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oidcProvider } from '@/lib/server/platform/settings/oidc-provider';
import { actionKey, setServerEnvironment } from '@/lib/server/platform/settings/server-environment';
import { forgetSettings, requireSetting, settings } from '@/lib/server/platform/settings/settings';
import { makeSettingsFixture, type SettingsFixture } from '@/lib/server/platform/settings/settings-fixture';
import { settingsTable } from '@/lib/server/platform/settings/settings-table';

let fixture: SettingsFixture;
beforeEach(() => {
  fixture = makeSettingsFixture();
  for (const { name } of Object.values(settingsTable)) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(`${name}_FILE`, undefined);
  }
  set({ PORTAL_DATA_DIR: fixture.dataDir });
});
afterEach(() => {
  vi.unstubAllEnvs();
  forgetSettings();
  fixture.close();
});

test('without any setting each has its default, or is null', () => {
  expect(settings()).toMatchObject({
    origin: 'http://localhost:3000',
    port: 3_000,
    host: '127.0.0.1',
    mailFrom: 'no-reply@localhost',
    trustedProxies: [],
    databaseUrl: null,
    supportKeysDir: null,
    signup: 'invited',
    fourEyes: false,
    allowInsecure: [],
  });
  expect(oidcProvider()).toBeNull();
});

test.each([
  ...['1', 'true', 'TRUE', 'yes', 'Yes'].map((word) => [word, true] as const),
  ...['0', 'false', 'False', 'no', 'NO', ''].map((word) => [word, false] as const),
])('the switch PORTAL_FOUR_EYES=%s is %s', (word, value) => {
  set({ PORTAL_FOUR_EYES: word });
  expect(settings().fourEyes).toBe(value);
});

test.each(['on', 'enabled', '2', 'ja', 'tru'])('the switch PORTAL_FOUR_EYES=%s is neither on nor off, and says so', (word) => {
  set({ PORTAL_FOUR_EYES: word });
  expect(() => settings().fourEyes).toThrow('PORTAL_FOUR_EYES must be 1, true or yes');
});

test('a bad setting is no hindrance to reading another', () => {
  set({ PORTAL_ORIGIN: 'nowhere', PORT: '4000' });
  expect(settings().port).toBe(4_000);
  expect(settings().mailFrom).toBe('no-reply@localhost');
  expect(() => settings().origin).toThrow('PORTAL_ORIGIN must be the address');
});

test('no secret has a default', () => {
  expect(() => requireSetting('authSecret')).toThrow('PORTAL_AUTH_SECRET is missing');
  expect(() => requireSetting('hmacKey')).toThrow('PORTAL_HMAC_KEY is missing');
});

test('a setting comes from a file that NAME_FILE names, or on a machine of its own from the settings folder', () => {
  const file = join(fixture.dataDir, 'secret');
  writeFileSync(file, `${'s'.repeat(40)}\n`);
  set({ PORTAL_AUTH_SECRET_FILE: file });
  expect(requireSetting('authSecret')).toBe('s'.repeat(40));
  mkdirSync(join(fixture.dataDir, 'settings'));
  writeFileSync(join(fixture.dataDir, 'settings', 'MAIL_FROM'), 'portal@example.com\n');
  forgetSettings();
  expect(settings().mailFrom).toBe('portal@example.com');
  set({ DATABASE_URL: 'postgresql://db.example.com/portal' });
  expect(settings().mailFrom).toBe('no-reply@localhost');
});

test('the key of action arguments has 256 bits, is the same on every node and differs between portals', () => {
  expect(Buffer.from(actionKey('one secret'), 'base64')).toHaveLength(32);
  expect(actionKey('one secret')).toBe(actionKey('one secret'));
  expect(actionKey('one secret')).not.toBe(actionKey('another secret'));
});

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3100'],
  ['0.0.0.0', 'http://localhost:3100'],
  ['::1', 'http://[::1]:3100'],
])('a server on %s asks itself at %s, whatever a request says its host is', (host, address) => {
  for (const name of ['NODE_ENV', 'NEXT_TELEMETRY_DISABLED', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', ...nextNames]) vi.stubEnv(name, '');
  set({ HOST: host, PORT: '3100', PORTAL_AUTH_SECRET: 'x'.repeat(40) });
  setServerEnvironment({ output: 'standalone' });
  expect(process.env).toMatchObject({
    NODE_ENV: 'production',
    __NEXT_PRIVATE_ORIGIN: address,
    __NEXT_PRIVATE_STANDALONE_CONFIG: '{"output":"standalone"}',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey('x'.repeat(40)),
  });
});

const nextNames = ['__NEXT_PRIVATE_ORIGIN', '__NEXT_PRIVATE_STANDALONE_CONFIG'];

function set(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  forgetSettings();
}
