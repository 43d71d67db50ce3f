import 'server-only';
import { hkdfSync } from 'node:crypto';
import { requireSetting, settings } from '@/lib/server/platform/settings/settings';

/**
 * Sets what Next reads from the environment of a production server. `config` is what `next.config.js` came to at the build: without it
 * Next would look for that file. The key of action arguments follows from PORTAL_AUTH_SECRET, so that all nodes have the same one and
 * no build holds it.
 */
export function setServerEnvironment(config: unknown): void {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
    // Where an action that leads to another page fetches it: this process, and not what a Host header names.
    __NEXT_PRIVATE_ORIGIN: ownAddress(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(requireSetting('authSecret')),
  });
}

/** 256 bits in base64 (RFC 5869). */
export function actionKey(authSecret: string): string {
  return Buffer.from(hkdfSync('sha256', authSecret, '', 'portal: arguments of server actions', 32)).toString('base64');
}

/** Where the server of this machine is reached from this machine. One on all addresses is reached by the loopback as well. */
export function ownAddress(): string {
  const { host, port } = settings();
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
