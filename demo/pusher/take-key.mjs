import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `portal open --to-command` starts in the demo: takes an opened access from standard input into the delivery service's own folder,
 * which only this user can read. Usage: node demo/pusher/take-key.mjs FOLDER
 */
const [, , folder] = process.argv;
const text = readFileSync(0, 'utf8');
const { onboardingId, sealedAt } = JSON.parse(text);
if (folder === undefined || !/^[0-9a-f-]{36}$/.test(onboardingId)) throw new Error('Usage: node demo/pusher/take-key.mjs FOLDER');
mkdirSync(folder, { recursive: true, mode: 0o700 });
writeFileSync(join(folder, `${onboardingId}.${Date.parse(sealedAt)}.json`), text, { mode: 0o600 });
