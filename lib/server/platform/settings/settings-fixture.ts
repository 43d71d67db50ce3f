import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SettingsFixture = { dataDir: string; keysDir: string; good: Record<string, string>; close: () => void };

/** For tests: the settings of a portal that would start, with a data folder and a folder of support keys of their own. */
export function makeSettingsFixture(): SettingsFixture {
  const home = mkdtempSync(join(tmpdir(), 'portal-settings-'));
  const [dataDir, keysDir] = [join(home, 'portal', 'data'), join(home, 'support', 'keys')];
  for (const folder of [dataDir, keysDir]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(keysDir, 'support.asc'), 'A key that nobody reads here.');
  const random = () => randomBytes(36).toString('base64url');
  const good = {
    PORTAL_ORIGIN: 'https://portal.example.com',
    PORTAL_TRUSTED_PROXIES: '127.0.0.1',
    PORTAL_DATA_DIR: dataDir,
    PORTAL_AUTH_SECRET: random(),
    PORTAL_HMAC_KEY: random(),
    SMTP_URL: 'smtps://mail.example.com',
    OIDC_DISCOVERY_URL: 'https://id.example.com/.well-known/openid-configuration',
    OIDC_CLIENT_ID: 'portal',
    OIDC_CLIENT_SECRET: random(),
    SUPPORT_KEYS_DIR: keysDir,
  };
  return { dataDir, keysDir, good, close: () => rmSync(home, { recursive: true, force: true }) };
}
