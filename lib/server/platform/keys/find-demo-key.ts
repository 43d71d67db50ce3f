import 'server-only';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keyFileText } from '@/lib/server/platform/keys/key-file';

/** What bin/make-demo-keys.mjs writes into the keys that it makes: the notation of their self-signatures, and their user ids. */
const marks = ['demo-key@portal.example', 'Demo support key'];

/** The first file in a folder of public keys, or in its `previous/`, that holds a key of the demo; null where none does. */
export function findDemoKey(folder: string): string | null {
  for (const path of [folder, join(folder, 'previous')].flatMap(armoredFiles)) {
    if (isDemoKey(keyFileText(readFileSync(/* turbopackIgnore: true */ path)))) return path;
  }
  return null;
}

/** Notations and user ids stand in a key as they are (RFC 9580, 5.2.3.24 and 5.11), so no packet need be understood. */
export function isDemoKey(armored: string): boolean {
  const bytes = Buffer.from(armored.replace(/^-----.*$|^[\w-]+: .*$|^=.{4}$/gm, ''), 'base64');
  return marks.some((mark) => bytes.includes(mark));
}

function armoredFiles(folder: string): string[] {
  try {
    const names = readdirSync(/* turbopackIgnore: true */ folder).sort();
    return names
      .filter((name) => name.toLowerCase().endsWith('.asc'))
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());
  } catch {
    return [];
  }
}
