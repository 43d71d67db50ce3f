import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '@/lib/server/platform/start/root-dir';

/** Thrown where a setting cannot be read, or has no value that its type accepts. `says` completes "NAME …". */
export class SettingError extends Error {
  readonly setting: string;
  readonly says: string;

  constructor(setting: string, says: string) {
    super(`${setting} ${says}`);
    this.setting = setting;
    this.says = says;
  }
}

/**
 * The text of one setting: from NAME, from the file that NAME_FILE names, or, on a machine with the embedded database (no DATABASE_URL),
 * from the file NAME under `.data/settings/`, so that a command beside the running portal finds what the portal was given.
 * An empty text is none. Throws a SettingError where the file that NAME_FILE names cannot be read.
 */
export function readSetting(name: string): string | null {
  return fromEnvironment(name) ?? (isLocal(name) ? fromFolder(name) : null);
}

/** Where a machine of its own keeps a setting. */
export function localSettingFile(name: string): string {
  // The build traces what `join` names, and would copy the local data, or sources in folders of the same name, into its output.
  const folder = fromEnvironment('PORTAL_DATA_DIR') ?? join(/* turbopackIgnore: true */ rootDir(), '.data');
  return join(/* turbopackIgnore: true */ folder, 'settings', name);
}

/** Whether this is a production portal; the build replaces the name by a constant. */
export function inProduction(): boolean {
  return process.env.NODE_ENV === 'production';
}

/** Whether this is Next's development server. */
export function inDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}

function fromEnvironment(name: string): string | null {
  const direct = process.env[name];
  if (direct !== undefined && direct !== '') return direct;
  const file = process.env[`${name}_FILE`];
  if (file === undefined || file === '') return null;
  try {
    return readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim() || null;
  } catch {
    throw new SettingError(`${name}_FILE`, 'names a file that cannot be read.');
  }
}

function isLocal(name: string): boolean {
  if (name === 'DATABASE_URL' || name === 'PORTAL_DATA_DIR') return false;
  return !process.env['DATABASE_URL'] && !process.env['DATABASE_URL_FILE'];
}

function fromFolder(name: string): string | null {
  try {
    return readFileSync(/* turbopackIgnore: true */ localSettingFile(name), 'utf8').trim() || null;
  } catch {
    return null;
  }
}
