import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { compareKeyFolder } from '@/lib/server/platform/keys/compare-key-folder';
import { consoleToLog } from '@/lib/server/platform/log/console-to-log';
import { log } from '@/lib/server/platform/log/log';
import { checkSettings } from '@/lib/server/platform/settings/check-settings';
import { costOfOpeningInBrowser } from '@/lib/server/platform/settings/cost-of-opening-in-browser';
import { readSetting } from '@/lib/server/platform/settings/read-setting';
import { settings } from '@/lib/server/platform/settings/settings';
import { refuseStart } from '@/lib/server/platform/start/refuse-start';
import { useRelease } from '@/lib/server/platform/start/release-dir';
import { serve } from './start/serve';

/**
 * `node dist/start.js`: the portal in production, in one process. Says all that is missing or unsafe at once and refuses; otherwise
 * opens the database (the embedded one where no DATABASE_URL is set) and serves until it is told to stop, with a log of JSON lines.
 */
// On a machine with much memory V8 lets the heap grow to four times what is in use before it collects; this holds it near one and a half.
setFlagsFromString('--heap-growing-percent=50');
const release = dirname(fileURLToPath(import.meta.url));
useRelease(release);
const isBuilt = existsSync(join(release, '.next', 'BUILD_ID'));
const problems = checkSettings();
const keysFolder = problems.some(({ name }) => name.startsWith('SUPPORT_KEYS_DIR')) ? null : readSetting('SUPPORT_KEYS_DIR');
const keys = isBuilt && keysFolder !== null ? await compareKeyFolder(keysFolder, new Date()) : null;
refuseStart([
  ...(isBuilt ? [] : [{ name: 'npm run build', says: 'has not run: there is no built portal here.' }]),
  ...problems,
  ...(keys === null ? [] : [{ name: 'SUPPORT_KEYS_DIR', says: keys }]),
]);
consoleToLog();
const accepted = settings().allowInsecure;
if (accepted.length > 0) log().warn(`PORTAL_ALLOW_INSECURE accepts what is unsafe: ${accepted.join(', ')}.`);
if (settings().openInBrowser) log().warn(`PORTAL_OPEN_IN_BROWSER ${costOfOpeningInBrowser}`);
await serve(release);
