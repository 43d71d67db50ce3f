import 'server-only';
import { resolve } from 'node:path';
import { settingsTable } from '@/lib/server/platform/settings/settings-table';

/** The environment for a program that this process starts, perhaps in another folder: the paths of NAME_FILE are given whole. */
export function childEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const files = Object.values(settingsTable).flatMap(({ name }) => {
    const file = process.env[`${name}_FILE`];
    return file === undefined || file === '' ? [] : [[`${name}_FILE`, resolve(file)]];
  });
  return { ...process.env, ...Object.fromEntries(files), ...more };
}
