import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// node bin/write-security-txt.mjs: /.well-known/security.txt (RFC 9116) for this release. It must name the day on which it is out of
// date, less than a year ahead, so it is written anew by builds instead of lying in the repository until that day has passed.
const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'public', '.well-known', 'security.txt');
const daysValid = 360;
const daysKept = 300;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeSecurityTxt();

/** Writes the file unless one that stays valid for long enough lies there. */
export function writeSecurityTxt(now = new Date(), path = file) {
  if (existsSync(path) && daysLeft(readFileSync(path, 'utf8'), now) > daysKept) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, securityTxt(now));
}

/** The text: whom to write to, in which languages, and the day (UTC) after which nobody should rely on it. */
export function securityTxt(now) {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + daysValid));
  return `Contact: mailto:support@microshare.io\nExpires: ${expires.toISOString()}\nPreferred-Languages: en, de\n`;
}

/** Whole days until the text expires; NaN for a text that does not say when. */
export function daysLeft(text, now) {
  const expires = /^Expires: (.+)$/m.exec(text)?.[1] ?? '';
  return Math.floor((Date.parse(expires) - now.getTime()) / 86_400_000);
}
