import 'server-only';
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isBinaryPrivateKey, keyFileText } from '@/lib/server/platform/keys/key-file';

/**
 * The first file with an OpenPGP private key in the portal's data folder, or beside the folder of support keys: in the folder above, or
 * in the folders next to it. null where there is none. Folders that may not be read, large files and the database are passed over.
 */
export function findPrivateKey(keysFolder: string, dataFolder: string): string | null {
  const above = dirname(resolved(keysFolder));
  const beside = above === dirname(above) ? [] : [...filesIn(above), ...foldersIn(above).flatMap((folder) => filesIn(folder))];
  for (const path of [...beside, ...filesBelow(resolved(dataFolder))]) if (isPrivateKey(path)) return path;
  return null;
}

const bytesMax = 262_144;
const skipped = new Set(['postgres', 'node_modules']);

function filesBelow(folder: string): string[] {
  return [...filesIn(folder), ...foldersIn(folder).flatMap(filesBelow)];
}

function filesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ name }) => join(folder, name));
}

function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !skipped.has(entry.name))
    .map(({ name }) => join(folder, name));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isPrivateKey(path: string): boolean {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > bytesMax) return false;
    const bytes = readFileSync(/* turbopackIgnore: true */ path);
    return keyFileText(bytes).includes('PGP PRIVATE KEY BLOCK') || (/\.(gpg|pgp|key)$/i.test(path) && isBinaryPrivateKey(bytes));
  } catch {
    return false;
  }
}

function resolved(folder: string): string {
  try {
    return realpathSync(/* turbopackIgnore: true */ folder);
  } catch {
    return folder.endsWith(sep) ? folder.slice(0, -1) : folder;
  }
}
